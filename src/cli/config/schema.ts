import * as z from 'zod'
import { rowFields } from '../../ingest/row/row-field.ts'

const text = z.string().min(1).max(2000)
const mapping = z.partialRecord(z.enum(rowFields), z.string().max(2000))

/** What `voc-rules triage` takes where the command line says nothing (配置): the options by their names, files beside the configuration. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).describe('the version of this format'),
  map: mapping.optional().describe('which column is what; an empty name means none'),
  timeZone: text.optional().describe('the zone of dates that name none, such as Asia/Shanghai'),
  scale: text.optional().describe('0-10, 1-10, or of ratings 1-5 and others'),
  dateOrder: z.enum(['dmy', 'mdy']).optional().describe('whether the day or the month comes first'),
  receivedAt: text.optional().describe('when feedback came in whose row has no date'),
  inputFormat: text.optional(),
  sheet: text.optional().describe('which sheet of a workbook'),
  delimiter: text.optional(),
  encoding: text.optional(),
  tierColumn: text.optional(),
  highTier: z.array(text).max(100).optional().describe('values of the tier column that mean high value'),
  highFrom: text.optional().describe('from this lifetime value on a customer is high-value'),
  currency: text.optional(),
  channel: text.optional(),
  policy: text.optional().describe('a shipped table, or a file of a table or of a whole programme'),
  calendar: text.optional(),
  customers: text.optional().describe('a file of customers'),
  customersMap: mapping.optional(),
  lexicon: z.array(text).max(20).optional().describe('files of red-line words'),
  shippedLexicon: z.boolean().optional(),
  maxRejects: text.optional(),
  limit: text.optional(),
  output: text.optional(),
  rejects: text.optional(),
  locale: z.enum(['zh-CN', 'en']).optional(),
}) satisfies z.ZodType

export type Config = z.output<typeof configSchema>
