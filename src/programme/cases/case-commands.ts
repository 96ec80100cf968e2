import { type Instant, instantOf } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { caseIdOf } from '../../feedback/revision/identity.ts'
import type { CaseCommand, CaseIntent, CommandHead } from '../../inner-loop/case/command.ts'
import { graverLevelIn } from '../../inner-loop/case/merging/notice-news.ts'
import { stateIn } from '../../inner-loop/case/read/is-state.ts'
import { caseWordsOf } from '../../inner-loop/case/read/words.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import { urgencyIn, type Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'
import { contactDuty } from '../assess/contact-duty.ts'
import { type FeedbackAssessed, type FeedbackInCase, standingIn } from '../books/feedback-in-case.ts'
import { halfMergedIn } from '../books/half-merged.ts'
import { isAssessment } from '../books/is-assessment.ts'
import { isBooking } from '../books/is-booking.ts'
import { absorbing, mergeCommands } from '../books/merge-commands.ts'
import { intoOf, mergedFrom } from '../books/merged.ts'
import { type Booking, customerOf, workCommands } from '../books/work-commands.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import { isHeard, saidMoreIn } from './said-more.ts'

/**
 * What the books need after feedback came or changed (记账指令): a case opened, raised, opened again for something worse or
 * because what was withdrawn stands again, closed because nothing in it stands any more; and what was decided of it: the
 * ticket, who is told at once, who works it, whose it is. What the customer adds in words after they were contacted is
 * owed an answer, and after the close a contact anew, however grave it is. Nothing is given where all is done; a second case is never
 * opened. Their ids carry the version they answer, so giving them twice counts once, and whatever other writers do in
 * between, asking again gives what is still needed. A reopened case is due from when it is
 * reopened, and no later than before where nothing of it had stood meanwhile.
 *
 * @example
 * const said = { receivedAt: instant(0), scale: '0-10', score: 2 as NpsScore } as const
 * const received = { _tag: 'FeedbackReceived', source: 's', externalId: '1', at: instant(0), said } as const
 * const record = { id: 'fb:s:1', facts: [received] }
 * const assessment = assess(standardProgramme)({ feedback: { id: record.id, ...said }, customer: { id: 'c17' } })
 * const book = commandsFor(standardProgramme)({ at: instant(0), by: 'voc' })
 * const asked = book({ record, assessment, state: initialCase })
 * asked.map(({ _tag }) => _tag) // => ['OpenCase', 'AcknowledgeCase']
 * const rules = caseRules(standardProgramme)
 * const done = asked.reduce((on, one) => getOrThrow(decide(rules)(one, on)).reduce(evolve, on), initialCase)
 * book({ record, assessment, state: done }) // => []
 * @source A0.13, A2.3, A2.5–A2.7, A4.4, A4.7
 * @law a late comment raises the one case, and reopens it where it was closed
 * @law commands given twice count once
 * @law a case says why it was opened
 * @law what a customer adds is heard once, in a case that is worked
 * @law a case is withdrawn only when all feedback in it is
 * @law whatever is interleaved, in the end the case stands at the gravest priority
 */
export const commandsFor = <W extends Words = StandardWords>(
  programme: Booked<W>,
): ((booking: Booking) => (facts: FeedbackInCase<W>) => readonly CaseCommand<W>[]) =>
  booking(programme as unknown as Booked<Words>) as unknown as (
    when: Booking,
  ) => (facts: FeedbackInCase<W>) => readonly CaseCommand<W>[]

/** What of a programme the books are kept by. */
type Booked<W extends Words> = Pick<ProgrammePolicy<W>, 'vocabulary' | 'sla' | 'calendars'>

const booking = (
  programme: Booked<Words>,
): ((when: Booking) => (facts: FeedbackInCase<Words>) => readonly CaseCommand<Words>[]) => {
  const duty = contactDuty<Words>(programme)
  const urgencyOf = urgencyIn(programme.vocabulary.priorities)
  const isGraverLevel = graverLevelIn(programme.vocabulary.levels)
  const read = readable(programme.vocabulary)
  return (booking) => (handed) => {
    const facts = read(handed)
    if (facts === undefined || !isBooking(booking)) return []
    const into = intoOf(handed)
    const asked = wanted(booking, facts, into)
    return asked.length === 0 ? completing(booking, facts, into) : asked
  }

  function wanted(
    booking: Booking,
    facts: FeedbackInCase<Words>,
    into: ReadonlyMap<string, CaseState<Words>>,
  ): readonly CaseCommand<Words>[] {
    const { at, by } = booking
    const merged = mergedFrom(facts.state, (one) => into.get(one), urgencyOf, isGraverLevel)
    if (merged._tag === 'NotTakenUp') {
      const taking =
        standingIn(facts).withdrawn === undefined ? absorbing(booking, facts.state, merged.into) : undefined
      return taking === undefined ? [] : [taking]
    }
    const { state } = merged
    const { record, assessment, callback } = facts
    const { stands, withdrawn, since } = standingIn({ ...facts, state })
    const caseId = state.caseId ?? caseIdOf(record.id)
    const head = (what: string): CommandHead => ({ id: `${what}@${state.version}:${caseId}`, at, by, caseId })
    if (withdrawn !== undefined)
      return state.stage === 'unopened' || state.stage === 'closed'
        ? []
        : [
            {
              ...head('withdraw'),
              _tag: 'CloseCase',
              ...endingOf[withdrawn],
              because: withdrawn,
              ...(since === undefined ? {} : { since }),
              seen: state.version,
            },
          ]
    const assessed = stands.flatMap((one) => one.assessment ?? [])
    const lost = merged._tag === 'Lost' ? state.priority : undefined
    const called = mostUrgent(assessed, urgencyOf) ?? (assessed.includes(assessment) ? callback : undefined) ?? lost
    const added = saidMoreIn(
      stands.map((one) => one.record),
      at,
    )
    const work = workCommands(booking, programme.vocabulary, head)
    if (called === undefined) return work(facts, state)
    const anew = state.reopenClocks === 'newCycle' ? (state.begunAt ?? state.reopenedAt) : undefined
    const promised = assessed.some(({ contact }) => contact !== undefined)
    const due =
      anew === undefined && promised
        ? earliestDue(assessed)
        : dueAt(duty(called, anew ?? instantOf(assessment.receivedAt), undefined).due)
    const until = due === undefined ? {} : { due }
    if (state.stage === 'unopened')
      return [
        { ...head('open'), id: `open:${caseId}`, ...opening(facts, called), ...until },
        ...work(facts, { ...state, stage: 'open', ...whose(facts) }),
      ]
    const worse = urgencyOf(called) < urgencyOf(state.triaged ?? 'noCase')
    const again = dueAt(duty(called, at, undefined).due)
    const anewIf = again === undefined ? {} : { dueAnew: again }
    const raise = { _tag: 'Reprioritise', to: called, cause: 'triage', ...until, ...(worse ? anewIf : {}) } as const
    const hears = added.flatMap((one): readonly CaseCommand<Words>[] =>
      isHeard(one, state)
        ? []
        : [{ ...head('said'), _tag: 'RecordMessage', id: `said@${one.at}:${caseId}`, at: one.at }],
    )
    if (state.stage !== 'closed')
      return [
        ...(worse || isSooner(until.due, state) ? [{ ...head(worse ? `raise-${called}` : 'sooner'), ...raise }] : []),
        ...work(facts, state, worse ? added.find(({ at }) => at > (state.openedAt ?? at))?.at : undefined),
        ...(state.contacted ? hears : []),
      ]
    const back = state.withdrawn !== undefined || state.outcome === 'retracted'
    // where it ended in another that is not handed in, whoever books is told which
    const isMore = hears.length > 0 && state.duplicateOf === undefined
    if (!worse && !back && !isMore && lost === undefined) return hears
    // one that is lost is opened first, for nothing raises what ended in another
    return [
      worse && lost === undefined
        ? { ...head(`raise-${called}`), ...raise }
        : {
            ...head('restore'),
            _tag: 'ReopenCase',
            reason: back ? 'givenAgain' : lost === undefined ? 'saidMore' : 'notTakenUp',
            cause: 'triage',
            ...(again === undefined ? {} : { due: again }),
          },
      // who is told with the reopening has as long from then on
      ...work(facts, { ...state, stage: 'open', reopenClocks: 'newCycle', begunAt: at }),
    ]
  }
}

/** What ends a case that another one has taken up already, where nothing else is to be done first. */
const completing = (
  booking: Booking,
  { state }: FeedbackInCase<Words>,
  into: ReadonlyMap<string, CaseState<Words>>,
): readonly CaseCommand<Words>[] =>
  halfMergedIn(state.caseId === undefined ? into : new Map([...into, [state.caseId, state]]))
    .filter((pair) => pair.some(({ caseId }) => caseId === state.caseId || caseId === state.duplicateOf))
    .flatMap(([ends, goesOn]) => mergeCommands(booking)(ends, goesOn))

/** What was handed in, the others that can be read among it; none where it cannot be read itself, in the policy's words. */
const readable = (vocabulary: Vocabulary<Words>): ((handed: unknown) => FeedbackInCase<Words> | undefined) => {
  const isState = stateIn(caseWordsOf(vocabulary))
  const priorities = new Set<unknown>(vocabulary.priorities)
  const isAssessed = (one: unknown): one is Assessment<Words> =>
    isAssessment(one) && (one.priority === 'noCase' || priorities.has(one.priority))
  const isKnown = (one: unknown): one is FeedbackAssessed<Words> =>
    isPlainRecord(one) &&
    isPlainRecord(one['record']) &&
    (one['assessment'] === undefined || isAssessed(one['assessment']))
  return (handed) => {
    if (!isPlainRecord(handed) || !isPlainRecord(handed['record']) || typeof handed['record']['id'] !== 'string')
      return undefined
    const { others, into: _, callback, ...facts } = handed as unknown as FeedbackInCase<Words>
    if (!isAssessed(facts.assessment) || !isState(facts.state)) return undefined
    return {
      ...facts,
      ...(priorities.has(callback) ? { callback: callback as string } : {}),
      ...(Array.isArray(others) ? { others: others.filter(isKnown) } : {}),
    }
  }
}

const endingOf = { takenBack: { outcome: 'retracted' }, excluded: { outcome: 'invalid' } } as const

const mostUrgent = (
  assessed: readonly Assessment<Words>[],
  urgencyOf: (outcome: string) => number,
): string | undefined =>
  assessed.reduce<string | undefined>(
    (most, { priority }) =>
      priority === 'noCase' || (most !== undefined && urgencyOf(most) <= urgencyOf(priority)) ? most : priority,
    undefined,
  )

const whose = (facts: FeedbackInCase<Words>): Pick<CaseState, 'customerId'> => {
  const customerId = customerOf(facts)
  return customerId === undefined ? {} : { customerId }
}

const opening = (
  facts: FeedbackInCase<Words>,
  priority: string,
): Extract<CaseIntent<Words>, { readonly _tag: 'OpenCase' }> => {
  const { feedbackId, policy, receivedAt, caseReason } = facts.assessment
  return {
    _tag: 'OpenCase',
    feedbackId,
    ...whose(facts),
    priority,
    reason: caseReason ?? 'callbackRequested',
    policy: policy.programme,
    receivedAt: instantOf(receivedAt),
  }
}

const dueAt = (due: Assessment['receivedAt'] | undefined): Instant | undefined =>
  due === undefined ? undefined : instantOf(due)

/** The earliest that any of this feedback calls for. */
const earliestDue = (assessed: readonly Assessment<Words>[]): Instant | undefined =>
  assessed.reduce<Instant | undefined>((soonest, { contact }) => {
    const due = dueAt(contact?.due)
    return due === undefined || (soonest !== undefined && soonest <= due) ? soonest : due
  }, undefined)

const isSooner = (due: Instant | undefined, { due: before, originalDue, contacted }: CaseState<Words>): boolean =>
  due !== undefined && !contacted && originalDue === undefined && (before === undefined || due < before)
