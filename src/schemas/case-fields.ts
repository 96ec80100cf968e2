import * as z from 'zod'
import { type Currency, currencies } from '../core/money.ts'
import type { CaseEventTag } from '../inner-loop/case/event.ts'
import { standings } from '../inner-loop/case/read/taken-up.ts'
import type { CaseWords } from '../inner-loop/case/read/words.ts'
import { caseOutcomes, caseReasons, caseStages, senderKinds, withdrawals } from '../inner-loop/case/stage.ts'
import { reopenRules } from '../inner-loop/sla/clock-target.ts'
import { dispatches } from '../inner-loop/vocabulary/role.ts'
import { scales } from '../nps/score.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'

/** A whole number; −0 is 0. */
export const whole = (from: number, to: number = Number.MAX_SAFE_INTEGER): z.ZodType<number, number> =>
  z
    .int()
    .min(from)
    .max(to)
    .overwrite((number) => number + 0)

const nested = (shape: z.ZodRawShape): z.ZodType<object> =>
  z.object(shape).transform((fields) => withoutEmpty<object>(fields))
const any = z.string()
const maybe = any.nullish()
const name = textSchema.nullish()
const when = instantSchema.nullish()

export const money: z.ZodType<object> = nested({
  amount: whole(0),
  currency: z.enum(currencies) as z.ZodType<Currency>,
})
const span = nested({ start: whole(0), end: whole(0) })
const score = whole(0, 10)
const opener = z.discriminatedUnion('_tag', [
  z.object({ _tag: z.literal('QuotesWords'), quote: any, span, customerName: maybe }),
  z.object({ _tag: z.literal('QuotesScore'), score, scale: z.enum(scales), customerName: maybe }),
  z.object({ _tag: z.literal('NothingToQuote'), customerName: maybe }),
])
const openerIssue = z.discriminatedUnion('_tag', [
  z.object({ _tag: z.literal('WordsNotQuoted'), leastLetters: whole(0) }),
  z.object({ _tag: z.literal('ScoreNotNamed'), score }),
  z.object({ _tag: z.literal('WhyNotAsked') }),
  z.object({ _tag: z.literal('RuleCited'), words: any }),
  z.object({ _tag: z.literal('CustomerBlamed'), words: any }),
])
export const openerSaid: z.ZodType<object> = nested({
  text: any,
  said: nested({
    comment: maybe,
    customerName: maybe,
    spans: z.array(span).nullish(),
    score: score.nullish(),
    scale: z.enum(scales),
  }),
})
export const promises: z.ZodType<readonly object[]> = z.array(nested({ id: textSchema, what: any, due: instantSchema }))
export const duplicateTarget: z.ZodType = nested({
  caseId: textSchema,
  stage: z.enum(caseStages),
  outcome: z.enum(caseOutcomes).nullish(),
  due: when,
  contacted: z.boolean().nullish(),
  tookUp: z.boolean().nullish(),
}).nullish()
const override = nested({ actor: any, reason: any }).nullish()
export const sender: z.ZodType = z.enum(senderKinds).nullish()
export const because: z.ZodType = z.enum(withdrawals).nullish()

/** What each kind of fact says, in the policy's words. */
export const factShapes = (words: CaseWords): { readonly [T in CaseEventTag]: z.ZodRawShape } => {
  const priority = z.enum(words.priorities)
  const role = z.enum(words.roles)
  const channel = z.enum(words.channels)
  const cause = z.enum(['triage', 'person'])
  return {
    CaseOpened: {
      feedbackId: textSchema,
      customerId: name,
      priority,
      reason: z.enum(caseReasons),
      policy: any,
      receivedAt: instantSchema,
      due: when,
    },
    FeedbackLinked: { feedbackId: textSchema },
    CustomerIdentified: { customerId: textSchema, reason: maybe },
    CaseAbsorbed: {
      absorbed: textSchema,
      feedback: z.array(textSchema),
      receivedAt: instantSchema,
      priority,
      due: when,
      saidAt: when,
      owed: z.boolean().nullish(),
      owedSince: when,
      overruled: when,
      messagedAt: when,
      spoke: nested({ owner: any, role }).nullish(),
      reached: z
        .array(nested({ caseId: textSchema, priority, channels: z.array(channel), due: when, since: when }))
        .nullish(),
      contacts: z.array(nested({ at: instantSchema, channel })).nullish(),
      promises: z
        .array(nested({ id: textSchema, what: any, due: instantSchema, standing: z.enum(standings), settledAt: when }))
        .nullish(),
      notices: z
        .array(
          nested({
            role,
            level: textSchema,
            given: instantSchema,
            person: name,
            due: when,
            taken: when,
            takenBy: name,
          }),
        )
        .nullish(),
      approvals: z
        .array(nested({ request: textSchema, amount: money, role, approver: role, since: instantSchema }))
        .nullish(),
      settled: z.array(textSchema).nullish(),
      granted: z.array(nested({ caseId: textSchema, amount: money })).nullish(),
    },
    CaseAcknowledged: { ticket: any },
    CaseReprioritised: {
      from: priority,
      to: priority,
      cause,
      asked: priority.nullish(),
      reason: maybe,
      due: when,
    },
    CaseAssigned: {
      owner: any,
      role,
      dispatch: z.enum(dispatches).nullish(),
      cause: z.enum(['routing', 'person']).nullish(),
      override,
    },
    ContactAttempted: {
      channel,
      outcome: z.enum(['noAnswer', 'busy', 'wrongAddress', 'bounced', 'messageLeft']),
      sender,
    },
    ContactMade: {
      channel,
      said: maybe,
      opener: opener.nullish(),
      openerLacks: z.array(openerIssue).nullish(),
      sender,
    },
    CaseTransferred: { owner: any, role, reason: any, override },
    ParticipantAdded: { participant: textSchema, role },
    CaseEscalated: { level: whole(1), to: role, reason: any, cycle: whole(0).nullish() },
    NoticeGiven: { role, level: textSchema, person: name, due: when },
    NoticeTaken: { role, person: textSchema },
    TechnicalCallMade: { role, resource: any, reason: any },
    CompanySpokenFor: { role, text: any, where: maybe },
    ApprovalRequested: { request: textSchema, amount: money, role, approver: role },
    ApprovalRefused: { request: textSchema, role, reason: any },
    CompensationGranted: { request: textSchema, amount: money, role },
    SolutionOffered: { text: any, promises },
    PromiseKept: { promise: textSchema },
    PromiseBroken: { promise: textSchema },
    PromiseReleased: { promise: textSchema, reason: any },
    CaseResolved: {},
    CustomerConfirmed: {},
    CustomerRejected: { reason: any },
    CaseClosed: {
      outcome: z.enum(caseOutcomes),
      confirmed: z.boolean(),
      duplicateOf: duplicateTarget,
      because,
      since: when,
    },
    CaseReopened: { reason: any, clocks: z.enum(reopenRules), due: when, cause: cause.nullish() },
    CaseSnoozed: { until: instantSchema, reason: any },
    CaseUnsnoozed: {},
    DeadlineExtended: { original: instantSchema, due: instantSchema, reason: any },
    TopicTagged: { topic: any },
    ResurveyAsked: {},
    ResurveyAnswered: { score },
    CustomerMessaged: { channel: channel.nullish(), sender },
    AgentReplied: { channel, sender },
    WaitingStarted: { on: any },
    WaitingEnded: { on: any },
    CommandNoted: { answer: z.enum(['nothing', 'refused']), rule: maybe },
  }
}
