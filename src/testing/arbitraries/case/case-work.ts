import * as fc from 'fast-check'
import { instant } from '../../../core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../inner-loop/case/command.ts'
import { caseIntents, intent, opener, owner } from './case-intents.ts'
import { channel, few, promise, start } from './taken-up.ts'

const promised = fc
  .uniqueArray(promise, { minLength: 1 })
  .map((ids) => ids.map((id) => ({ id, what: '换新电池', due: instant(start + 60 * 86_400_000) })))

/** The way of a case, each step as it should be taken. */
const way: readonly fc.Arbitrary<CaseIntent>[] = [
  caseIntents.OpenCase,
  intent('AcknowledgeCase', { ticket: few('T-1') }),
  intent('AssignCase', { owner, role: fc.constant('seniorAgent') }),
  intent('MakeContact', { channel, opener }, 'opener'),
  caseIntents.GrantCompensation,
  fc.oneof(caseIntents.ApproveCompensation, caseIntents.RefuseCompensation),
  intent('OfferSolution', { text: few('换新电池'), promises: promised }),
  caseIntents.BreakPromise,
  intent('KeepPromise', { promise: few('p1') }),
  intent('ReleasePromise', { promise: few('p2'), reason: few('不需要了') }),
  intent('ResolveCase', {}),
  fc.oneof({ weight: 2, arbitrary: caseIntents.ConfirmSolution }, caseIntents.RejectSolution),
  intent('CloseCase', { outcome: fc.constantFrom('recovered', 'unreachable') } as never),
  intent('ReopenCase', { reason: few('又坏了') } as never),
]

const anything = fc.oneof(...Object.values(caseIntents))
const step = (own: fc.Arbitrary<CaseIntent>): fc.Arbitrary<readonly CaseIntent[]> =>
  fc
    .tuple(
      fc.option(own, { freq: 9 }),
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(anything, { maxLength: 2 })),
    )
    .map(([one, others]) => [...(one === null ? [] : [one]), ...others])

/**
 * What a day's work asks of one case: mostly the way from opening to closing and once more, with anything else in
 * between, each command under an id of its own, and some of them delivered twice.
 *
 * @example
 * const cases = given(caseDecider(caseRules(standardProgramme)))
 * law('the version counts the events', caseWork, (commands) => {
 *   const { state, events } = cases().when(...commands)
 *   return state.version === events.length
 * }).check({ numRuns: 5 }) // => undefined
 */
export const caseWork: fc.Arbitrary<readonly CaseCommand[]> = fc
  .tuple(...way.map(step), ...way.slice(1, 8).map(step))
  .map((steps) => steps.flat())
  .chain((intents) =>
    fc.tuple(
      fc.constant(intents),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 0, max: 90 * 3_600_000 })), {
        minLength: intents.length,
        maxLength: intents.length,
      }),
      fc.array(fc.nat(Math.max(0, intents.length - 1)), { maxLength: 4 }),
    ),
  )
  .map(([intents, gaps, again]) => {
    const commands = commandsOf(intents, gaps)
    return again.reduce<readonly CaseCommand[]>((all, place) => {
      const one = commands[place]
      return one === undefined ? all : [...all.slice(0, place + 2), one, ...all.slice(place + 2)]
    }, commands)
  })

/** Commands one after another; what an approver says is about what was asked for last. */
const commandsOf = (intents: readonly CaseIntent[], gaps: readonly number[]): readonly CaseCommand[] => {
  let at = start
  let asked = 'k0'
  return intents.map((one, place): CaseCommand => {
    at += gaps[place] ?? 0
    const id = `k${place}`
    if (one._tag === 'GrantCompensation') asked = id
    return { ...one, ...('request' in one ? { request: asked } : {}), id, at: instant(at), by: 'Li' } as CaseCommand
  })
}
