import { categoryOf, lexiconName } from './lexicon-of.ts'
import { type TopicTaxonomy, termOf } from './taxonomy.ts'

/** What a word weighs, and what where the thing it names is missing. */
export interface TermWeight {
  readonly weight: number
  readonly missing: number
}

/** What each word of a taxonomy weighs, by the lexicon and the category it is found in: two languages may share a word. */
export const termWeights = (
  taxonomy: TopicTaxonomy,
): ((found: { readonly lexicon: string; readonly category: string; readonly term: string }) => TermWeight) => {
  const weights = new Map<string, TermWeight>()
  for (const vocabulary of taxonomy.vocabularies)
    for (const { topic, of, weight = 1, missing = weight, terms } of vocabulary.groups)
      for (const written of terms)
        weights.set(keyOf(lexiconName(taxonomy, vocabulary), categoryOf(of, topic), termOf(written).term), {
          weight,
          missing,
        })
  return ({ lexicon, category, term }) => weights.get(keyOf(lexicon, category, term)) ?? light
}

const light: TermWeight = { weight: 1, missing: 1 }

const keyOf = (lexicon: string, category: string, term: string): string => JSON.stringify([lexicon, category, term])
