import type { Instant } from '../../../core/instant.ts'
import type { Words } from '../../vocabulary/words.ts'
import type { CaseState } from '../state.ts'
import { answering, saidIn } from './contact-taken.ts'
import { noticeNews } from './notice-news.ts'
import type { PromiseState } from './owed.ts'
import type { TakenUp } from './taken-up.ts'
import { answersFor } from './unanswered.ts'

/** What of another case goes on here: all of its feedback, as urgent and as early, and what was made and is owed there. */
export interface Carried<W extends Words> extends TakenUp<W> {
  readonly absorbed: string
  readonly feedback: readonly string[]
  readonly priority: W['priority']
  readonly due?: Instant
}

/**
 * Whether a case has taken up all that another one asks for by now (已并入): it may have asked for less when it was taken
 * up. A priority it held since is a person's word, and so is a due that they made later than all that was asked by then.
 */
export const carries = <W extends Words>(
  state: CaseState<W>,
  other: Carried<W>,
  isGraver: (priority: W['priority']) => boolean = () => true,
  isGraverLevel: (level: string, known: string) => boolean = () => true,
): boolean => {
  const { absorbed, feedbackId, linked, held, due, originalDue, contacted } = state
  return (
    absorbed.includes(other.absorbed) &&
    other.feedback.every((one) => one === feedbackId || linked.includes(one)) &&
    (held.includes(other.priority) || !isGraver(other.priority)) &&
    (other.due === undefined || contacted || Math.min(due ?? never, originalDue ?? never) <= other.due) &&
    (contacted || answering(other.contacts, saidIn(state)).length === 0) &&
    isReached(state, other) &&
    answersFor(state, other.messagedAt) &&
    holds(state, other, isGraverLevel)
  )
}

const never = Number.POSITIVE_INFINITY

/** Whether it is known here by what the customer was reached there. */
const isReached = <W extends Words>(
  { reachedElsewhere = {}, absorbed }: CaseState<W>,
  { reached = [], absorbed: from }: Carried<W>,
): boolean =>
  reached.every(({ caseId, due, channels }) => {
    const known = entryOf(reachedElsewhere, caseId)
    if (known !== undefined && isHearsay(caseId, from, absorbed)) return true
    return (
      known !== undefined &&
      known.channels.length === channels.length &&
      channels.every((one) => known.channels.includes(one)) &&
      (due === undefined || (known.due ?? due) <= due)
    )
  })

/** What one case says of another that was taken up itself: that one knows better, and the two would take turns for ever. */
export const isHearsay = (caseId: string, from: string, absorbed: readonly string[]): boolean =>
  caseId !== from && absorbed.includes(caseId)

/** Whether promises, notices, approvals and money stand here as they do there. */
const holds = <W extends Words>(
  state: CaseState<W>,
  other: Carried<W>,
  isGraver: (level: string, known: string) => boolean,
): boolean => {
  const { promises, notices, grantedElsewhere = {} } = state
  const { waiting, settled } = approvalsIn(state, other)
  return (
    (other.promises ?? []).every(({ id, standing }) => !isNews(entryOf(promises, id)?.standing, standing)) &&
    (other.notices ?? []).every((one) => {
      const known = entryOf(notices, one.role)
      return known !== undefined && noticeNews(one, known, isGraver) === undefined
    }) &&
    waiting.length === 0 &&
    settled.length === 0 &&
    (other.granted ?? []).every(
      ({ caseId, amount }) => (entryOf(grantedElsewhere, caseId)?.amount ?? 0) >= amount.amount,
    )
  )
}

/** What waits there and was not taken up before, and what of it stands here and was settled there. */
export const approvalsIn = <W extends Words>(
  { approvals, approvalsTaken = [] }: Pick<CaseState<W>, 'approvals' | 'approvalsTaken'>,
  { absorbed, approvals: asked = [], settled = [] }: Pick<Carried<W>, 'absorbed' | 'approvals' | 'settled'>,
): { readonly waiting: NonNullable<Carried<W>['approvals']>; readonly settled: readonly string[] } => ({
  waiting: asked.filter(({ request }) => !approvalsTaken.includes(request)),
  settled: settled.filter((one) => one.startsWith(`${absorbed}/`) && Object.hasOwn(approvals, one)),
})

/** A promise that is known goes on as it stands, unless it was kept, broken or released where it was made. */
export const isNews = (known: PromiseState['standing'] | undefined, standing: PromiseState['standing']): boolean =>
  known === undefined || (known === 'open' && standing !== 'open')

const entryOf = <T>(table: { readonly [id: string]: T }, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined
