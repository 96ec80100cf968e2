import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { type Duration, milliseconds } from '../core/duration.ts'
import { contactChannels } from '../inner-loop/vocabulary/contact-channel.ts'
import { dispatches } from '../inner-loop/vocabulary/role.ts'
import { type CarePolicy, careRoles } from '../silent-majority/care/policy.ts'
import { silenceNudges } from '../silent-majority/cause/silence-habit.ts'
import type { SilencePolicy } from '../silent-majority/cause/silence-policy.ts'
import { alarmLevels } from '../silent-majority/policy/alarm-level.ts'
import type { RepresentationPolicy } from '../silent-majority/representation/policy.ts'
import { surveyBarTags } from '../silent-majority/survey/bar.ts'
import type { SurveyPolicy } from '../silent-majority/survey/policy.ts'
import { type Fraction, parseFraction } from '../stats/elementary/fraction.ts'
import { real, whole } from './kit/number.ts'
import { textSchema } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const named = { id: textSchema, version: textSchema, source: textSchema }
const kinds = z.tuple([textSchema], textSchema)
const count = whole().nonnegative()
/** Whole milliseconds. */
const length: z.ZodType<Duration, number> = count.transform(milliseconds)
const fraction: z.ZodType<Fraction, number> = z.number().transform((value, context) => {
  const parsed = parseFraction(value)
  if (!isLeft(parsed)) return parsed.right
  context.addIssue({ code: 'custom', params: { said: parsed.left } })
  return z.NEVER
})

const duty = z.strictObject({
  dispatch: z.enum(dispatches),
  within: length,
  channels: z.tuple([z.enum(contactChannels)], z.enum(contactChannels)),
})

/**
 * Who cares and how fast, as it comes from a file; lengths are whole milliseconds.
 *
 * @example
 * carePolicySchema.parse(JSON.parse(JSON.stringify(standardCare))) // => standardCare
 * carePolicySchema.safeParse({ ...standardCare, restFor: '30 days' }).error?.issues[0]?.message
 * // => 'restFor: expected a finite number, found "30 days"'
 * @source A0.9
 */
export const carePolicySchema: z.ZodType<CarePolicy> = worded(
  z.strictObject({
    ...named,
    duties: z.strictObject({
      watch: duty.exactOptional(),
      alert: duty.exactOptional(),
      critical: duty.exactOptional(),
    }),
    roles: z.strictObject({ own: z.enum(careRoles), otherwise: z.enum(careRoles) }),
    restFor: length,
  }),
)

/**
 * Who may be asked (调研准入), as it comes from a file; lengths are whole milliseconds.
 *
 * @example
 * surveyPolicySchema.parse(JSON.parse(JSON.stringify(standardSurvey))) // => standardSurvey
 * surveyPolicySchema.safeParse({ ...standardSurvey, consent: 'maybe' }).error?.issues[0]?.message
 * // => 'consent: expected one of given, notRefused, found "maybe"'
 * @source A0.8
 */
export const surveyPolicySchema: z.ZodType<SurveyPolicy> = worded(
  z.strictObject({
    ...named,
    churn: z.strictObject({ from: z.enum(alarmLevels), holdFor: length, kinds }),
    frequency: z.array(z.strictObject({ kinds: kinds.exactOptional(), most: count, within: length })),
    quarantine: z.strictObject({ surveys: kinds, afterSent: length, afterAnswer: length }),
    consent: z.enum(['given', 'notRefused']),
    serviceRecovery: z.strictObject({ barredBy: z.array(z.enum(surveyBarTags)) }),
  }),
)

/**
 * How far answers speak for the silent, as it comes from a file; `confidence` is
 * a share between 0 and 1, no percentage.
 *
 * @example
 * representationPolicySchema.parse(JSON.parse(JSON.stringify(standardRepresentation))) // => standardRepresentation
 * representationPolicySchema.safeParse({ ...standardRepresentation, confidence: 95 }).error?.issues[0]?.path
 * // => ['confidence']
 * @source A0.16
 */
export const representationPolicySchema: z.ZodType<RepresentationPolicy> = worded(
  z.strictObject({
    ...named,
    confidence: fraction,
    leastAnswers: whole().positive(),
    thin: z.union([z.literal('refuse'), z.strictObject({ mergeInto: z.record(textSchema, textSchema) })]),
    unevenFrom: real().min(1),
  }),
)

const nudge = z.enum(silenceNudges)

/**
 * How causes of silence are read, as it comes from a file.
 *
 * @example
 * const { indifference, ...nudges } = standardSilence.nudges
 * silencePolicySchema.safeParse({ ...standardSilence, nudges }).error?.issues[0]?.message
 * // => 'nudges.indifference is missing'
 * @source A0.2
 */
export const silencePolicySchema: z.ZodType<SilencePolicy> = worded(
  z.strictObject({
    ...named,
    effort: z.strictObject({ leastBegun: whole().positive(), mostFinished: real().min(0).max(1) }),
    futility: z.strictObject({ leastAsked: count }),
    indifference: z.strictObject({ leastAsked: count }),
    nudges: z.strictObject({ effort: nudge, indifference: nudge, futility: nudge }),
  }),
)
