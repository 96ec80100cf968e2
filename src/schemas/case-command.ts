import * as z from 'zod'
import type { CaseCommand } from '../inner-loop/case/command.ts'
import { factOfIntent } from '../inner-loop/case/read/fact-of-intent.ts'
import { type CaseWords, standardCaseWords } from '../inner-loop/case/read/words.ts'
import { caseOutcomes } from '../inner-loop/case/stage.ts'
import { because, duplicateTarget, factShapes, money, openerSaid, promises, sender, whole } from './case-fields.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const head = { id: textSchema, at: instantSchema, by: z.string(), caseId: textSchema.nullish() }
const when = instantSchema.nullish()
const any = z.string()

/**
 * A command as a request brings it (个案指令), in the policy's words: it accepts exactly what `parseCommand` accepts.
 *
 * @example
 * const own = caseCommandSchemaFor({ ...standardCaseWords, priorities: ['红', '黄'] })
 * const change = { _tag: 'Reprioritise', id: 'web-1', at: '2026-11-21T10:00:00+08:00', by: 'Li', cause: 'triage' }
 * own.parse({ ...change, to: '红' }).at // => 1795226400000
 * own.safeParse({ ...change, to: 'P0' }).error?.issues[0]?.path // => ['to']
 * @source A2.21
 * @law parseCommand accepts exactly what its schema accepts
 */
export const caseCommandSchemaFor = (words: CaseWords): z.ZodType<CaseCommand, unknown> => {
  const priority = z.enum(words.priorities)
  const role = z.enum(words.roles)
  const cause = z.enum(['triage', 'person'])
  const facts = factShapes(words)
  const own: { readonly [intent: string]: z.ZodRawShape } = {
    LinkFeedback: { feedbackId: textSchema, priority: priority.nullish(), due: when },
    Reprioritise: {
      to: priority,
      cause,
      reason: any.nullish(),
      due: when,
      dueAnew: when,
      seen: whole(0).nullish(),
    },
    MakeContact: { channel: z.enum(words.channels), opener: openerSaid.nullish(), sender },
    GrantCompensation: { amount: money, role },
    ApproveCompensation: { request: textSchema, role },
    OfferSolution: { text: any, promises },
    ResolveCase: {},
    ConfirmSolution: {},
    CloseCase: {
      outcome: z.enum(caseOutcomes),
      duplicateOf: duplicateTarget,
      because,
      since: when,
      seen: whole(0).nullish(),
    },
    ReopenCase: {
      reason: any,
      due: when,
      cause: cause.nullish(),
      to: priority.nullish(),
      seen: whole(0).nullish(),
    },
    UnsnoozeCase: {},
    ExtendDeadline: { due: instantSchema, reason: any, seen: whole(0).nullish() },
    AskResurvey: {},
  }
  const alike = Object.entries(factOfIntent).map(([intent, fact]): [string, z.ZodRawShape] => [intent, facts[fact]])
  const kinds = [...alike, ...Object.entries(own)].map(([tag, shape]) =>
    z.object({ ...head, _tag: z.literal(tag), ...shape }),
  )
  return worded(
    z
      .discriminatedUnion('_tag', kinds as unknown as [z.ZodObject<{ _tag: z.ZodLiteral }>])
      .transform((command) => withoutEmpty<CaseCommand>(command)),
  ) as z.ZodType<CaseCommand, unknown>
}

/**
 * A command (个案指令) in the articles' words, by {@link caseCommandSchemaFor}; amounts are in whole minor units (分).
 *
 * @example
 * const grant = { _tag: 'GrantCompensation', id: 'web-1', at: 0, by: 'Li', role: 'csm' }
 * caseCommandSchema.safeParse({ ...grant, amount: { amount: 50_000, currency: 'CNY' } }).success // => true
 * caseCommandSchema.safeParse({ ...grant, amount: { amount: 500.5, currency: 'CNY' } }).success // => false
 */
export const caseCommandSchema: z.ZodType<CaseCommand, unknown> = caseCommandSchemaFor(standardCaseWords)
