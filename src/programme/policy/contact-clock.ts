import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { ownOf } from '../../core/parse/own.ts'
import { contactEventsOf } from '../../inner-loop/case/clock/contact-events.ts'
import { isWhole } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import { type ClockStatus, clockAt } from '../../inner-loop/sla/clock.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from './policy.ts'

/**
 * How the promised contact of a case stands (应联系状态): on the channels of its priority, due at the earliest that any
 * priority it held since then would be, as early as the due that stands in its book for this cycle — an alert, feedback
 * that was linked, or a person may have hastened it — and as any case it took up, pauses left out, but for waits for the customer. Which contact is whose cycle's goes by the order of the book,
 * not by the clocks of several machines (`contactEventsOf`). One that was never made stays owed whatever reopening does
 * to the clock; what a person extended is due as they said, until it
 * becomes more urgent. None before the case is opened.
 *
 * @example
 * const opening = { _tag: 'OpenCase', id: 'k', by: 'voc', caseId: 'case:f1', feedbackId: 'f1', policy: 'p@1' } as const
 * const when = { at: instant(0), receivedAt: instant(0), priority: 'P1', reason: 'triaged' } as const
 * const opened = getOrThrow(decide(caseRules(standardProgramme))({ ...opening, ...when }, initialCase))
 * const clock = contactClock(standardProgramme)(opened.reduce(evolve, initialCase))
 * clock(instant(hours(3)))?.state // => 'atRisk'
 * clock(instant(hours(4) + 1))?.state // => 'breached'
 * contactClock(standardProgramme)(initialCase)(instant(0)) // => undefined
 * @source A2.8, A2.9
 * @law the contact of a case that was never raised stands as its promise does, or at the sooner due of its book
 * @law raising a case never makes its contact later
 */
export const contactClock = <W extends Words = StandardWords>(
  programme: Promising<W>,
): ((state: CaseState<W>) => (asOf: Instant) => ClockStatus | undefined) => {
  const clock = contactOfRead(programme)
  return (state) => (isWhole(state) ? clock(state) : () => undefined)
}

/** What of a programme says when customers are to be contacted. */
type Promising<W extends Words> = Pick<ProgrammePolicy<W>, 'sla' | 'calendars'>

/** The same of a state that was read before. */
export const contactOfRead = <W extends Words>({
  sla,
  calendars,
}: Promising<W>): ((state: CaseState<W>) => (asOf: Instant) => ClockStatus | undefined) => {
  const named = calendarsOf(calendars)
  const targets: { readonly [priority: string]: SlaTarget<W> | undefined } = sla.targets
  return (state) => (asOf) => {
    const { priority, held, originalDue, due, absorbedDue, owedSince, reopenClocks, reachedElsewhere = {} } = state
    if (priority === undefined) return undefined
    const events = contactEventsOf(state, asOf)
    const run = (
      of: string,
      agreed?: Instant,
      sooner?: number,
      heard: typeof events = events,
    ): ClockStatus | undefined => {
      const usual = ownOf(targets, of)
      if (usual === undefined) return undefined
      const promised = sooner === undefined ? usual : { ...usual, withinMinutes: sooner, calendar: 'elapsed' }
      const target = {
        ...promised,
        metric: 'firstContact' as const,
        onReopen: reopenClocks === 'newCycle' ? ('newCycle' as const) : ('resume' as const),
      }
      const facts = { events: heard, ...(agreed === undefined ? {} : { due: agreed }) }
      return clockAt(named)<W>(target)(facts)(asOf).at(-1)
    }
    if (originalDue !== undefined) return run(priority, due)
    const stands = run(priority)
    // what the book says is said without pauses, and so it is weighed against the promise
    const written = stands === undefined || due === undefined ? undefined : { start: stands.start, due }
    const usual = written && run(priority, undefined, undefined, [{ _tag: 'started', at: written.start }])?.due
    const byBook =
      written === undefined || written.due >= (usual ?? never)
        ? undefined
        : run(priority, undefined, Math.max(0, written.due - written.start) / 60_000)?.due
    const others = held.filter((one) => one !== priority).map((one) => run(one)?.due)
    const started = owedSince === undefined ? [] : [{ _tag: 'started' as const, at: owedSince }]
    const undated = held.map((one) => run(one, undefined, undefined, started)?.due)
    const unmet = Object.values(reachedElsewhere).map(({ priority: of, channels, due: owed, since }) => {
      const isMet = channels.some((one) => ownOf(targets, of)?.channels.includes(one) === true)
      const from = since === undefined ? [] : [{ _tag: 'started' as const, at: since }]
      return isMet ? undefined : (owed ?? run(of, undefined, undefined, from)?.due)
    })
    const sooner = leastOf([...others, ...undated, ...unmet, byBook, absorbedDue].map((at) => at ?? never))
    return stands !== undefined && sooner < (stands.due ?? never) ? run(priority, instant(sooner)) : stands
  }
}

const never = Number.POSITIVE_INFINITY
