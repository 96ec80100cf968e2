import type { Reached } from '../../calendar/timeline/calendar.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import { graverLevelIn } from '../../inner-loop/case/merging/notice-news.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import { urgencyIn } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { halfMergedIn } from '../books/half-merged.ts'
import { nextHandOut } from '../books/hand-out.ts'
import { lostIn } from '../books/lost.ts'
import { readBook, type UnreadCase } from '../books/unread.ts'
import { answerOfRead } from '../policy/answer-clock.ts'
import { contactOfRead } from '../policy/contact-clock.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import { type Duty, reviewCase } from './review-case.ts'
import { type DigestList, digestsOf } from './review-digest.ts'

/** What stands in the books at an instant (巡检结果): what is owed, what is late, what nobody looks after. */
export interface BookReview<W extends Words = StandardWords> {
  readonly asOf: Instant
  /** Most urgent first: what is broken, what is at risk, then by due. */
  readonly duties: readonly Duty<W>[]
  /** To be given to `decide`; given twice they count once. */
  readonly escalations: readonly CaseCommand<W>[]
  readonly unassigned: readonly string[]
  /** Cases whose owner no longer fits their priority. */
  readonly ownerUnfit: readonly string[]
  readonly unacknowledged: readonly string[]
  readonly stale: readonly string[]
  readonly snoozeOver: readonly string[]
  /** Closed as duplicates of what does not carry them on, where that is handed in too: `commandsFor` brings them back. */
  readonly lost: readonly string[]
  /** Worked still, though another case that is worked took them up, or what they took up: `commandsFor` ends them there. */
  readonly halfMerged: readonly { readonly caseId: string; readonly into: string }[]
  /** What of the book could not be read: no look was taken at it, or none at what its priority asks for. */
  readonly unread: readonly UnreadCase[]
  readonly approvals: readonly { readonly caseId: string; readonly request: string; readonly since: Instant }[]
  /** Lists for regular service, one an owner. */
  readonly digests: readonly DigestList[]
  /** When to look again if nothing happens until then. */
  readonly nextWakeAt: Reached
}

/**
 * Looks through the books at an instant (巡检): it decides nothing and sends nothing; the same books at the same instant
 * give the same answer on every machine. Ask it of an instant at or after the last event of the cases handed in.
 *
 * @example
 * const opening = { _tag: 'OpenCase', id: 'k', by: 'voc', caseId: 'case:f1', feedbackId: 'f1', policy: 'p@1' } as const
 * const when = { at: instant(0), receivedAt: instant(0), priority: 'P1', reason: 'triaged' } as const
 * const opened = getOrThrow(decide(caseRules(standardProgramme))({ ...opening, ...when }, initialCase))
 * const looked = reviewBook(standardProgramme)([opened.reduce(evolve, initialCase)])(instant(hours(4) + 1))
 * looked.escalations.map((one) => one._tag === 'EscalateCase' && [one.to, one.level]) // => [['csDirector', 1]]
 * @source A0.13, A2.5–A2.9
 * @law a review changes at its next wake and not before
 * @law a review is the same in whatever order cases stand
 * @law a look through the books names what it cannot read
 * @law escalations of a review that were given are not asked for again
 */
export const reviewBook = <W extends Words = StandardWords>(
  programme: Reviewed<W>,
): ((cases: readonly CaseState<W>[]) => (asOf: Instant) => BookReview<W>) =>
  reviewing(programme as unknown as Reviewed<Words>) as unknown as (
    cases: readonly CaseState<W>[],
  ) => (asOf: Instant) => BookReview<W>

/** What of a programme a look into the books needs. */
type Reviewed<W extends Words> = Pick<ProgrammePolicy<W>, 'vocabulary' | 'review' | 'sla' | 'calendars'>

const reviewing = (
  programme: Reviewed<Words>,
): ((cases: readonly CaseState<Words>[]) => (asOf: Instant) => BookReview<Words>) => {
  const { review: policy, vocabulary } = programme
  const review = reviewCase(policy, contactOfRead<Words>(programme), answerOfRead<Words>(programme))
  const handOut = nextHandOut(policy.digest.handOut)
  const urgencyOf = urgencyIn(vocabulary.priorities)
  const byNeed = needIn(urgencyOf)
  const lostOf = lostIn(urgencyOf, graverLevelIn(vocabulary.levels))
  return (cases) => {
    const { states, unread } = readBook(cases, vocabulary.priorities)
    const open = states.filter(isOpen).sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
    const book = new Map(states.flatMap((one) => (one.caseId === undefined ? [] : [[one.caseId, one] as const])))
    const lost = lostOf(book)
    const halfMerged = halfMergedIn(book)
      .map(([{ caseId = '' }, { caseId: into = '' }]) => ({ caseId, into }))
      .sort((a, b) => (`${a.caseId} ${a.into}` < `${b.caseId} ${b.into}` ? -1 : 1))
    return (asOf) => {
      const reviews = open.map((state) => ({ state, ...review(state)(asOf) }))
      const idsWhere = (so: (one: (typeof reviews)[number]) => boolean): readonly string[] =>
        reviews.filter(so).map(({ state }) => state.caseId)
      const duties = reviews.flatMap((one) => one.duties)
      const listed = digestsOf(policy.digest.priorities, duties, handOut(asOf))
      const wakes = [...reviews.map((one) => one.wakes), listed.map(({ handOutAt }) => handOutAt + 1)]
      const wake = wakes
        .flat()
        .reduce((soonest, at) => (at > asOf && at < soonest ? at : soonest), Number.POSITIVE_INFINITY)
      return {
        asOf,
        duties: [...duties].sort(byNeed),
        escalations: reviews.flatMap(({ escalations }) => escalations),
        unassigned: idsWhere(({ unassigned }) => unassigned),
        ownerUnfit: idsWhere(({ ownerUnfit }) => ownerUnfit),
        unacknowledged: idsWhere(({ unacknowledged }) => unacknowledged),
        stale: idsWhere(({ stale }) => stale),
        snoozeOver: idsWhere(({ snoozeOver }) => snoozeOver),
        lost,
        halfMerged,
        unread,
        approvals: open.flatMap(({ caseId, approvals }) =>
          Object.entries(approvals).map(([request, { since }]) => ({ caseId, request, since })),
        ),
        digests: listed,
        nextWakeAt:
          wake <= lastInstant ? { _tag: 'At', at: instant(wake) } : { _tag: 'Never', searchedUntil: lastInstant },
      }
    }
  }
}

const isOpen = (
  state: CaseState<Words>,
): state is CaseState<Words> & { readonly caseId: string; readonly priority: string } =>
  state.stage !== 'closed' && state.stage !== 'unopened' && state.caseId !== undefined && state.priority !== undefined

const order = ['breached', 'atRisk', 'onTrack', 'paused']

const needIn =
  (urgencyOf: (priority: string) => number) =>
  (a: Duty<Words>, b: Duty<Words>): number =>
    order.indexOf(a.state) - order.indexOf(b.state) ||
    urgencyOf(a.priority) - urgencyOf(b.priority) ||
    (a.due ?? lastInstant) - (b.due ?? lastInstant)
