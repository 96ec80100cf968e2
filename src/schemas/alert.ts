import * as z from 'zod'
import { intensities } from '../feedback/intensity.ts'
import { type AlertPolicy, type AlertTable, alertLevels, noticeMedia } from '../inner-loop/alert/policy.ts'
import { type SeverityPolicy, type SeverityTable, severities } from '../inner-loop/alert/severity-policy.ts'
import { roles } from '../inner-loop/vocabulary/role.ts'
import { real } from './number.ts'
import { categories, maybeAnyWords, maybeOneOf, maybeScore, oneOfWords, provedTable } from './table-parts.ts'
import { textSchema } from './text.ts'
import { worded } from './worded.ts'

const looksAt = {
  redFlags: categories,
  graver: categories,
  intensity: maybeOneOf(intensities),
  reach: maybeOneOf(['private', 'public']),
  businessArea: maybeAnyWords,
}

/**
 * A severity table as it comes from a file; parsing it also proves it.
 *
 * @source A4.6
 */
export const severityTableSchema: z.ZodType<SeverityPolicy, SeverityTable> = provedTable<SeverityPolicy, SeverityTable>(
  looksAt,
  severities,
)

const alertTable = provedTable<AlertPolicy['table'], AlertTable>(
  {
    ...looksAt,
    severity: oneOfWords(severities),
    priority: oneOfWords(['noCase', 'P2', 'P1', 'P0']),
    score: maybeScore,
    outlet: maybeOneOf(['one', 'several']),
  },
  alertLevels,
)

const notice = z.strictObject({
  to: z.enum(roles),
  withinMinutes: real().positive(),
  media: z.tuple([z.enum(noticeMedia)], z.enum(noticeMedia)),
})
const told = z.strictObject({ notices: z.tuple([notice], notice), source: textSchema })

/** An alert policy in a file: its table is not proved yet. */
export type AlertInput = Omit<AlertPolicy, 'table'> & { readonly table: AlertTable }

/**
 * When somebody is told and who, as it comes from a file; parsing it also proves its table.
 *
 * @source A4.1, A4.2, A4.3, A4.7
 */
export const alertPolicySchema: z.ZodType<AlertPolicy, AlertInput> = worded(
  z.strictObject({
    id: textSchema,
    version: textSchema,
    table: alertTable,
    tell: z.strictObject({ lawOrSafety: told, crisis: told, director: told, region: told }),
  }),
)
