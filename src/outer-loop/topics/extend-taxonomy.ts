import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import { normalForm } from '../../text/normalize.ts'
import { type CheckedTaxonomy, checkTaxonomy } from './check-taxonomy.ts'
import { taxonomyName } from './lexicon-of.ts'
import { type TopicRule, type TopicTaxonomy, type TopicTerms, type TopicVocabulary, termOf } from './taxonomy.ts'
import type { TaxonomyIssue } from './taxonomy-issue.ts'

/** What a house changes of a taxonomy (主题分类扩展), under a name and a version of its own. */
export interface TaxonomyExtension extends PolicyRef {
  readonly source: SourceRef
  /** The taxonomy it is made for, as `id@version`: of another one it is refused. */
  readonly extends: string
  /** New topics, and new titles of old ones. */
  readonly topics?: { readonly [topic: string]: TopicRule }
  /** Topics that are measured no longer, with all their words. */
  readonly retire?: readonly string[]
  readonly add?: readonly (TopicTerms & { readonly language: string })[]
  readonly remove?: readonly TopicTermName[]
  /** Phrases of the house in which a word means something else. */
  readonly allow?: readonly (TopicTermName & { readonly phrases: readonly string[] })[]
  /** Languages the taxonomy had no words in, and their words. */
  readonly vocabularies?: readonly TopicVocabulary[]
}

/** A word of a taxonomy: any spelling that normalises to it. */
export interface TopicTermName {
  readonly topic: string
  readonly term: string
}

/**
 * A taxonomy with topics and words added, removed or excused, checked as a whole; the one it is made from stays as it
 * is. What is named and not there is refused: a slip would otherwise go on being measured.
 *
 * @example
 * const house = extendTaxonomy(zhRetailTopics, {
 *   id: 'house', version: '1', source: 'own', extends: 'zh-retail-topics@1.0.0',
 *   topics: { stock: { title: '缺货' } },
 *   add: [{ language: 'zh', topic: 'stock', of: 'fault', weight: 4, terms: ['缺货', '断货'] }],
 * })
 * house._tag // => 'Right'
 * @source A2.15
 * @law adding words and removing them again leaves what texts are about as it was
 */
export const extendTaxonomy = (
  base: TopicTaxonomy,
  extension: TaxonomyExtension,
): Either<NonEmpty<TaxonomyIssue>, CheckedTaxonomy> => {
  const { id, version, source, topics = {}, retire = [], add = [], vocabularies = [] } = extension
  const [first, ...rest] = unknownIn(base, extension)
  if (first !== undefined) return left([first, ...rest])
  const extended = checkTaxonomy({
    ...base,
    id,
    version,
    source,
    topics: Object.fromEntries(
      Object.entries({ ...base.topics, ...topics }).filter(([topic]) => !retire.includes(topic)),
    ),
    vocabularies: [
      ...base.vocabularies.map((vocabulary) => ({
        ...vocabulary,
        groups: [
          ...changed(vocabulary, extension),
          ...add.filter(({ language }) => language === vocabulary.language).map(({ language: _, ...group }) => group),
        ],
      })),
      ...vocabularies,
    ],
  })
  return isLeft(extended) ? extended : right(extended.right)
}

const changed = (
  { groups }: TopicVocabulary,
  { retire = [], remove = [], allow = [] }: TaxonomyExtension,
): readonly TopicTerms[] =>
  groups
    .filter(({ topic }) => !retire.includes(topic))
    .map((group) => ({
      ...group,
      terms: group.terms.flatMap((written) => {
        const { term, allow: had = [] } = termOf(written)
        const named = isNamed(group.topic, term)
        if (remove.some(named)) return []
        const phrases = allow.filter(named).flatMap((one) => one.phrases)
        return [phrases.length === 0 ? written : { term, allow: [...had, ...phrases] }]
      }),
    }))
    .filter(({ terms }) => terms.length > 0)

const isNamed =
  (topic: string, term: string) =>
  (name: TopicTermName): boolean =>
    name.topic === topic && normalForm(name.term) === normalForm(term)

const unknownIn = (
  base: TopicTaxonomy,
  { extends: made, retire = [], add = [], remove = [], allow = [] }: TaxonomyExtension,
): readonly TaxonomyIssue[] => {
  const taxonomy = taxonomyName(base)
  const languages = base.vocabularies.map(({ language }) => language)
  const groups = base.vocabularies.flatMap((vocabulary) => vocabulary.groups)
  const isThere = (name: TopicTermName): boolean =>
    groups.some(({ topic, terms }) => terms.some((written) => isNamed(topic, termOf(written).term)(name)))
  return [
    ...(made === taxonomy ? [] : [{ _tag: 'TaxonomyBaseOther', taxonomy, extends: made } as const]),
    ...retire
      .filter((topic) => !Object.hasOwn(base.topics, topic))
      .map((topic) => ({ _tag: 'TopicUnknown', taxonomy, topic }) as const),
    ...[...new Set(add.map(({ language }) => language))]
      .filter((language) => !languages.includes(language))
      .map((language) => ({ _tag: 'TopicVocabularyUnknown', taxonomy, language }) as const),
    ...[...remove, ...allow]
      .filter((name) => !isThere(name))
      .map(({ topic, term }) => ({ _tag: 'TopicTermUnknown', taxonomy, topic, term }) as const),
  ]
}
