import * as fc from 'fast-check'
import { instant } from '../../../core/instant.ts'
import type { CaseIntent } from '../../../inner-loop/case/command.ts'
import { caseOutcomes, caseStages, withdrawals } from '../../../inner-loop/case/stage.ts'
import type { OpenerFacts } from '../../../inner-loop/remedy/opener.ts'
import { priorities } from '../../../inner-loop/vocabulary/priority.ts'
import { dispatches } from '../../../inner-loop/vocabulary/role.ts'
import { scoreOn } from '../arbitraries.ts'
import { amount, channel, few, promise, role, soon, start, takenUp } from './taken-up.ts'

const reason = fc.oneof({ weight: 9, arbitrary: few('客户要求', 'on leave') }, fc.constant(' '))
export const owner: fc.Arbitrary<string> = few('Li', 'Wang')
const priority = fc.constantFrom(...priorities)
const sender = fc.oneof({ weight: 4, arbitrary: fc.constant('person' as const) }, fc.constant('robot' as const))
const promises = fc.array(fc.record({ id: promise, what: few('换新电池'), due: soon }, { noNullPrototype: true }), {
  maxLength: 2,
})
export const opener: fc.Arbitrary<{ readonly text: string; readonly said: OpenerFacts }> = fc.record(
  {
    text: few('您说“充电时冒烟了”，我们非常抱歉。', '您好。'),
    said: fc.constant({ comment: '充电时冒烟了', scale: '0-10' as const }),
  },
  { noNullPrototype: true },
)
const request = fc.constant('k0')

type Fields<T> = { readonly [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }
/** One intent of these fields, all of them there but the optional ones. */
export const intent = <T extends CaseIntent['_tag']>(
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
      since: soon,
      seen: fc.nat(9),
    },
    'duplicateOf',
    'because',
    'since',
    'seen',
  ),
  ReopenCase: intent(
    'ReopenCase',
    { reason, due: soon, cause: fc.constantFrom('triage', 'person'), to: priority, seen: fc.nat(9) },
    'due',
    'cause',
    'to',
    'seen',
  ),
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
