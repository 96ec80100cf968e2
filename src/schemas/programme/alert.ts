import * as z from 'zod'
import { intensities } from '../../feedback/intensity.ts'
import { noticeMedia } from '../../inner-loop/alert/policy.ts'
import { type SeverityPolicy, type SeverityTable, severities } from '../../inner-loop/alert/severity-policy.ts'
import { real } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { writtenTableSchema } from './rule-table.ts'
import { categories, maybeAnyWords, maybeOneOf, provedTable } from './table-parts.ts'

/**
 * A severity table as it comes from a file; parsing it also proves it.
 *
 * @example
 * severityTableSchema.parse(JSON.parse(JSON.stringify(standardSeverity))) // => standardSeverity
 * const { rows: [lawOrSafety] } = standardSeverity
 * severityTableSchema.safeParse({ ...standardSeverity, rows: [lawOrSafety] }).error?.issues[0]?.message
 * // => 'no row decides red flags without legal or safety'
 * @source A4.6
 */
export const severityTableSchema: z.ZodType<SeverityPolicy, SeverityTable> = provedTable<SeverityPolicy, SeverityTable>(
  {
    redFlags: categories,
    graver: categories,
    intensity: maybeOneOf(intensities),
    reach: maybeOneOf(['private', 'public', 'wide']),
    businessArea: maybeAnyWords,
  },
  severities,
)

const notice = z.strictObject({
  to: textSchema,
  withinMinutes: real().positive(),
  media: z.tuple([z.enum(noticeMedia)], z.enum(noticeMedia)),
})

/** When somebody is told and who, as it is written in a file, in the words of any vocabulary. */
export const writtenAlertSchema: z.ZodType = z.strictObject({
  id: textSchema,
  version: textSchema,
  table: writtenTableSchema,
  tell: z.record(textSchema, z.strictObject({ notices: z.tuple([notice], notice), source: textSchema })),
  alertedCase: textSchema,
  alsoAtOutlet: z.exactOptional(textSchema),
})
