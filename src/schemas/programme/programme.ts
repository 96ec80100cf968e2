import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { feedbackChannels } from '../../feedback/channel.ts'
import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { WrittenProgramme } from '../../programme/policy/written.ts'
import { type VerifiedProgramme, verifyProgramme } from '../../programme/verify/verify-programme.ts'
import { moneySchema } from '../customer.ts'
import { real, whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'
import { writtenAlertSchema } from './alert.ts'
import { businessCalendarSchema } from './calendar.ts'
import { authorityPolicySchema, casePolicySchema, reviewPolicySchema } from './casework.ts'
import { complaintPolicySchema } from './complaint.ts'
import { expectationsSchema } from './expectations.ts'
import { acknowledgementPolicySchema, businessAreaPolicySchema, openerPolicySchema } from './remedy.ts'
import { writtenTableSchema } from './rule-table.ts'
import { vocabularySchema } from './vocabulary.ts'
import { type WordsInput, wordsPolicySchema } from './words.ts'

const named = { id: textSchema, version: textSchema }

const target = z.strictObject({
  id: textSchema,
  withinMinutes: real().positive(),
  channels: z.tuple([textSchema], textSchema),
  calendar: textSchema,
  atRiskAfter: real().min(0).max(1),
  source: textSchema,
})

/**
 * What is promised, as it comes from a file, in the words of any vocabulary and on calendars of any name.
 *
 * @example
 * const { P0 } = standardSla.targets
 * slaPolicySchema.parse(standardSla).targets['P0']?.withinMinutes // => 240
 * slaPolicySchema.safeParse({ ...standardSla, targets: { P0: { ...P0, channels: [] } } }).error?.issues[0]?.path
 * // => ['targets', 'P0', 'channels', 0]
 * @source A2.8, A2.9
 */
export const slaPolicySchema: z.ZodType<SlaPolicy<Words>, SlaPolicy<Words>> = worded(
  z.strictObject({
    ...named,
    targets: z.record(textSchema, target),
    alerts: z.record(textSchema, target).exactOptional(),
    contactHours: businessCalendarSchema.exactOptional(),
  }),
) as unknown as z.ZodType<SlaPolicy<Words>, SlaPolicy<Words>>

/** A programme as it is written in a file: its lexicons are not checked yet, and nothing is proved. */
export type ProgrammeInput = Omit<WrittenProgramme<Words>, 'words'> & { readonly words: WordsInput }

/**
 * All the rules of a programme as they come from a file, in the words of its own vocabulary: one shape for all of them.
 * Parsing them also fills in what follows from the vocabulary and proves the whole.
 *
 * @example
 * programmeSchema.parse(JSON.parse(JSON.stringify(standardProgramme))) // => standardProgramme
 * const { triage: whole } = standardProgramme
 * const parsed = programmeSchema.safeParse({ ...standardProgramme, triage: { ...whole, rows: whole.rows.slice(1) } })
 * parsed.error?.issues[0]?.message
 * // => 'no row of triage asks for “fraud” of vocabulary.categories'
 */
export const programmeSchema: z.ZodType<VerifiedProgramme<Words>, ProgrammeInput> = worded(
  z
    .strictObject({
      ...named,
      vocabulary: vocabularySchema,
      valueTier: z.strictObject({
        ...named,
        cuts: z.strictObject({ below: textSchema, from: z.record(textSchema, moneySchema) }).exactOptional(),
        source: textSchema,
      }),
      reach: z.strictObject({
        ...named,
        publicChannels: z.array(z.enum(feedbackChannels)),
        wideChannels: z.array(z.enum(feedbackChannels)).exactOptional(),
        wideFrom: z
          .strictObject({
            followers: whole().min(0).exactOptional(),
            views: whole().min(0).exactOptional(),
            affected: whole().min(0).exactOptional(),
          })
          .exactOptional(),
        source: textSchema,
      }),
      complaints: complaintPolicySchema,
      words: wordsPolicySchema,
      businessAreas: businessAreaPolicySchema,
      triage: writtenTableSchema,
      severity: writtenTableSchema,
      alert: writtenAlertSchema,
      routing: writtenTableSchema,
      sla: slaPolicySchema,
      calendars: z.record(textSchema, businessCalendarSchema),
      acknowledgement: acknowledgementPolicySchema,
      opener: openerPolicySchema,
      case: casePolicySchema,
      authority: authorityPolicySchema,
      review: reviewPolicySchema,
      expect: expectationsSchema.exactOptional(),
    })
    .transform((written, context): VerifiedProgramme<Words> => {
      const proof = verifyProgramme(written as WrittenProgramme<Words>)
      if (!isLeft(proof)) return proof.right
      for (const finding of proof.left) {
        const said = finding._tag === 'TableUnsound' ? finding.finding : finding
        const path =
          finding._tag === 'TableUnsound' ? [...finding.at.split('.'), ...('path' in said ? said.path : [])] : []
        context.addIssue({ code: 'custom', path, params: { said } })
      }
      return z.NEVER
    }),
) as unknown as z.ZodType<VerifiedProgramme<Words>, ProgrammeInput>
