import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { feedbackChannels } from '../feedback/channel.ts'
import type { SlaPolicy } from '../inner-loop/sla/policy.ts'
import type { Words } from '../inner-loop/vocabulary/words.ts'
import { completed } from '../programme/completed.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import type { WrittenProgramme } from '../programme/written.ts'
import type { Table } from '../tables/table.ts'
import { verify } from '../tables/verify.ts'
import { writtenAlertSchema } from './alert.ts'
import { businessCalendarSchema } from './calendar.ts'
import { authorityPolicySchema, casePolicySchema, reviewPolicySchema } from './casework.ts'
import { moneySchema } from './customer.ts'
import { acknowledgementPolicySchema, businessAreaPolicySchema, openerPolicySchema } from './remedy.ts'
import { writtenTableSchema } from './rule-table.ts'
import { textSchema } from './text.ts'
import { vocabularySchema } from './vocabulary.ts'
import { type WordsInput, wordsPolicySchema } from './words.ts'

const named = { id: textSchema, version: textSchema }

/**
 * What is promised, as it comes from a file, in the words of any vocabulary and on calendars of any name.
 *
 * @source A2.8, A2.9
 */
export const slaPolicySchema: z.ZodType<SlaPolicy<Words>, SlaPolicy<Words>> = z.strictObject({
  ...named,
  targets: z.record(
    textSchema,
    z.strictObject({
      id: textSchema,
      withinMinutes: z.number().positive(),
      channels: z.tuple([textSchema], textSchema),
      calendar: textSchema,
      atRiskAfter: z.number().min(0).max(1),
      source: textSchema,
    }),
  ),
})

/** A programme as it is written in a file: its lexicons are not checked yet, and nothing is proved. */
export type ProgrammeInput = Omit<WrittenProgramme<Words>, 'words'> & { readonly words: WordsInput }

/**
 * All the rules of a programme as they come from a file, in the words of its own vocabulary: one shape for all of them.
 * Parsing them also fills in what follows from the vocabulary, proves the tables and checks the lexicons.
 */
export const programmeSchema: z.ZodType<ProgrammePolicy<Words>, ProgrammeInput> = z
  .strictObject({
    ...named,
    vocabulary: vocabularySchema,
    valueTier: z.strictObject({
      ...named,
      cuts: z.strictObject({ below: textSchema, from: z.record(textSchema, moneySchema) }).exactOptional(),
      source: textSchema,
    }),
    reach: z.strictObject({ ...named, publicChannels: z.array(z.enum(feedbackChannels)), source: textSchema }),
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
  })
  .transform((written, context): ProgrammePolicy<Words> => {
    const programme = completed(written as WrittenProgramme<Words>)
    const { triage, severity, alert, routing } = programme
    const tables = { triage, severity, alert: alert.table, routing }
    for (const [at, table] of Object.entries(tables)) {
      const proof = verify(table as unknown as Table)
      if (isLeft(proof))
        for (const said of proof.left)
          context.addIssue({ code: 'custom', path: [at, ...('path' in said ? said.path : [])], params: { said } })
    }
    return programme
  }) as unknown as z.ZodType<ProgrammePolicy<Words>, ProgrammeInput>
