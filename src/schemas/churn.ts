import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { weekdays } from '../calendar/rules/business-calendar.ts'
import { type Duration, milliseconds } from '../core/duration.ts'
import { alarmLevels } from '../silent-majority/policy/alarm-level.ts'
import { compileChurn } from '../silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../silent-majority/policy/policy.ts'
import { real } from './kit/number.ts'
import { textSchema } from './kit/text.ts'
import { worded } from './kit/worded.ts'

/** Ranges are left to `compileChurn`, which says what would be right. */
const number = real()
const level = z.enum(alarmLevels)
const exposure = z.strictObject({
  weekdays: z.partialRecord(z.enum(weekdays), number).exactOptional(),
  closed: z.array(z.strictObject({ from: z.string(), until: z.string() })).exactOptional(),
  yearly: z.array(number).exactOptional(),
  index: z.strictObject({ from: z.string(), weights: z.array(number) }).exactOptional(),
})
const least = z.strictObject({ activeDays: number, exposure: number })
const logins = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('cusum'), least, ratios: z.array(number), dispersion: number }),
  z.strictObject({
    method: z.literal('windows'),
    least,
    windows: z.strictObject({ before: number, after: number }),
    article: z.strictObject({ atLeast: number, atMost: number, level }).exactOptional(),
  }),
])
const gaps = {
  leastGaps: number,
  leastDays: number,
  prior: z.strictObject({ events: number, exposure: number }),
  regularity: z.union([number, z.array(z.strictObject({ regularity: number, share: number }))]),
  stretch: number,
  article: z.strictObject({ timesMean: number, level }).exactOptional(),
}
const fitted = {
  unitDays: number,
  r: number,
  alpha: number,
  episodeDays: number.exactOptional(),
  chosen: z.strictObject({ heldOutDays: number, customers: number, auc: number }).exactOptional(),
}
const ranking = z.discriminatedUnion('model', [
  z.strictObject({ ...fitted, model: z.literal('BG/NBD'), a: number, b: number }),
  z.strictObject({ ...fitted, model: z.literal('MBG/NBD'), a: number, b: number, regularity: number.exactOptional() }),
  z.strictObject({ ...fitted, model: z.literal('NBD'), regularity: number.exactOptional() }),
])

/**
 * A churn policy as it was stored, calibrated or not; parsing it also compiles it, so that what is accepted is what
 * `compileChurn` accepts.
 *
 * @example
 * churnPolicySchema.parse(JSON.parse(JSON.stringify(standardChurn))) // => standardChurn
 * const loose = { ...standardChurn, budgets: { watch: 0.05, alert: 0.1, critical: 0.001 } }
 * churnPolicySchema.safeParse(loose).error?.issues[0]?.message
 * // => 'budgets.alert: expected a number above 0, at most 0.05, found 0.1'
 * @source A0.4, A0.5, A0.6, A0.7
 * @law a stored churn policy is accepted exactly when it compiles
 */
export const churnPolicySchema: z.ZodType<ChurnPolicy, unknown> = worded(
  z
    .strictObject({
      id: textSchema,
      version: textSchema,
      source: textSchema,
      timeZone: z.string(),
      lateness: number.transform((length): Duration => milliseconds(length)),
      budgets: z.strictObject({ watch: number, alert: number, critical: number }),
      ratios: z.strictObject({ alert: number, critical: number }),
      exposure,
      logins,
      features: z.strictObject({
        sticky: z.array(z.string()),
        recent: number,
        least: z.strictObject({ before: number, recent: number, deep: number }),
        article: z.strictObject({ shareBefore: number, level }).exactOptional(),
      }),
      purchases: z.strictObject({
        ...gaps,
        hiatus: z.strictObject({ days: number, budget: number }).exactOptional(),
      }),
      team: z.strictObject({
        recent: number,
        least: z.strictObject({ before: number, recent: number, users: number }),
      }),
      contacts: z.strictObject({ ...gaps, mergeDays: number, alone: level }),
      ranking: ranking.exactOptional(),
    })
    .superRefine((policy, context) => {
      const compiled = compileChurn(policy as ChurnPolicy)
      if (isLeft(compiled))
        for (const said of compiled.left) context.addIssue({ code: 'custom', path: [...said.path], params: { said } })
    }),
)
