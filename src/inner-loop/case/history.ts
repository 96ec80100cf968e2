import { type Either, left, right } from 'fp-ts/Either'
import { canonicalText } from '../../core/canonical.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEvent } from './event.ts'

/** Why events are no history of one case (历史缺陷). */
export type HistoryFault =
  /** One id, two contents. */
  | { readonly _tag: 'EventContradicted'; readonly id: string; readonly versions: readonly [number, number] }
  /** Two events at one version: two writers, and neither gave way. */
  | { readonly _tag: 'HistoryForked'; readonly version: number; readonly ids: readonly [string, string] }
  /** An event is missing: not delivered yet, or lost. */
  | { readonly _tag: 'HistoryGap'; readonly after: number; readonly next: number }
  | { readonly _tag: 'CasesMixed'; readonly caseIds: readonly [string, string] }
  | { readonly _tag: 'VersionInvalid'; readonly id: string; readonly version: number }

/**
 * The history of a case from events as they were delivered (整理历史): each once, in the order of their versions, none
 * missing after version `after`. What is no history is said, all of it; nothing is repaired by guessing.
 *
 * @example
 * normalizeHistory([]) // => right([])
 * normalizeHistory([{ _tag: 'CaseResolved', id: 'e2', caseId: 'c', version: 2, at: instant(0), by: 'Li', command: 'k' }])
 * // => left([{ _tag: 'HistoryGap', after: 0, next: 2 }])
 * @source A2.21
 * @law repetition and reordering in delivery change nothing
 * @law a gap, a fork and a contradiction are said
 */
export const normalizeHistory = <W extends Words = StandardWords>(
  delivered: readonly CaseEvent<W>[],
  after = 0,
): Either<NonEmpty<HistoryFault>, readonly CaseEvent<W>[]> => {
  const faults: HistoryFault[] = []
  const byId = new Map<string, CaseEvent<W>>()
  for (const event of delivered) {
    const known = byId.get(event.id)
    if (known === undefined) byId.set(event.id, event)
    else if (known !== event && canonicalText(known) !== canonicalText(event))
      faults.push({ _tag: 'EventContradicted', id: event.id, versions: inOrder(known.version, event.version) })
    if (!Number.isSafeInteger(event.version) || event.version < 1)
      faults.push({ _tag: 'VersionInvalid', id: event.id, version: event.version })
  }
  const ordered = [...byId.values()].sort((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1))
  const later = ordered.filter(({ version }) => version > after)
  const [first] = ordered
  const other = ordered.find(({ caseId }) => caseId !== first?.caseId)
  if (first !== undefined && other !== undefined)
    faults.push({ _tag: 'CasesMixed', caseIds: inOrder(first.caseId, other.caseId) })
  let last = after
  let lastId = ''
  for (const { version, id } of later) {
    if (version === last) faults.push({ _tag: 'HistoryForked', version, ids: [lastId, id] })
    else if (version !== last + 1) faults.push({ _tag: 'HistoryGap', after: last, next: version })
    last = version
    lastId = id
  }
  const [one, ...others] = faults
  return one === undefined ? right(later) : left([one, ...others])
}

const inOrder = <A extends number | string>(a: A, b: A): readonly [A, A] => (a <= b ? [a, b] : [b, a])
