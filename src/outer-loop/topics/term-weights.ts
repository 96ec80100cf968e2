import { categoryOf } from './lexicon-of.ts'
import { type TopicTaxonomy, termOf } from './taxonomy.ts'

/** What each word of a taxonomy weighs, by the category it is found in. */
export const termWeights = ({ vocabularies }: TopicTaxonomy): ((category: string, term: string) => number) => {
  const weights = new Map<string, Map<string, number>>()
  for (const { groups } of vocabularies)
    for (const { topic, of, weight = 1, terms } of groups) {
      const category = categoryOf(of, topic)
      const known = weights.get(category) ?? new Map<string, number>()
      weights.set(category, known)
      for (const written of terms) known.set(termOf(written).term, weight)
    }
  return (category, term) => weights.get(category)?.get(term) ?? 1
}
