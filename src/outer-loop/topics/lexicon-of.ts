import { policyName } from '../../core/source-ref.ts'
import type { CategoryRule, Lexicon } from '../../text/lexicon/lexicon.ts'
import type { TermKind, TopicTaxonomy, TopicVocabulary } from './taxonomy.ts'

/** A topic and a kind of its words as one category of a lexicon. */
export const categoryOf = (of: TermKind, topic: string): string => `${of}:${topic}`

/** The topic and the kind of words a category stands for. */
export const topicOfCategory = (category: string): { readonly of: TermKind; readonly topic: string } => {
  const cut = category.indexOf(':')
  return { of: category.slice(0, cut) as TermKind, topic: category.slice(cut + 1) }
}

/**
 * A taxonomy as lexicons, so that its words are found, kept apart and taken back as all others are; none is a red flag.
 */
export const lexiconsOf = (taxonomy: TopicTaxonomy): readonly Lexicon[] =>
  taxonomy.vocabularies.map((vocabulary) => ({
    id: taxonomy.id,
    version: `${taxonomy.version}/${vocabulary.language}`,
    source: taxonomy.source,
    categories: categoriesOf(vocabulary),
    groups: vocabulary.groups.map(({ topic, of, weight: _weight, missing: _missing, ...group }) => ({
      ...group,
      category: categoryOf(of, topic),
      tier: 'strong' as const,
    })),
    cues: vocabulary.cues,
    negation: vocabulary.negation,
  }))

const categoriesOf = ({ groups, deniedBy, missedBy }: TopicVocabulary): { readonly [name: string]: CategoryRule } =>
  Object.fromEntries(
    groups.map(({ topic, of }) => [
      categoryOf(of, topic),
      { decides: false, negatedBy: of === 'fault' ? deniedBy : [...new Set([...deniedBy, ...missedBy])] },
    ]),
  )

/** The name of the lexicon that the words of one language become. */
export const lexiconName = (taxonomy: TopicTaxonomy, { language }: TopicVocabulary): string =>
  `${taxonomyName(taxonomy)}/${language}`

/** The name of a taxonomy, as tallies and topics carry it. */
export const taxonomyName = (taxonomy: TopicTaxonomy): string => policyName(taxonomy)
