import * as z from 'zod'
import { currencies } from '../../core/money.ts'
import type { CasePolicy } from '../../inner-loop/case/policy.ts'
import type { AuthorityPolicy } from '../../inner-loop/remedy/authority.ts'
import { reopenRules } from '../../inner-loop/sla/clock-target.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ReviewPolicy } from '../../programme/policy/review-policy.ts'
import { real, whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'

const named = { id: textSchema, version: textSchema }
const source = textSchema
const length = real().min(0)
const count = whole().min(0)
const words = z.array(textSchema)
const someWords = z.tuple([textSchema], textSchema)
const owners = z.record(textSchema, someWords)

/**
 * What holds inside a case (个案规则), as it comes from a file: no second transfer, say (A2.14).
 *
 * @example
 * casePolicySchema.parse(standardProgramme.case).transfers // => { most: 0, source: 'A2.14' }
 * casePolicySchema.safeParse({ ...standardProgramme.case, tranfers: {} }).success // => false
 */
export const casePolicySchema: z.ZodType<CasePolicy<Words>, CasePolicy<Words>> = worded(
  z.strictObject({
    ...named,
    owners,
    ownersSource: source,
    transfers: z.strictObject({ most: count, source }),
    onTheSpot: z.strictObject({ withinMinutes: length, source }),
    opener: z.strictObject({ whenLacking: z.enum(['refuse', 'record']), source }),
    unreachable: z.strictObject({ attempts: whole().min(1), overHours: length, source }),
    confirmation: z.strictObject({ waitHours: length, source }),
    snooze: z.strictObject({ never: words, source }),
    link: z.strictObject({ withinHours: length, source }),
    reopen: z.strictObject({ clocks: z.enum(reopenRules), source }),
  }),
)

/**
 * Who may do what on the spot (即时补偿权), as it comes from a file: up to 500 yuan, in whole minor units (分), not in yuan.
 *
 * @example
 * const { compensation } = authorityPolicySchema.parse(standardProgramme.authority)
 * moneySchema.parse({ amount: compensation.limits['csm'], currency: compensation.currency })
 * // => { amount: 50000, currency: 'CNY' }
 */
export const authorityPolicySchema: z.ZodType<AuthorityPolicy<Words>, AuthorityPolicy<Words>> = worded(
  z.strictObject({
    ...named,
    compensation: z.strictObject({
      currency: z.enum(currencies),
      limits: z.record(textSchema, count),
      approvers: someWords,
      source,
      caseSource: source,
    }),
    technicalResources: z.strictObject({ roles: words, source }),
    speakingForTheCompany: z.strictObject({ roles: words, source }),
  }),
) as unknown as z.ZodType<AuthorityPolicy<Words>, AuthorityPolicy<Words>>

/**
 * What a look into the books finds fault with, as it comes from a file; a priority has at least one owner.
 *
 * @example
 * reviewPolicySchema.parse(standardProgramme.review).escalations['P0']
 * // => [{ afterDueMinutes: 0, to: 'csDirector' }, { afterDueMinutes: 60, to: 'topManagement' }]
 * reviewPolicySchema.safeParse({ ...standardProgramme.review, owners: { P0: [] } }).success // => false
 */
export const reviewPolicySchema: z.ZodType<ReviewPolicy<Words>, ReviewPolicy<Words>> = worded(
  z.strictObject({
    ...named,
    escalations: z.record(textSchema, z.array(z.strictObject({ afterDueMinutes: length, to: textSchema }))),
    escalationsSource: source,
    stale: z.strictObject({ afterHours: length, source }),
    digest: z.strictObject({
      priorities: words,
      handOut: z.strictObject({ timeZone: textSchema, at: someWords }),
      source,
    }),
    owners,
  }),
)
