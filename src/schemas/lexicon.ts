import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { type CheckedLexicons, checkLexicons } from '../text/check-lexicons.ts'
import { type Lexicon, tiers } from '../text/lexicon.ts'
import { textSchema } from './text.ts'

const texts = z.array(textSchema)
const distance = z.int().min(0)

/**
 * A word list as it comes from a file: its shape. Whether its words can be found is asked of `checkLexicons`.
 *
 * @source A2.4
 */
export const lexiconSchema: z.ZodType<Lexicon, Lexicon> = z.strictObject({
  id: textSchema,
  version: textSchema,
  source: textSchema,
  categories: z.record(
    textSchema,
    z.strictObject({ decides: z.boolean(), negatedBy: texts, notIn: texts.exactOptional() }),
  ),
  groups: z.array(
    z.strictObject({
      category: textSchema,
      tier: z.enum(tiers),
      negatable: z.literal(false).exactOptional(),
      near: z.strictObject({ cues: textSchema, within: distance }).exactOptional(),
      terms: z.array(z.union([textSchema, z.strictObject({ term: textSchema, allow: texts.exactOptional() })])),
    }),
  ),
  cues: z.record(textSchema, z.strictObject({ words: texts, givenIn: texts.exactOptional() })),
  negation: z.strictObject({
    negators: z.array(
      z.strictObject({ kind: textSchema, side: z.enum(['before', 'after']), within: distance, words: texts }),
    ),
    pseudo: texts,
    clauseBreaks: z.string(),
    questionEndings: texts,
  }),
})

/** Word lists that are read with together; parsing them also checks them. */
export const lexiconsSchema: z.ZodType<CheckedLexicons, readonly Lexicon[]> = z
  .array(lexiconSchema)
  .transform((lexicons, context): CheckedLexicons => {
    const checked = checkLexicons(lexicons)
    if (!isLeft(checked)) return checked.right
    for (const said of checked.left) context.addIssue({ code: 'custom', params: { said } })
    return z.NEVER
  })
