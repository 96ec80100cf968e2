import { normalForm } from '../../text/normalize.ts'
import { type TermKind, type TopicTaxonomy, termOf } from './taxonomy.ts'

/** What one version of a taxonomy has and another has not (主题分类差异). */
export type TaxonomyChange =
  | { readonly _tag: 'TopicAdded'; readonly topic: string; readonly title: string }
  | { readonly _tag: 'TopicRetired'; readonly topic: string; readonly title: string }
  | { readonly _tag: 'TopicRetitled'; readonly topic: string; readonly before: string; readonly after: string }
  | { readonly _tag: 'ThresholdMoved'; readonly before: number; readonly after: number }
  | { readonly _tag: 'TermAdded'; readonly topic: string; readonly term: string }
  | { readonly _tag: 'TermRemoved'; readonly topic: string; readonly term: string }
  /** The same word with another weight, kind, context or phrase. */
  | { readonly _tag: 'TermChanged'; readonly topic: string; readonly term: string }
  /** Cues, negators or languages: they may change what any word counts for. */
  | { readonly _tag: 'VocabularyChanged'; readonly language: string }

/**
 * What changed between two versions of a taxonomy (主题分类差异): a share may only be compared across versions when this is
 * empty, or after the history was tagged again.
 *
 * @example
 * diffTaxonomies(zhRetailTopics, zhRetailTopics) // => []
 * @source A2.15
 * @law a taxonomy does not differ from itself, and what one way adds the other way removes
 */
export const diffTaxonomies = (before: TopicTaxonomy, after: TopicTaxonomy): readonly TaxonomyChange[] => [
  ...topicChanges(before, after),
  ...(before.threshold === after.threshold
    ? []
    : [{ _tag: 'ThresholdMoved', before: before.threshold, after: after.threshold } as const]),
  ...vocabularyChanges(before, after),
  ...termChanges(before, after),
]

const topicChanges = (before: TopicTaxonomy, after: TopicTaxonomy): readonly TaxonomyChange[] => [
  ...Object.entries(before.topics).flatMap(([topic, { title }]): readonly TaxonomyChange[] => {
    const now = Object.hasOwn(after.topics, topic) ? after.topics[topic] : undefined
    return now === undefined
      ? [{ _tag: 'TopicRetired', topic, title }]
      : now.title === title
        ? []
        : [{ _tag: 'TopicRetitled', topic, before: title, after: now.title }]
  }),
  ...Object.entries(after.topics)
    .filter(([topic]) => !Object.hasOwn(before.topics, topic))
    .map(([topic, { title }]) => ({ _tag: 'TopicAdded', topic, title }) as const),
]

const vocabularyChanges = (before: TopicTaxonomy, after: TopicTaxonomy): readonly TaxonomyChange[] => {
  const contexts = ({ vocabularies }: TopicTaxonomy): ReadonlyMap<string, string> =>
    new Map(vocabularies.map(({ language, groups: _, ...context }) => [language, JSON.stringify(context)]))
  const [old, now] = [contexts(before), contexts(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((language) => old.get(language) !== now.get(language))
    .map((language) => ({ _tag: 'VocabularyChanged', language }))
}

interface Placed {
  readonly topic: string
  readonly term: string
  readonly how: string
}

const termChanges = (before: TopicTaxonomy, after: TopicTaxonomy): readonly TaxonomyChange[] => {
  const [old, now] = [termsOf(before), termsOf(after)]
  return [
    ...[...old].flatMap(([key, { topic, term, how }]): readonly TaxonomyChange[] => {
      const other = now.get(key)
      return other === undefined
        ? [{ _tag: 'TermRemoved', topic, term }]
        : other.how === how
          ? []
          : [{ _tag: 'TermChanged', topic, term: other.term }]
    }),
    ...[...now]
      .filter(([key]) => !old.has(key))
      .map(([, { topic, term }]) => ({ _tag: 'TermAdded', topic, term }) as const),
  ]
}

const termsOf = ({ vocabularies }: TopicTaxonomy): ReadonlyMap<string, Placed> =>
  new Map(
    vocabularies.flatMap(({ language, groups }) =>
      groups.flatMap(({ topic, of, weight = 1, missing = weight, negatable = true, near, terms }) =>
        terms.map((written) => {
          const { term, allow = [] } = termOf(written)
          const kind: TermKind = of
          const how = JSON.stringify([kind, weight, missing, negatable, near?.cues, near?.within, [...allow].sort()])
          return [JSON.stringify([language, topic, normalForm(term)]), { topic, term, how }] as const
        }),
      ),
    ),
  )
