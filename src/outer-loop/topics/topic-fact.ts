import type { Instant } from '../../core/instant.ts'
import { canonicalText } from '../../core/text/canonical.ts'

interface About {
  readonly feedbackId: string
  /** The taxonomy, as `id@version`: topics of two versions never mix. */
  readonly taxonomy: string
  readonly at: Instant
}

/** A fact about what a piece of feedback is about (主题事实): it sits on the feedback, whether or not there is a case. */
export type TopicFact =
  /** What the rule found; a later one replaces it. */
  | (About & { readonly _tag: 'TopicsTagged'; readonly topics: readonly string[] })
  /** What a person says; it stands over every rule until that or another person says otherwise. */
  | (About & { readonly _tag: 'TopicGiven'; readonly topic: string; readonly by: string })
  | (About & { readonly _tag: 'TopicTakenBack'; readonly topic: string; readonly by: string; readonly reason?: string })

/** What a piece of feedback is about by one taxonomy. */
export interface FeedbackTopics {
  readonly feedbackId: string
  readonly taxonomy: string
  /** In alphabetical order; `by` names the person where it was a person. */
  readonly topics: readonly { readonly topic: string; readonly by?: string }[]
  /** Topics a person took back that the rule had found, or another person had given. */
  readonly takenBack: readonly { readonly topic: string; readonly by: string; readonly reason?: string }[]
}

/**
 * What feedback is about, from all facts ever delivered about it (反馈的主题): the newest finding of the rule, with
 * people's corrections over it. Each piece of feedback and taxonomy once, in the order of their ids.
 *
 * @example
 * const at = instant(0)
 * topicsOnFeedback([
 *   { _tag: 'TopicsTagged', feedbackId: 'f1', taxonomy: 'house@1', at, topics: ['price', 'delivery'] },
 *   { _tag: 'TopicTakenBack', feedbackId: 'f1', taxonomy: 'house@1', at, topic: 'price', by: 'li', reason: '反话' },
 * ])[0].topics // => [{ topic: 'delivery' }]
 * @source A2.15
 * @law topics on feedback are the same in any order of delivery, delivered once or often
 * @law what a person took back stays away whatever the rule finds
 */
export const topicsOnFeedback = (facts: readonly TopicFact[]): readonly FeedbackTopics[] => {
  const groups = new Map<string, TopicFact[]>()
  for (const fact of facts) {
    const key = JSON.stringify([fact.feedbackId, fact.taxonomy])
    const same = groups.get(key)
    if (same === undefined) groups.set(key, [fact])
    else same.push(fact)
  }
  return [...groups.values()]
    .map(foldedTopics)
    .sort((a, b) => compared(a.feedbackId, b.feedbackId) || compared(a.taxonomy, b.taxonomy))
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const foldedTopics = (facts: readonly TopicFact[]): FeedbackTopics => {
  const { feedbackId, taxonomy } = facts[0] as TopicFact
  const inOrder = facts
    .map((fact) => [fact, canonicalText(fact)] as const)
    .sort(([a, textOfA], [b, textOfB]) => a.at - b.at || compared(textOfA, textOfB))
  let found: readonly string[] = []
  const said = new Map<string, Exclude<TopicFact, { readonly _tag: 'TopicsTagged' }>>()
  const mentioned = new Set<string>()
  for (const [fact] of inOrder)
    if (fact._tag === 'TopicsTagged') {
      found = fact.topics
      for (const topic of fact.topics) mentioned.add(topic)
    } else {
      said.set(fact.topic, fact)
      if (fact._tag === 'TopicGiven') mentioned.add(fact.topic)
    }
  const names = [...new Set([...found, ...said.keys()])].sort()
  return {
    feedbackId,
    taxonomy,
    topics: names.flatMap((topic) => {
      const word = said.get(topic)
      return word === undefined ? [{ topic }] : word._tag === 'TopicGiven' ? [{ topic, by: word.by }] : []
    }),
    takenBack: names.flatMap((topic) => {
      const word = said.get(topic)
      return word?._tag === 'TopicTakenBack' && mentioned.has(topic)
        ? [{ topic, by: word.by, ...(word.reason === undefined ? {} : { reason: word.reason }) }]
        : []
    }),
  }
}
