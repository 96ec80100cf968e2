import * as z from 'zod'
import type { Currency, Money } from '../core/money.ts'
import { currencies } from '../core/money.ts'
import type { CaseEvent, CaseEventTag } from '../inner-loop/case/event.ts'
import { caseOutcomes, caseReasons, caseStages } from '../inner-loop/case/stage.ts'
import { reopenRules } from '../inner-loop/sla/policy.ts'
import { contactChannels } from '../inner-loop/vocabulary/contact-channel.ts'
import { priorities } from '../inner-loop/vocabulary/priority.ts'
import { roles } from '../inner-loop/vocabulary/role.ts'
import { scales } from '../nps/score.ts'
import { instantSchema } from './instant.ts'
import { textSchema } from './text.ts'

const head = {
  id: textSchema,
  caseId: textSchema,
  version: z.int().min(1),
  at: instantSchema,
  by: z.string(),
  command: textSchema,
}
const event = <T extends CaseEventTag, S extends z.ZodRawShape>(tag: T, shape: S) =>
  z.object({ ...head, _tag: z.literal(tag), ...shape })

const priority = z.enum(priorities)
const role = z.enum(roles)
const channel = z.enum(contactChannels)
const reason = z.string()
const money: z.ZodType<Money> = z.object({
  amount: z.int(),
  currency: z.enum(currencies) as z.ZodType<Currency>,
})
const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const opener = z.discriminatedUnion('_tag', [
  z.object({ _tag: z.literal('QuotesWords'), quote: z.string(), span }),
  z.object({ _tag: z.literal('QuotesScore'), score: z.int(), scale: z.enum(scales) }),
  z.object({ _tag: z.literal('NothingToQuote') }),
])
const openerIssue = z.discriminatedUnion('_tag', [
  z.object({ _tag: z.literal('WordsNotQuoted'), leastLetters: z.int() }),
  z.object({ _tag: z.literal('ScoreNotNamed'), score: z.int() }),
  z.object({ _tag: z.literal('WhyNotAsked') }),
  z.object({ _tag: z.literal('RuleCited'), words: z.string() }),
  z.object({ _tag: z.literal('CustomerBlamed'), words: z.string() }),
])
const promise = z.object({ id: textSchema, what: z.string(), due: instantSchema })
const target = z.object({
  caseId: textSchema,
  stage: z.enum(caseStages),
  outcome: z.enum(caseOutcomes).optional(),
})

const events = z.discriminatedUnion('_tag', [
  event('CaseOpened', {
    feedbackId: textSchema,
    customerId: textSchema.optional(),
    priority,
    reason: z.enum(caseReasons),
    policy: z.string(),
    receivedAt: instantSchema,
    due: instantSchema.optional(),
  }),
  event('FeedbackLinked', { feedbackId: textSchema }),
  event('CaseAcknowledged', { ticket: z.string() }),
  event('CaseReprioritised', {
    from: priority,
    to: priority,
    cause: z.enum(['triage', 'person']),
    reason: reason.optional(),
    due: instantSchema.optional(),
  }),
  event('CaseAssigned', { owner: z.string(), role }),
  event('ContactAttempted', {
    channel,
    outcome: z.enum(['noAnswer', 'busy', 'wrongAddress', 'bounced', 'messageLeft']),
  }),
  event('ContactMade', { channel, opener: opener.optional(), openerLacks: z.array(openerIssue).optional() }),
  event('CaseTransferred', {
    owner: z.string(),
    role,
    reason,
    override: z.object({ actor: z.string(), reason }).optional(),
  }),
  event('ParticipantAdded', { participant: z.string(), role }),
  event('CaseEscalated', { level: z.int(), to: role, reason }),
  event('ApprovalRequested', { request: textSchema, amount: money, role, approver: role }),
  event('ApprovalRefused', { request: textSchema, role, reason }),
  event('CompensationGranted', { request: textSchema, amount: money, role }),
  event('SolutionOffered', { text: z.string(), promises: z.array(promise) }),
  event('PromiseKept', { promise: textSchema }),
  event('PromiseBroken', { promise: textSchema }),
  event('PromiseReleased', { promise: textSchema, reason }),
  event('CaseResolved', {}),
  event('CustomerConfirmed', {}),
  event('CustomerRejected', { reason }),
  event('CaseClosed', { outcome: z.enum(caseOutcomes), confirmed: z.boolean(), duplicateOf: target.optional() }),
  event('CaseReopened', { reason, clocks: z.enum(reopenRules), due: instantSchema.optional() }),
  event('CaseSnoozed', { until: instantSchema, reason }),
  event('CaseUnsnoozed', {}),
  event('DeadlineExtended', { original: instantSchema, due: instantSchema, reason }),
  event('TopicTagged', { topic: z.string() }),
  event('ResurveyAnswered', { score: z.int().min(0).max(10) }),
  event('CustomerMessaged', { channel: channel.optional() }),
  event('AgentReplied', { channel }),
  event('WaitingStarted', { on: z.string() }),
  event('WaitingEnded', { on: z.string() }),
])

/**
 * One event of a case as it was stored, here or by others: its form is checked, whether it keeps the rules is not; that
 * is what `violationsOf` says.
 *
 * @source A2.21
 */
export const caseEventSchema: z.ZodType<CaseEvent, unknown> = events as unknown as z.ZodType<CaseEvent, unknown>
