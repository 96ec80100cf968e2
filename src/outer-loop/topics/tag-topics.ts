import type { CheckedLexicons } from '../../text/check-lexicons.ts'
import { compileChecked } from '../../text/compile-lexicon.ts'
import type { Hit } from '../../text/hit.ts'
import { leftmostLongest } from '../../text/leftmost-longest.ts'
import { redFlagsIn } from '../../text/red-flags.ts'
import type { CheckedTaxonomy } from './check-taxonomy.ts'
import { lexiconsOf, taxonomyName, topicOfCategory } from './lexicon-of.ts'
import { termWeights } from './term-weights.ts'
import { aspects, type DeniedTopicHit, type TopicFound, type TopicHit } from './topic-hit.ts'

/** What a text is about (主题标注), as plain data: every topic with the words that say so. */
export interface TopicReading {
  /** The taxonomy, as `id@version`. */
  readonly taxonomy: string
  /** Topics whose words weigh enough, the weightiest first; of equal ones the one that begins earlier. */
  readonly topics: readonly TopicFound[]
  /** Topics that are only touched. */
  readonly below: readonly TopicFound[]
  /** Words that are taken back or mean something else; one that lacks the cue it needs says nothing at all. */
  readonly denied: readonly DeniedTopicHit[]
  /** Present when so many words were found that reading stopped: how much of the text was read, in units. */
  readonly readTo?: number
}

/**
 * Says what feedback is about (主题标注): any number of topics, each with its words; linear in the length of the text.
 *
 * A fault that is denied is no fault; a thing that is denied or wished for is missing. A text without any of the
 * words is about no topic: that is an answer.
 *
 * @example
 * tagTopics(zhRetailTopics)('送了两个小时，餐具也没给').topics.map(({ topic, aspects }) => [topic, ...aspects])
 * // => [['order-accuracy', 'fault', 'missing'], ['delivery-time', 'fault']]
 * @source A2.15, A1.7
 * @law the words at a topic's hit, normalised, are its term normalised
 * @law topics found and touched together hold every word that counts
 * @law a topic weighs what its words weigh, each once
 */
export const tagTopics = (taxonomy: CheckedTaxonomy): ((text: string) => TopicReading) => {
  const name = taxonomyName(taxonomy)
  const weights = termWeights(taxonomy)
  const read = redFlagsIn(compileChecked(lexiconsOf(taxonomy) as CheckedLexicons))
  const known = new Map<string, ReturnType<typeof topicOfCategory>>()
  const categoryIn = (category: string): ReturnType<typeof topicOfCategory> => {
    const had = known.get(category)
    if (had !== undefined) return had
    const now = topicOfCategory(category)
    known.set(category, now)
    return now
  }
  const hitOf = ({ category, term, span }: Hit, missing: boolean): TopicHit => {
    const { of, topic } = categoryIn(category)
    const aspect = of === 'fault' ? 'fault' : missing ? 'missing' : 'named'
    return { topic, aspect, weight: weights(category, term), term, span }
  }
  return (text) => {
    const { hits, suppressed, readTo } = read(text)
    const found = new Map<string, TopicHit[]>()
    const denied: DeniedTopicHit[] = []
    const keep = (hit: TopicHit): void => {
      const same = found.get(hit.topic)
      if (same === undefined) found.set(hit.topic, [hit])
      else same.push(hit)
    }
    for (const hit of hits) keep(hitOf(hit, false))
    for (const hit of suppressed) {
      const { because } = hit
      if (because._tag === 'NoCueNear') continue
      if (because._tag === 'Negated' && categoryIn(hit.category).of === 'thing') keep(hitOf(hit, true))
      else denied.push({ ...hitOf(hit, false), because })
    }
    const topics: TopicFound[] = []
    const below: TopicFound[] = []
    for (const [topic, those] of found) {
      const one = foundOf(topic, those)
      if (one.weight >= taxonomy.threshold) topics.push(one)
      else below.push(one)
    }
    if (topics.length > 1) topics.sort(weightiestFirst)
    if (below.length > 1) below.sort(weightiestFirst)
    return { taxonomy: name, topics, below, denied, ...(readTo === undefined ? {} : { readTo }) }
  }
}

const foundOf = (topic: string, all: readonly TopicHit[]): TopicFound => {
  const [only] = all
  if (only !== undefined && all.length === 1) return { topic, weight: only.weight, aspects: [only.aspect], hits: all }
  const hits = leftmostLongest(all)
  const counted = new Set<string>()
  let weight = 0
  for (const hit of hits)
    if (!counted.has(hit.term)) {
      counted.add(hit.term)
      weight += hit.weight
    }
  return { topic, weight, aspects: aspects.filter((aspect) => hits.some((hit) => hit.aspect === aspect)), hits }
}

const weightiestFirst = (a: TopicFound, b: TopicFound): number =>
  b.weight - a.weight || startOf(a) - startOf(b) || (a.topic < b.topic ? -1 : 1)

const startOf = ({ hits }: TopicFound): number => (hits[0] as TopicHit).span.start
