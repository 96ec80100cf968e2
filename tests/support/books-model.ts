import { clockEventsOf } from '../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import type { CaseState } from '../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { contactClock } from '../../src/programme/policy/contact-clock.ts'
import { askedInVain, dueAllAlong, joinedAgain, toldNoMore } from './books-owed.ts'
import { brokenIn } from './case-invariants.ts'

/** One revision of a piece of feedback, the later ones newer: how urgent its words are, or that it was taken back. */
export interface Said {
  readonly feedback: number
  readonly says: 'P0' | 'P1' | 'P2' | 'noCase' | 'takenBack'
  readonly excluded: boolean
  readonly named: boolean
}

interface Booked {
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
  /** How many levels a look at it long after its due would tell. */
  readonly stillToTell: number
}

const urgency = ['P0', 'P1', 'P2', 'noCase']
const rank = (says: string): number => urgency.indexOf(says)
const hour = 3_600_000
/** Telephone within four hours for P0 and P1, in writing within a day for P2. */
const promised = (says: string): number => (says === 'P2' ? 24 * hour : 4 * hour)

/**
 * What must be so once everybody has heard everything and nothing is left to do, from the words of the articles and not
 * from the code: how feedback stands is its newest revision; how urgent it is, the gravest of all; a case with anything
 * in it that stands and is urgent is open, or was closed by somebody who knew the gravest of it.
 */
export const wrongIn = (
  said: readonly Said[],
  homeOf: readonly string[],
  lost: readonly string[],
  books: ReadonlyMap<string, Booked>,
  start: number,
): readonly string[] => {
  const wrong: string[] = []
  const of = (feedback: number): readonly Said[] => said.filter((one) => one.feedback === feedback)
  const stands = (feedback: number): boolean => {
    const newest = of(feedback).at(-1)
    return newest !== undefined && newest.says !== 'takenBack' && !newest.excluded
  }
  const gravest = (feedback: number): number =>
    of(feedback).reduce((most, { says }) => (says === 'takenBack' ? most : Math.min(most, rank(says))), 3)
  const all = homeOf.map((_, feedback) => feedback)
  const caseOf = homeOf.map((home) => followed(home, books))
  for (const feedback of all)
    if (caseOf[feedback] === undefined && stands(feedback) && gravest(feedback) < 3)
      wrong.push(`feedback ${feedback}: its cases repeat each other, and nobody works it`)
  for (const home of lost)
    if (all.some((feedback) => homeOf[feedback] === home && stands(feedback) && gravest(feedback) < 3))
      wrong.push(`${home}: still said to be lost`)
  wrong.push(...leftBehind(books, start, stands), ...inTwo(books))
  for (const [caseId, { events, state, stillToTell }] of books) {
    const fail = (what: string, so: boolean): void => {
      if (so) wrong.push(`${caseId}: ${what}`)
    }
    for (const broken of brokenIn(events)) fail(broken, true)
    for (const other of joinedAgain(events)) fail(`ended again in ${other}, from which a person had parted it`, true)
    fail('the customer is to be called again', state.stage === 'assigned' && state.reachedAt !== undefined)
    fail('linked to a case that stays less urgent than it is', linkedInVain(events, gravest))
    fail('triage opened again what goes on elsewhere', events.some(raisedInVain(events)))
    for (const event of events)
      fail('an event has no words', JSON.stringify(event).includes('undefined') || event.at === undefined)
    const inside = all.filter((feedback) => caseOf[feedback] === caseId && of(feedback).length > 0)
    if (inside.length === 0 || (state.outcome === 'duplicate' && state.stage === 'closed')) continue
    const standing = inside.filter(stands)
    const most = standing.reduce((least, feedback) => Math.min(least, gravest(feedback)), 3)
    wrong.push(...closedAgain(events, said, start).map((what) => `${caseId}: ${what}`))
    if (standing.length === 0) {
      const anew = Math.max(...inside.map((feedback) => withdrawnSince(said, feedback, start)))
      if (state.stage !== 'closed' && anew <= (overruledIn(events) ?? -1)) continue
      const joined = all.some((feedback) => state.linked.includes(`fb:s:${feedback}`) && stands(feedback))
      fail('open though nothing in it stands', !joined && state.stage !== 'closed' && state.stage !== 'unopened')
      continue
    }
    if (most === 3 && state.stage === 'unopened') continue
    fail('no case for feedback that asks for one', state.stage === 'unopened')
    fail('less urgent than the gravest', rank(state.triaged ?? 'noCase') > most)
    fail('closed as withdrawn though something stands', state.stage === 'closed' && state.withdrawn !== undefined)
    if (state.stage === 'closed') {
      const close = events.filter(({ _tag }) => _tag === 'CaseClosed').at(-1)
      const known = close === undefined ? 3 : triagedBefore(events, close)
      fail('closed by somebody who did not know the gravest', known > most)
      continue
    }
    const named = standing.some((feedback) => of(feedback).some((one) => one.named && one.says !== 'takenBack'))
    fail('nobody’s, though somebody is known', named && state.customerId === undefined)
    fail('nobody was told a ticket', state.customerId !== undefined && state.ticket === undefined)
    const owed = { P0: 2, P1: 1, P2: 1 }[state.priority ?? 'P2'] - toldSinceOpened(events)
    fail(
      'late, and not every level is told',
      !state.contacted && Object.keys(state.waitingOn).length === 0 && stillToTell < owed,
    )
    if (most === 0) for (const role of toldNoMore(events)) fail(`${role} is not told that it goes on`, true)
    if (state.contacted || state.originalDue !== undefined || most === 3) continue
    const stood = dueAllAlong(events)
    fail(
      'due later than before it was withdrawn',
      stood !== undefined && (state.due === undefined || state.due > stood),
    )
    const bounds = standing
      .filter((feedback) => gravest(feedback) < 3)
      .map((feedback) => start + feedback * hour + promised(urgency[gravest(feedback)] ?? ''))
    // a clock that is behind opens nothing again before it was received
    const begun = Math.max(state.reopenedAt ?? 0, start + Math.min(...standing) * hour)
    const bound = state.cycle === 0 ? Math.min(...bounds) : begun + promised(urgency[most] ?? '')
    fail('due later than promised', state.due === undefined || state.due > bound)
  }
  return wrong
}

/** Where a case went on, over all it was merged into; nowhere where they go round. */
const followed = (home: string, books: ReadonlyMap<string, Booked>): string | undefined => {
  let at = home
  for (let steps = 0; steps <= books.size; steps += 1) {
    const { stage, duplicateOf } = books.get(at)?.state ?? {}
    if (stage !== 'closed' || duplicateOf === undefined) return at
    at = duplicateOf
  }
  return undefined
}

/** What was made or promised in a case that was merged and is not known where it is worked now. */
const leftBehind = (
  books: ReadonlyMap<string, Booked>,
  start: number,
  stands: (feedback: number) => boolean,
): readonly string[] => {
  const wrong: string[] = []
  const everything = [...books.values()].flatMap(({ events }) => events)
  const lastSaid = everything.reduce(
    (last, { _tag, at }) => (_tag === 'FeedbackLinked' || _tag === 'CaseReopened' ? Math.max(last, at) : last),
    start + 2 * hour,
  )
  for (const [caseId, { events, state }] of books) {
    if (state.stage !== 'closed' || state.duplicateOf === undefined) continue
    const end = followed(caseId, books)
    const goesOn = end === undefined ? undefined : books.get(end)?.state
    if (goesOn === undefined || goesOn.stage === 'closed') continue
    const fail = (what: string, so: boolean): void => {
      if (so) wrong.push(`${caseId}, worked as ${end}: ${what}`)
    }
    const calls = events.filter(({ _tag }) => _tag === 'ContactMade').map(({ at }) => at)
    fail('the customer is called twice', !goesOn.contacted && calls.some((at) => at >= lastSaid))
    const own = start + Number(caseId.split(':').at(-1)) * hour
    fail(
      'nobody answers what was said after the contact',
      goesOn.contacted && calls.length === 0 && (goesOn.lastContactAt ?? 0) < own,
    )
    fail('what was promised on another channel is due later', isPutOff(events, state, goesOn))
    fail('nobody answers what the customer wrote', waitsForAnswer(events) && !hearsOf(events, books.get(end ?? '')))
    const known = Object.keys(goesOn.promises)
    const isKnown = (id: string): boolean =>
      known.includes(id) || known.includes(`${caseId}/${id}`) || known.includes(id.replace(`${end}/`, ''))
    for (const [id, { standing }] of Object.entries(state.promises))
      fail(`promise ${id} is lost`, standing === 'open' && !isKnown(id))
    // nobody is to step in for what its source took back
    const matters = [state.feedbackId ?? '', ...state.linked].some((id) => stands(Number(id.split(':').at(-1))))
    for (const role of Object.keys(state.notices))
      fail(`${role} is told no more`, matters && !Object.hasOwn(goesOn.notices, role))
    for (const [id, { standing }] of Object.entries(state.promises))
      fail(
        `promise ${id} is owed still`,
        standing !== 'open' && goesOn.promises[`${caseId}/${id}`]?.standing === 'open',
      )
    const there = books.get(end ?? '')
    for (const request of there === undefined ? [] : askedInVain(events, caseId, there))
      fail(`${request} waits for nobody's word`, true)
    fail(
      'whoever spoke has it no more',
      goesOn.contacted &&
        goesOn.owner === undefined &&
        state.owner !== undefined &&
        calls.some((at) => at >= lastSaid) &&
        there?.events.every(({ _tag }) => _tag !== 'ContactMade') === true,
    )
    const given = events.reduce((sum, one) => sum + (one._tag === 'CompensationGranted' ? one.amount.amount : 0), 0)
    fail('what was given does not count', (goesOn.grantedElsewhere?.[caseId]?.amount ?? 0) < given)
  }
  return wrong
}

/** Whether feedback that all was known of was linked, and the case was less urgent right after than it is itself. */
const linkedInVain = (events: readonly CaseEvent[], gravest: (feedback: number) => number): boolean =>
  events.some((event, place) => {
    if (event._tag !== 'FeedbackLinked') return false
    const step = events
      .slice(0, place + 1)
      .concat(events.slice(place + 1).filter(({ command }) => command === event.command))
    const stands = step.reduce((most, one) => {
      if (one._tag === 'CaseOpened' || one._tag === 'CaseAbsorbed') return rank(one.priority)
      return one._tag === 'CaseReprioritised' ? rank(one.to) : most
    }, 3)
    return stands > gravest(Number(event.feedbackId.split(':').at(-1)))
  })

/** Triage knows something worse of a case that had ended in another: that goes on there. */
const raisedInVain =
  (events: readonly CaseEvent[]) =>
  (event: CaseEvent): boolean => {
    if (event._tag !== 'CaseReopened' || event.reason !== 'raisedByTriage') return false
    const close = events.filter(({ _tag, version }) => _tag === 'CaseClosed' && version < event.version).at(-1)
    return close?._tag === 'CaseClosed' && close.outcome === 'duplicate'
  }

const promisedBy: { readonly [priority: string]: readonly string[] } = { P2: ['email', 'wecom'] }
const contact = contactClock(standardProgramme)

/** Whether a case was reached by no channel of its promise alone, and where it goes on that is owed later, or not at all. */
const isPutOff = (events: readonly CaseEvent[], state: CaseState, goesOn: CaseState): boolean => {
  const { due, priority = '', contacted } = state
  const by = since(events).flatMap((event) => (event._tag === 'ContactMade' ? [event.channel] : []))
  const isMet = by.some((one) => (promisedBy[priority] ?? ['phone']).includes(one))
  if (due === undefined || !contacted || by.length === 0 || isMet) return false
  if (goesOn.reopened > 0 || goesOn.originalDue !== undefined) return false
  const clock = contact(goesOn)(goesOn.newestAt ?? due)
  return clock?.due !== undefined && clock.due > due
}

/** Cases that are worked though another one that is worked took them up, and nobody parted the two. */
const inTwo = (books: ReadonlyMap<string, Booked>): readonly string[] =>
  [...books].flatMap(([caseId, { events, state }]) => {
    if (state.stage === 'closed' || state.stage === 'unopened') return []
    const taken = new Set(events.flatMap((event) => (event._tag === 'CaseAbsorbed' ? [event.absorbed] : [])))
    return [...taken].flatMap((id) => {
      const other = books.get(id)
      if (other === undefined) return []
      const ends = other.events.flatMap((event) => (event._tag === 'CaseClosed' ? [event.duplicateOf?.caseId] : []))
      const isAnswered = state.contacted && (state.lastContactAt ?? 0) < (other.state.saidAt ?? 0)
      const end = followed(id, books)
      const stage = end === undefined ? undefined : books.get(end)?.state.stage
      return ends.includes(caseId) || isAnswered || end === undefined || end === caseId || stage === 'closed'
        ? []
        : [`${id} is worked in ${end} and in ${caseId}`]
    })
  })

const isAnswer = ({ _tag }: CaseEvent): boolean => _tag === 'ContactMade' || _tag === 'AgentReplied'
const since = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.slice(events.map(({ _tag }) => _tag).lastIndexOf('CaseReopened') + 1)

/** Whether the customer wrote in a case since it was opened last, and nobody answered there. */
const waitsForAnswer = (events: readonly CaseEvent[]): boolean => lastUnanswered(events) !== undefined
const lastUnanswered = (events: readonly CaseEvent[]): number | undefined => {
  const own = since(events)
  const wrote = own.filter(({ _tag }) => _tag === 'CustomerMessaged').map(({ at }) => at)
  const last = wrote.length === 0 ? undefined : Math.max(...wrote)
  return last === undefined || own.some((one) => isAnswer(one) && one.at >= last) ? undefined : last
}

/** Whether another case knows of it: it has answered since then, waits to, or began anew. */
const hearsOf = (events: readonly CaseEvent[], goesOn: Booked | undefined): boolean => {
  const wrote = lastUnanswered(events) ?? 0
  if (goesOn === undefined || goesOn.state.reopened > 0) return true
  const clock = clockEventsOf(goesOn.state)
  const answers = clock.filter(({ _tag }) => _tag === 'contactMade' || _tag === 'agentReply').map(({ at }) => at)
  return (
    answers.some((at) => at >= wrote) ||
    clock.some(({ _tag, at }) => _tag === 'customerMessage' && at <= wrote && !answers.some((one) => one >= at))
  )
}

/** Since when a piece of feedback does not stand, by its source: the first of its last words that all say so. */
const withdrawnSince = (said: readonly Said[], feedback: number, start: number): number =>
  said.reduce((since, one, place) => {
    if (one.feedback !== feedback) return since
    if (one.says !== 'takenBack' && !one.excluded) return -1
    return since < 0 ? start + place * 60_000 : since
  }, -1)

/** Up to when, by the sources, a person took what was withdrawn for real, here or in a case that was taken up. */
const overruledIn = (events: readonly CaseEvent[]): number | undefined => {
  let since: number | undefined
  let overruled: number | undefined
  const upTo = (at: number | undefined): void => {
    if (at !== undefined) overruled = Math.max(overruled ?? at, at)
  }
  for (const event of events) {
    if (event._tag === 'CaseClosed') since = event.because === undefined ? undefined : event.since
    if (event._tag === 'CaseReopened' && event.cause !== 'triage') upTo(since)
    if (event._tag === 'CaseAbsorbed') upTo(event.overruled)
  }
  return overruled
}

/** Closed as withdrawn though a person had taken just that for real; or since when is no word of the source. */
const closedAgain = (events: readonly CaseEvent[], said: readonly Said[], start: number): readonly string[] =>
  events.flatMap((event, place) => {
    if (event._tag !== 'CaseClosed' || event.because === undefined) return []
    const { since = -1 } = event
    const word = said[(since - start) / 60_000]
    return [
      ...(since <= (overruledIn(events.slice(0, place)) ?? -1) ? ['a sweep closed what a person opened again'] : []),
      ...(word?.says === 'takenBack' || word?.excluded === true ? [] : ['since when it is withdrawn nobody said']),
    ]
  })

/** How many levels were told since the case was opened, or opened again. */
const toldSinceOpened = (events: readonly CaseEvent[]): number => {
  const since = events.map(({ _tag }) => _tag).lastIndexOf('CaseReopened')
  return events.slice(since + 1).filter(({ _tag }) => _tag === 'CaseEscalated').length
}

/** The most urgent that triage had said, by the books and by the clock, before somebody closed the case. */
const triagedBefore = (events: readonly CaseEvent[], { version, at }: CaseEvent): number =>
  events.reduce((most, event) => {
    if (event.version >= version) return most
    if (event._tag === 'CaseOpened') return Math.min(most, rank(event.priority))
    if (event.at > at) return most
    if (event._tag === 'CaseAbsorbed') return Math.min(most, rank(event.priority))
    return event._tag === 'CaseReprioritised' && event.cause === 'triage'
      ? Math.min(most, rank(event.asked ?? event.to))
      : most
  }, rank('noCase'))
