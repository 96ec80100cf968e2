import { judgedIn, readToIn } from '../../text/finding/judged-in.ts'
import { leftmostLongest } from '../../text/finding/leftmost-longest.ts'
import type { CheckedLexicons } from '../../text/lexicon/check-lexicons.ts'
import { compileChecked } from '../../text/lexicon/compile-lexicon.ts'
import type { Entry } from '../../text/lexicon/entry.ts'
import type { CheckedTaxonomy } from './check-taxonomy.ts'
import { lexiconsOf, taxonomyName, topicOfCategory } from './lexicon-of.ts'
import type { TermKind } from './taxonomy.ts'
import { type TermWeight, termWeights } from './term-weights.ts'
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
  const compiled = compileChecked(lexiconsOf(taxonomy) as CheckedLexicons)
  const meaningOf = meaningsOf(taxonomy)
  return (text) => {
    const read = judgedIn(compiled, text)
    const found = new Map<string, TopicHit[]>()
    const denied: DeniedTopicHit[] = []
    for (const { at, entry, because } of read.judged) {
      if (because?._tag === 'NoCueNear') continue
      const { topic, of, weight, missing: weightMissing } = meaningOf(entry)
      const missing = of === 'thing' && because?._tag === 'Negated'
      const aspect = of === 'fault' ? 'fault' : missing ? 'missing' : 'named'
      const hit: TopicHit = { topic, aspect, weight: missing ? weightMissing : weight, term: entry.term, span: at.span }
      const same = found.get(topic)
      if (because !== undefined && !missing) denied.push({ ...hit, because })
      else if (same === undefined) found.set(topic, [hit])
      else same.push(hit)
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
    const readTo = readToIn(read)
    return { taxonomy: name, topics, below, denied, ...(readTo === undefined ? {} : { readTo }) }
  }
}

/** What an entry of the lexicons says. */
interface Meaning extends TermWeight {
  readonly topic: string
  readonly of: TermKind
}

/** What entries say, each found out once. */
const meaningsOf = (taxonomy: CheckedTaxonomy): ((entry: Entry) => Meaning) => {
  const weights = termWeights(taxonomy)
  const known = new Map<Entry, Meaning>()
  return (entry) => {
    const before = known.get(entry)
    if (before !== undefined) return before
    const meaning = { ...topicOfCategory(entry.category), ...weights(entry) }
    known.set(entry, meaning)
    return meaning
  }
}

const foundOf = (topic: string, all: readonly TopicHit[]): TopicFound => {
  const [only] = all
  if (only !== undefined && all.length === 1) return { topic, weight: only.weight, aspects: [only.aspect], hits: all }
  const hits = leftmostLongest(all)
  const counted = new Map<string, number>()
  for (const hit of hits) counted.set(hit.term, Math.max(hit.weight, counted.get(hit.term) ?? 0))
  let weight = 0
  for (const one of counted.values()) weight += one
  return { topic, weight, aspects: aspects.filter((aspect) => hits.some((hit) => hit.aspect === aspect)), hits }
}

const weightiestFirst = (a: TopicFound, b: TopicFound): number =>
  b.weight - a.weight || startOf(a) - startOf(b) || (a.topic < b.topic ? -1 : 1)

const startOf = ({ hits }: TopicFound): number => (hits[0] as TopicHit).span.start
