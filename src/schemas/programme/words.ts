import * as z from 'zod'
import type { IntensityPolicy } from '../../feedback/intensity.ts'
import type { WordsPolicy } from '../../feedback/reading.ts'
import { whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'
import { type LexiconInput, lexiconsSchema } from './lexicon.ts'

const named = { id: textSchema, version: textSchema, source: textSchema }
const points = whole().min(0)

/** How words are read, in a file: its lexicons are not checked yet. */
export type WordsInput = Omit<WordsPolicy, 'lexicons' | 'intensity'> & {
  readonly lexicons: readonly LexiconInput[]
  readonly intensity: Omit<IntensityPolicy, 'lexicons'> & { readonly lexicons: readonly LexiconInput[] }
}

/**
 * How customers' words are read, as it comes from a file; parsing it also checks its lexicons.
 *
 * @example
 * const legal = { category: 'legal', tier: 'strong', terms: ['律师函'] }
 * const ours = { id: 'ours', version: '1', source: 'house', categories: {}, groups: [legal] }
 * wordsPolicySchema.safeParse({ ...standardProgramme.words, lexicons: [ours] }).error?.issues[0]?.message
 * // => 'lexicons: ours@1 has no category “legal”'
 * @source A2.4, A4.1, A4.2
 */
export const wordsPolicySchema: z.ZodType<WordsPolicy, WordsInput> = worded(
  z.strictObject({
    ...named,
    lexicons: lexiconsSchema,
    domain: textSchema.exactOptional(),
    intensity: z.strictObject({
      ...named,
      lexicons: lexiconsSchema,
      points: z.record(textSchema, points),
      strongFrom: points,
      extremeFrom: points,
    }),
    quote: z.strictObject({ longest: whole().positive() }),
    categories: z.record(textSchema, z.array(textSchema)).exactOptional(),
  }),
)
