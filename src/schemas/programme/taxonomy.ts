import * as z from 'zod'
import type { TaxonomyExtension } from '../../outer-loop/topics/extend-taxonomy.ts'
import {
  type TopicTaxonomy,
  type TopicTerms,
  type TopicVocabulary,
  termKinds,
} from '../../outer-loop/topics/taxonomy.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'

const texts = z.array(z.string())
const distance = z.int().min(0)
const named = { id: textSchema, version: textSchema, source: textSchema }
const topics = z.record(textSchema, z.strictObject({ title: textSchema }))
const terms = {
  topic: textSchema,
  of: z.enum(termKinds),
  weight: z.number().exactOptional(),
  missing: z.number().exactOptional(),
  negatable: z.literal(false).exactOptional(),
  near: z.strictObject({ cues: textSchema, within: distance }).exactOptional(),
  terms: z.array(z.union([z.string(), z.strictObject({ term: z.string(), allow: texts.exactOptional() })])),
}
const group: z.ZodType<TopicTerms, TopicTerms> = z.strictObject(terms)
const termName = { topic: textSchema, term: textSchema }

/** A language in a file: one without cues or negators need not say so. */
export type TopicVocabularyInput = Pick<TopicVocabulary, 'language' | 'groups'> & Partial<TopicVocabulary>

const vocabulary = z.strictObject({
  language: textSchema,
  groups: z.array(group),
  cues: z.record(textSchema, z.strictObject({ words: texts, givenIn: texts.exactOptional() })).default({}),
  negation: z
    .strictObject({
      negators: z.array(
        z.strictObject({ kind: textSchema, side: z.enum(['before', 'after']), within: distance, words: texts }),
      ),
      pseudo: texts,
      clauseBreaks: z.string(),
      questionEndings: texts,
    })
    .default({ negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] }),
  deniedBy: texts.default([]),
  missedBy: texts.default([]),
}) as unknown as z.ZodType<TopicVocabulary, TopicVocabularyInput>

/** A taxonomy in a file. */
export type TopicTaxonomyInput = Omit<TopicTaxonomy, 'vocabularies'> & {
  readonly vocabularies: readonly TopicVocabularyInput[]
}

/**
 * A taxonomy of topics as it comes from a file: its shape. Whether its words can count is asked of `checkTaxonomy`.
 *
 * @example
 * const groups = [{ topic: 'delay', of: 'fault', terms: ['发货慢'] }]
 * const ours = { id: 'ours', version: '1', source: 'house', topics: { delay: { title: '发货慢' } }, threshold: 1 }
 * taxonomySchema.parse({ ...ours, vocabularies: [{ language: 'zh', groups }] }).vocabularies[0]?.deniedBy // => []
 * const { error } = taxonomySchema.safeParse({ ...ours, vocabularies: [{ groups }] })
 * error?.issues[0]?.path // => ['vocabularies', 0, 'language']
 * @source A2.15
 */
export const taxonomySchema: z.ZodType<TopicTaxonomy, TopicTaxonomyInput> = worded(
  z.strictObject({
    ...named,
    topics,
    threshold: z.number(),
    vocabularies: z.array(vocabulary),
  }),
)

/**
 * What a house changes of a taxonomy, as it comes from a file; `extendTaxonomy` applies it.
 *
 * @example
 * const change = { id: 'ours', version: '1', source: 'house', extends: 'standard-topics' }
 * taxonomyExtensionSchema.parse({ ...change, retire: ['delay'] }).retire // => ['delay']
 * taxonomyExtensionSchema.safeParse({ ...change, retired: ['delay'] }).success // => false
 * @source A2.15
 */
export const taxonomyExtensionSchema: z.ZodType<TaxonomyExtension, TaxonomyExtension> = worded(
  z.strictObject({
    ...named,
    extends: textSchema,
    topics: topics.exactOptional(),
    retire: texts.exactOptional(),
    add: z.array(z.strictObject({ ...terms, language: textSchema })).exactOptional(),
    remove: z.array(z.strictObject(termName)).exactOptional(),
    allow: z.array(z.strictObject({ ...termName, phrases: texts })).exactOptional(),
    vocabularies: z.array(vocabulary as unknown as z.ZodType<TopicVocabulary, TopicVocabulary>).exactOptional(),
  }),
)
