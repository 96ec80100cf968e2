import type { Reached } from '../calendar/calendar.ts'
import { type Instant, instant, lastInstant } from '../core/instant.ts'
import type { CaseCommand } from '../inner-loop/case/command.ts'
import type { CaseState } from '../inner-loop/case/state.ts'
import type { CalendarsFor } from '../inner-loop/sla/calendars.ts'
import type { SlaPolicy } from '../inner-loop/sla/policy.ts'
import type { Priority } from '../inner-loop/vocabulary/priority.ts'
import { contactClock } from './contact-clock.ts'
import { nextHandOut } from './hand-out.ts'
import { type Duty, reviewCase } from './review-case.ts'
import { type DigestList, digestsOf } from './review-digest.ts'
import type { ReviewPolicy } from './review-policy.ts'

/** What stands in the books at an instant (巡检结果): what is owed, what is late, what nobody looks after. */
export interface BookReview {
  readonly asOf: Instant
  /** Most urgent first: what is broken, what is at risk, then by due. */
  readonly duties: readonly Duty[]
  /** To be given to `decide`; given twice they count once. */
  readonly escalations: readonly CaseCommand[]
  readonly unassigned: readonly string[]
  /** Cases whose owner no longer fits their priority. */
  readonly ownerUnfit: readonly string[]
  readonly unacknowledged: readonly string[]
  readonly stale: readonly string[]
  readonly snoozeOver: readonly string[]
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
 * @source A0.13, A2.5–A2.9
 * @law a review changes at its next wake and not before
 * @law a review is the same in whatever order cases stand
 * @law escalations of a review that were given are not asked for again
 */
export const reviewBook = <Name extends string = 'elapsed'>(
  policy: ReviewPolicy,
  sla: SlaPolicy<Name>,
  ...calendars: CalendarsFor<Name>
): ((cases: readonly CaseState[]) => (asOf: Instant) => BookReview) => {
  const handOut = nextHandOut(policy.digest.handOut)
  const review = reviewCase(policy, contactClock<Name>(sla, ...calendars))
  return (cases) => {
    const open = cases.filter(isOpen).sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
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

const isOpen = (state: CaseState): state is CaseState & { readonly caseId: string; readonly priority: Priority } =>
  state.stage !== 'closed' && state.stage !== 'unopened' && state.caseId !== undefined && state.priority !== undefined

const order = ['breached', 'atRisk', 'onTrack', 'paused']

const byNeed = (a: Duty, b: Duty): number =>
  order.indexOf(a.state) - order.indexOf(b.state) ||
  (a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : 0) ||
  (a.due ?? lastInstant) - (b.due ?? lastInstant)
