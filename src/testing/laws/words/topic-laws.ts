import * as fc from 'fast-check'
import { isLeft } from 'fp-ts/Either'
import { checkTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { lexiconsOf } from '../../../outer-loop/topics/lexicon-of.ts'
import { tagTopics } from '../../../outer-loop/topics/tag-topics.ts'
import { type TopicTaxonomy, termOf } from '../../../outer-loop/topics/taxonomy.ts'
import type { TopicHit } from '../../../outer-loop/topics/topic-hit.ts'
import { normalForm } from '../../../text/normalize.ts'
import { wordsAt } from '../../../text/span.ts'
import { commentsOf } from '../../arbitraries/lexicon-entries.ts'
import { type Law, law } from '../law.ts'

/**
 * Comments made of a taxonomy's own words, cues and negators (主题评论), with other words between.
 *
 * @example
 * const tag = tagTopics(zhRetailTopics)
 * law('topics are those of the taxonomy', topicComments(zhRetailTopics), (text) =>
 *   tag(text).topics.every(({ topic }) => topic in zhRetailTopics.topics)).check({ numRuns: 20 }) // => undefined
 */
export const topicComments = (taxonomy: TopicTaxonomy): fc.Arbitrary<string> =>
  fc.oneof(...lexiconsOf(taxonomy).map((lexicon) => commentsOf(lexicon)))

/**
 * What a taxonomy should keep to, so that no topic is measured by chance: its words count by themselves, what they weigh
 * adds up, and what is found can be shown in the customer's own words. One with mistakes breaks the only law it then has.
 *
 * @example
 * topicLaws(zhRetailTopics).map(({ title }) => title)[0] // => 'every word of a checked taxonomy counts by itself'
 * @source A2.15
 */
export const topicLaws = (taxonomy: TopicTaxonomy): readonly Law[] => {
  const checked = checkTaxonomy(taxonomy)
  if (isLeft(checked)) return [law('a taxonomy is without mistakes', fc.constantFrom(...checked.left), () => false)]
  const read = tagTopics(checked.right)
  const comments = topicComments(taxonomy)
  const hitsIn = (text: string): readonly TopicHit[] =>
    [...read(text).topics, ...read(text).below].flatMap(({ hits }) => hits)
  const alone = taxonomy.vocabularies.flatMap(({ groups }) =>
    groups.flatMap(({ topic, near, terms }) =>
      near === undefined ? terms.map((written) => ({ topic, term: termOf(written).term })) : [],
    ),
  )
  return [
    law('every word of a checked taxonomy counts by itself', fc.constantFrom(...alone), ({ topic, term }) =>
      [...read(term).topics, ...read(term).below].some(
        (found) => found.topic === topic && found.hits.some(({ span }) => span.start === 0),
      ),
    ),
    law("the words at a topic's hit, normalised, are its term normalised", comments, (comment) =>
      hitsIn(comment).every(({ term, span }) => normalForm(wordsAt(span, comment)) === normalForm(term)),
    ),
    law('a topic weighs what its words weigh, each once', comments, (comment) =>
      [...read(comment).topics, ...read(comment).below].every(
        ({ weight, hits }) =>
          weight ===
          [...new Set(hits.map(({ term }) => term))]
            .map((term) => hits.reduce((most, hit) => (hit.term === term ? Math.max(most, hit.weight) : most), 0))
            .reduce((a, b) => a + b, 0),
      ),
    ),
    law('a topic is found exactly when it weighs enough', comments, (comment) => {
      const { topics, below } = read(comment)
      return (
        topics.every(({ weight }) => weight >= taxonomy.threshold) &&
        below.every(({ weight }) => weight < taxonomy.threshold)
      )
    }),
    law('a word more never makes a topic lighter', fc.tuple(comments, comments), ([said, more]) => {
      const end = '\n'
      const [once, twice] = [read(said + end), read(said + end + more)]
      return [...once.topics, ...once.below].every(({ topic, weight }) =>
        [...twice.topics, ...twice.below].some((found) => found.topic === topic && found.weight >= weight),
      )
    }),
  ]
}
