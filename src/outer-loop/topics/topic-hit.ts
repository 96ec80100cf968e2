import type { Excuse } from '../../text/finding/hit.ts'
import type { Span } from '../../text/span.ts'

/**
 * What a customer says of a topic: that something is wrong, that a thing is there, that it is missing (提及方式).
 *
 * @example
 * aspects // => ['fault', 'named', 'missing']
 * tagTopics(zhRetailTopics)('送了两个小时').topics.map(({ topic, aspects }) => [topic, ...aspects])
 * // => [['delivery-time', 'fault']]
 */
export const aspects = ['fault', 'named', 'missing'] as const
/** Which side of a topic words are about (主题方面). */
export type TopicAspect = (typeof aspects)[number]

/** A word of a topic in a text (主题命中), and where it stands in the text as it was written. */
export interface TopicHit {
  readonly topic: string
  readonly aspect: TopicAspect
  readonly weight: number
  /** The word as the taxonomy has it; the text may spell it otherwise. */
  readonly term: string
  readonly span: Span
}

/** A word that stands in the text and does not count, kept with the reason. */
export interface DeniedTopicHit extends TopicHit {
  readonly because: Excuse
}

/** A topic of a text, what is said of it and the words that say so. */
export interface TopicFound {
  readonly topic: string
  /** Each word once, words inside longer ones not counted. */
  readonly weight: number
  readonly aspects: readonly TopicAspect[]
  /** The words that count, in the order of the text. */
  readonly hits: readonly TopicHit[]
}
