import * as fc from 'fast-check'
import { instant } from '../../core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../inner-loop/case/command.ts'
import { caseOutcomes, caseStages, withdrawals } from '../../inner-loop/case/stage.ts'
import { priorities } from '../../inner-loop/vocabulary/priority.ts'
import { dispatches } from '../../inner-loop/vocabulary/role.ts'
import { scoreOn } from './arbitraries.ts'
import { amount, channel, few, promise, role, soon, start, takenUp } from './taken-up.ts'

const reason = fc.oneof({ weight: 9, arbitrary: few('客户要求', 'on leave') }, fc.constant(' '))
const owner = few('Li', 'Wang')
const priority = fc.constantFrom(...priorities)
const sender = fc.oneof({ weight: 4, arbitrary: fc.constant('person' as const) }, fc.constant('robot' as const))
const promises = fc.array(fc.record({ id: promise, what: few('换新电池'), due: soon }, { noNullPrototype: true }), {
  maxLength: 2,
})
const opener = fc.record(
  {
    text: few('您说“充电时冒烟了”，我们非常抱歉。', '您好。'),
    said: fc.constant({ comment: '充电时冒烟了', scale: '0-10' as const }),
  },
  { noNullPrototype: true },
)
const request = fc.constant('k0')

type Fields<T> = { readonly [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }
const intent = <T extends CaseIntent['_tag']>(
  _tag: T,
  fields: Fields<Omit<Extract<CaseIntent, { readonly _tag: T }>, '_tag'>>,
  ...optional: readonly string[]
): fc.Arbitrary<CaseIntent> =>
  fc.record(
    { _tag: fc.constant(_tag), ...(fields as Record<string, fc.Arbitrary<unknown>>) },
    {
      requiredKeys: ['_tag', ...Object.keys(fields).filter((key) => !optional.includes(key))] as never,
      noNullPrototype: true,
    },
  ) as unknown as fc.Arbitrary<CaseIntent>

/**
 * What may be asked of a case, sensible or not.
 *
 * @example
 * law('a case may be asked to open', caseIntents.OpenCase, ({ _tag }) => _tag === 'OpenCase').check({ numRuns: 20 })
 * // => undefined
 * Object.keys(caseIntents).includes('ReopenCase') // => true
 */
export const caseIntents: { readonly [T in CaseIntent['_tag']]: fc.Arbitrary<CaseIntent> } = {
  OpenCase: intent(
    'OpenCase',
    {
      feedbackId: fc.oneof({ weight: 9, arbitrary: few('fb:s:1') }, few('fb:s:2')),
      customerId: few('c1'),
      priority,
      reason: fc.constantFrom('triaged', 'alerted'),
      policy: few('standard-programme@1.0.0'),
      receivedAt: fc.constant(instant(start)),
      due: soon,
    },
    'customerId',
    'due',
  ),
  LinkFeedback: intent('LinkFeedback', { feedbackId: few('fb:s:1', 'fb:s:3'), priority, due: soon }, 'priority', 'due'),
  IdentifyCustomer: intent('IdentifyCustomer', { customerId: few('c1', 'c2'), reason }, 'reason'),
  AbsorbCase: intent(
    'AbsorbCase',
    {
      absorbed: few('case:fb:s:1', 'case:fb:s:4'),
      feedback: fc.subarray(['fb:s:4', 'fb:s:5']),
      receivedAt: fc.constant(instant(start - 3_600_000)),
      priority,
      due: soon,
      ...takenUp,
    },
    'due',
    ...Object.keys(takenUp),
  ),
  AcknowledgeCase: intent('AcknowledgeCase', { ticket: few('T-1', 'T-2', '') }),
  Reprioritise: intent(
    'Reprioritise',
    { to: priority, cause: fc.constantFrom('triage', 'person'), reason, due: soon, dueAnew: soon, seen: fc.nat(9) },
    'reason',
    'seen',
    'due',
    'dueAnew',
  ),
  AssignCase: intent(
    'AssignCase',
    {
      owner,
      role,
      dispatch: fc.constantFrom(...dispatches),
      cause: fc.constantFrom('routing', 'person'),
      override: fc.record({ actor: few('Zhao', ''), reason }, { noNullPrototype: true }),
    },
    'dispatch',
    'cause',
    'override',
  ),
  AttemptContact: intent('AttemptContact', { channel, outcome: fc.constantFrom('noAnswer', 'busy') }),
  MakeContact: intent('MakeContact', { channel, opener, sender }, 'opener', 'sender'),
  TransferCase: intent(
    'TransferCase',
    { owner, role, reason, override: fc.record({ actor: few('Zhao', ''), reason }, { noNullPrototype: true }) },
    'override',
  ),
  AddParticipant: intent('AddParticipant', { participant: few('Chen', 'Wu'), role }),
  EscalateCase: intent(
    'EscalateCase',
    { level: fc.integer({ min: 1, max: 3 }), to: role, reason, cycle: fc.nat(1) },
    'cycle',
  ),
  GiveNotice: intent(
    'GiveNotice',
    { role, level: few('lawOrSafety', 'crisis'), person: owner, due: soon },
    'person',
    'due',
  ),
  TakeNotice: intent('TakeNotice', { role, person: owner }),
  CallTechnicalResources: intent('CallTechnicalResources', { role, resource: few('电池专家', ''), reason }),
  SpeakForTheCompany: intent(
    'SpeakForTheCompany',
    { role, text: few('我们正在调查。', ''), where: few('微博') },
    'where',
  ),
  GrantCompensation: intent('GrantCompensation', { amount, role }),
  ApproveCompensation: intent('ApproveCompensation', { request, role }),
  RefuseCompensation: intent('RefuseCompensation', { request, role, reason }),
  OfferSolution: intent('OfferSolution', { text: few('换新电池', ''), promises }),
  KeepPromise: intent('KeepPromise', { promise }),
  BreakPromise: intent('BreakPromise', { promise }),
  ReleasePromise: intent('ReleasePromise', { promise, reason }),
  ResolveCase: intent('ResolveCase', {}),
  ConfirmSolution: intent('ConfirmSolution', {}),
  RejectSolution: intent('RejectSolution', { reason }),
  CloseCase: intent(
    'CloseCase',
    {
      outcome: fc.constantFrom(...caseOutcomes),
      duplicateOf: fc.record(
        {
          caseId: few('case:fb:s:1', 'case:fb:s:9'),
          stage: fc.constantFrom(...caseStages),
          outcome: fc.constantFrom(...caseOutcomes),
          due: soon,
          contacted: fc.boolean(),
          tookUp: fc.boolean(),
        },
        { requiredKeys: ['caseId', 'stage'], noNullPrototype: true },
      ),
      because: fc.constantFrom(...withdrawals),
      seen: fc.nat(9),
    },
    'duplicateOf',
    'because',
    'seen',
  ),
  ReopenCase: intent('ReopenCase', { reason, due: soon, to: priority, seen: fc.nat(9) }, 'due', 'to', 'seen'),
  SnoozeCase: intent('SnoozeCase', { until: soon, reason }),
  UnsnoozeCase: intent('UnsnoozeCase', {}),
  ExtendDeadline: intent('ExtendDeadline', { due: soon, reason }),
  TagTopic: intent('TagTopic', { topic: few('电池', '物流', ' ') }),
  AskResurvey: intent('AskResurvey', {}),
  AnswerResurvey: intent('AnswerResurvey', { score: scoreOn('0-10') }),
  RecordMessage: intent('RecordMessage', { channel, sender }, 'channel', 'sender'),
  RecordReply: intent('RecordReply', { channel, sender }, 'sender'),
  StartWaiting: intent('StartWaiting', { on: few('customer', 'parts') }),
  EndWaiting: intent('EndWaiting', { on: few('customer', 'parts') }),
}

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
