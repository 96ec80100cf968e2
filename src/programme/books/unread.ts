import { isLeft } from 'fp-ts/Either'
import { once } from '../../core/once.ts'
import { type ParseIssue, shown } from '../../core/parse-issue.ts'
import type { SnapshotFault } from '../../events/fault.ts'
import { snapshotReader } from '../../events/snapshot.ts'
import { isWholeState } from '../../inner-loop/case/read/is-state.ts'
import { stateParser } from '../../inner-loop/case/read/state.ts'
import { type CaseState, initialCase } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** Something in a book that no look can be taken at (无法读取的个案): where it stands in the list handed in, and why. */
export interface UnreadCase {
  readonly at: number
  readonly caseId?: string
  readonly problem: SnapshotFault
}

/** The cases of a book that can be read, and whatever else stands in it; one whose priority is none is looked at all the same. */
export const readBook = (
  cases: unknown,
  priorities: readonly string[],
): { readonly states: readonly CaseState<Words>[]; readonly unread: readonly UnreadCase[] } => {
  const states: CaseState<Words>[] = []
  const unread: UnreadCase[] = []
  for (const [at, one] of (Array.isArray(cases) ? cases : [cases]).entries()) {
    const isRead = isWholeState(one)
    const problem = isRead ? missingIn(one, priorities) : problemOf(one)
    if (isRead) states.push(one)
    if (problem !== undefined) unread.push({ at, ...idIn(one), problem })
  }
  return { states, unread }
}

const unreadable = (issue: ParseIssue): SnapshotFault => ({ _tag: 'SnapshotUnreadable', issues: [issue] })

const reader = once(() => snapshotReader({ initialState: initialCase, readState: stateParser(undefined) }))

const problemOf = (one: unknown): SnapshotFault => {
  const found = reader()(one)
  return isLeft(found) ? found.left : unreadable({ _tag: 'NotARecord', path: [], received: shown(one) })
}

/** What no duty can be told without; of a case that is not worked nothing is missed. */
const missingIn = (
  { stage, caseId, priority }: CaseState<Words>,
  allowed: readonly string[],
): SnapshotFault | undefined => {
  if (stage === 'closed' || stage === 'unopened') return undefined
  if (caseId === undefined) return unreadable({ _tag: 'FieldMissing', path: ['caseId'] })
  if (priority === undefined) return unreadable({ _tag: 'FieldMissing', path: ['priority'] })
  return allowed.includes(priority)
    ? undefined
    : unreadable({ _tag: 'NotOneOf', path: ['priority'], received: shown(priority), allowed })
}

const idIn = (one: unknown): { readonly caseId?: string } => {
  const caseId: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'caseId') : undefined
  return typeof caseId === 'string' ? { caseId } : {}
}
