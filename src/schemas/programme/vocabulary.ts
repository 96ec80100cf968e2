import * as z from 'zod'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { real } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'
import { columnSchema } from './rule-table.ts'

const words = z.array(textSchema)

/**
 * The words a programme speaks, as they come from a file: one shape for every vocabulary.
 *
 * @example
 * vocabularySchema.parse(JSON.parse(JSON.stringify(standardVocabulary))) // => standardVocabulary
 * const shops = { ...standardVocabulary, roles: { 店长: { rank: 'high' } } }
 * vocabularySchema.safeParse(shops).error?.issues[0]?.path // => ['roles', '店长', 'rank']
 */
export const vocabularySchema: z.ZodType<Vocabulary<Words>, Vocabulary<Words>> = worded(
  z.strictObject({
    priorities: words,
    tiers: words,
    roles: z.record(
      textSchema,
      z.strictObject({
        rank: real(),
        person: z.enum(['ownManager', 'regionalManager']).exactOptional(),
        department: z.literal(true).exactOptional(),
      }),
    ),
    categories: words,
    hints: words,
    channels: words,
    areas: words,
    levels: words,
    columns: z.record(textSchema, columnSchema),
    names: z.record(textSchema, z.record(textSchema, textSchema)).exactOptional(),
  }),
) as unknown as z.ZodType<Vocabulary<Words>, Vocabulary<Words>>
