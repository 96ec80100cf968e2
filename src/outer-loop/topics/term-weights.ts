import { categoryOf, lexiconName } from './lexicon-of.ts'
import { type TopicTaxonomy, termOf } from './taxonomy.ts'

/** What each word of a taxonomy weighs, by the lexicon and the category it is found in: two languages may share a word. */
export const termWeights = (
  taxonomy: TopicTaxonomy,
): ((found: { readonly lexicon: string; readonly category: string; readonly term: string }) => number) => {
  const weights = new Map<string, number>()
  for (const vocabulary of taxonomy.vocabularies)
    for (const { topic, of, weight = 1, terms } of vocabulary.groups)
      for (const written of terms)
        weights.set(keyOf(lexiconName(taxonomy, vocabulary), categoryOf(of, topic), termOf(written).term), weight)
  return ({ lexicon, category, term }) => weights.get(keyOf(lexicon, category, term)) ?? 1
}

const keyOf = (lexicon: string, category: string, term: string): string => JSON.stringify([lexicon, category, term])
