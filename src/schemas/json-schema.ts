import * as z from 'zod'
import { caseWordsOf } from '../inner-loop/case/read/words.ts'
import type { Vocabulary } from '../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../inner-loop/vocabulary/words.ts'
import { standardVocabulary } from '../policies/vocabulary.ts'
import { caseEventSchemaFor } from './case.ts'
import { caseCommandSchemaFor } from './case-command.ts'
import { customerSchemaFor } from './customer.ts'
import { feedbackSchema } from './feedback.ts'
import { overlaid } from './overlaid.ts'
import { businessCalendarSchema } from './programme/calendar.ts'
import { lexiconExtensionSchema, lexiconSchema } from './programme/lexicon.ts'
import { programmeSchema } from './programme/programme.ts'
import { writtenTableSchema } from './programme/rule-table.ts'
import { routingTableSchema, triageTableSchema } from './programme/table.ts'
import { vocabularySchema } from './programme/vocabulary.ts'
import { projectCommandSchema } from './project-command.ts'

/** What a JSON Schema can be asked for (模式名称). */
export type JsonSchemaName =
  | 'feedback'
  | 'customer'
  | 'caseEvent'
  | 'caseCommand'
  | 'projectCommand'
  | 'programme'
  | 'programmeFile'
  | 'vocabulary'
  | 'ruleTable'
  | 'triageTable'
  | 'routingTable'
  | 'lexicon'
  | 'lexiconExtension'
  | 'calendar'

const schemas: {
  readonly [N in Exclude<JsonSchemaName, 'programmeFile'>]: (vocabulary: Vocabulary<Words>) => z.ZodType
} = {
  feedback: () => feedbackSchema,
  customer: customerSchemaFor,
  caseEvent: (vocabulary: Vocabulary<Words>) => caseEventSchemaFor(caseWordsOf(vocabulary)),
  caseCommand: (vocabulary: Vocabulary<Words>) => caseCommandSchemaFor(caseWordsOf(vocabulary)),
  projectCommand: () => projectCommandSchema,
  programme: () => programmeSchema,
  vocabulary: () => vocabularySchema,
  ruleTable: () => writtenTableSchema,
  triageTable: () => triageTableSchema,
  routingTable: () => routingTableSchema,
  lexicon: () => lexiconSchema,
  lexiconExtension: () => lexiconExtensionSchema,
  calendar: () => businessCalendarSchema,
}

/**
 * What may come in, as JSON Schema (draft 2020-12), for forms, gateways and other languages; customers, case events and
 * commands in the words of a vocabulary, the articles' unless another is handed in. `programme` is a programme in full,
 * `programmeFile` what `readProgramme` reads, which may say changes only: name it in `$schema` and editors help along.
 *
 * JSON Schema says less than the schema: that a table decides everything, for one, is only found by parsing.
 *
 * @example
 * jsonSchemaOf('customer').required // => ['id']
 */
export const jsonSchemaOf = (
  name: JsonSchemaName,
  vocabulary: Vocabulary<Words> = standardVocabulary as unknown as Vocabulary<Words>,
): z.core.JSONSchema.BaseSchema =>
  name === 'programmeFile'
    ? overlaid(jsonSchemaOf('programme'), plainly(jsonSchemaOf('lexiconExtension')))
    : z.toJSONSchema(schemas[name](vocabulary), { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' })

const plainly = ({ $schema: _draft, ...schema }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema => schema
