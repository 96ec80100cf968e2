import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import type { WordBorders } from '../../text/borders/word-borders.ts'
import type { Denial } from '../../text/denial/denial.ts'
import { type CheckedLexicons, checkLexicons } from '../../text/lexicon/check-lexicons.ts'
import type { LexiconExtension } from '../../text/lexicon/extend-lexicon.ts'
import { type Lexicon, type Negation, type TermGroup, tiers } from '../../text/lexicon/lexicon.ts'
import type { Masks } from '../../text/masks/masks.ts'
import type { Phrasing } from '../../text/phrases/phrasing.ts'
import { whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'

/** Words of nothing but invisible characters are left to `checkLexicons`, which says so. */
const texts = z.array(z.string())
const distance = whole().min(0)
const named = { id: textSchema, version: textSchema, source: textSchema }
const termName = { category: textSchema, term: textSchema }

const near = z.strictObject({ cues: textSchema, within: distance })
const group: z.ZodType<TermGroup, TermGroup> = z.strictObject({
  category: textSchema,
  tier: z.enum(tiers),
  negatable: z.literal(false).exactOptional(),
  near: near.exactOptional(),
  unless: near.exactOptional(),
  terms: z.array(z.union([z.string(), z.strictObject({ term: z.string(), allow: texts.exactOptional() })])),
})
const cues = z.record(textSchema, z.strictObject({ words: texts, givenIn: texts.exactOptional() }))
const denial: z.ZodType<Denial, Denial> = z.strictObject({
  name: textSchema,
  kind: textSchema,
  openers: texts,
  side: z.literal('after').exactOptional(),
  fillers: texts.exactOptional(),
  most: distance.exactOptional(),
  within: distance.exactOptional(),
  terms: texts.exactOptional(),
  notBehind: texts.exactOptional(),
  notFirst: z.literal(true).exactOptional(),
  unless: z.strictObject({ words: texts, within: distance }).exactOptional(),
  then: z.strictObject({ turns: texts.exactOptional(), outcomes: texts, within: distance }).exactOptional(),
  closes: z.literal(true).exactOptional(),
})
const negation: z.ZodType<Negation, Negation> = z.strictObject({
  negators: z.array(
    z.strictObject({ kind: textSchema, side: z.enum(['before', 'after']), within: distance, words: texts }),
  ),
  pseudo: texts,
  clauseBreaks: z.string(),
  questionEndings: texts,
  denials: z.array(denial).exactOptional(),
  list: z.strictObject({ connectors: texts, within: distance }).exactOptional(),
})
/** Packed by `deriveBorders`; what a line holds is asked of `checkLexicons`. */
const borders: z.ZodType<WordBorders, WordBorders> = z.strictObject({
  words: texts,
  openRight: texts,
  openLeft: texts,
  heads: z.string(),
  harmless: texts,
})
const masks: z.ZodType<Masks, Masks> = z.strictObject({
  separators: z.string(),
  pictures: z.literal(true).exactOptional(),
  lookAlikes: z.literal(true).exactOptional(),
})

const phrasing: z.ZodType<Phrasing, Phrasing> = z.strictObject({
  classes: z.record(textSchema, texts),
  irregular: z.record(textSchema, texts),
  plurals: z.record(textSchema, z.string()),
  spellings: z.record(textSchema, z.string()),
  endings: z.record(textSchema, z.string()),
})

const categories = z.record(
  textSchema,
  z.strictObject({ decides: z.boolean(), negatedBy: texts, notIn: texts.exactOptional() }),
)

const change = {
  ...named,
  add: z.array(group).exactOptional(),
  remove: z.array(z.strictObject(termName)).exactOptional(),
  allow: z.array(z.strictObject({ ...termName, phrases: texts })).exactOptional(),
  cues: cues.exactOptional(),
  categories: categories.exactOptional(),
  borders: borders.exactOptional(),
}

/** A word list in a file: one without cues or negators need not say so. */
export type LexiconInput = Omit<Lexicon, 'cues' | 'negation'> & Partial<Pick<Lexicon, 'cues' | 'negation'>>

/**
 * A word list as it comes from a file: its shape. Whether its words can be found is asked of `checkLexicons`.
 *
 * @example
 * const bare = { id: 'ours', version: '1', source: 'house', categories: {}, groups: [] }
 * lexiconSchema.parse(bare).cues // => {}
 * const loud = { category: 'legal', tier: 'loud', terms: ['律师函'] }
 * lexiconSchema.safeParse({ ...bare, groups: [loud] }).error?.issues[0]?.message
 * // => 'groups.0.tier: expected one of strong, weak, found "loud"'
 * @source A2.4
 */
export const lexiconSchema: z.ZodType<Lexicon, LexiconInput> = worded(
  z.strictObject({
    ...named,
    categories,
    groups: z.array(group),
    cues: cues.default({}),
    negation: negation.default({ negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] }),
    phrasing: phrasing.exactOptional(),
    borders: borders.exactOptional(),
    masks: masks.exactOptional(),
  }) as unknown as z.ZodType<Lexicon, LexiconInput>,
)

/**
 * What a house changes of a word list, as it comes from a file; `extendLexicon` applies it.
 *
 * @example
 * const ours = { id: 'ours', version: '1', source: 'house', remove: [{ category: 'legal' }] }
 * lexiconExtensionSchema.safeParse(ours).error?.issues[0]?.message // => 'remove.0.term is missing'
 * @source A2.4
 */
export const lexiconExtensionSchema: z.ZodType<LexiconExtension, LexiconExtension> = worded(z.strictObject(change))

/** A change in a file that also names the list it is of. */
export const extendingSchema: z.ZodType<LexiconExtension & { readonly extends: string }> = worded(
  z.strictObject({
    ...change,
    extends: textSchema,
  }),
)
/**
 * Word lists that are read with together; parsing them also checks them.
 *
 * @example
 * const legal = { category: 'legal', tier: 'strong', terms: ['律师函', '律师函'] }
 * const categories = { legal: { decides: true, negatedBy: [] } }
 * const ours = { id: 'ours', version: '1', source: 'house', categories, groups: [legal] }
 * lexiconsSchema.safeParse([ours]).error?.issues[0]?.message
 * // => 'ours@1, legal: “律师函” stands there already as “律师函”'
 */
export const lexiconsSchema: z.ZodType<CheckedLexicons, readonly LexiconInput[]> = worded(
  z.array(lexiconSchema).transform((lexicons, context): CheckedLexicons => {
    const checked = checkLexicons(lexicons)
    if (!isLeft(checked)) return checked.right
    for (const said of checked.left) context.addIssue({ code: 'custom', params: { said } })
    return z.NEVER
  }),
)
