import { type Either, left, right } from 'fp-ts/Either'

/** Who answers for what by name (主题负责人): a topic's vice president, and whoever takes what has none. */
export interface TopicOwners {
  readonly topics: { readonly [topic: string]: string }
  readonly otherwise?: string
}

/** Nobody is named for it. */
export interface TopicUnowned {
  readonly _tag: 'TopicUnowned'
  readonly topic: string
}

/**
 * Who is handed a topic by name (主题 → 负责人).
 *
 * @example
 * topicOwner({ topics: { battery: 'VP Zhao' } })('battery') // => right('VP Zhao')
 * topicOwner({ topics: { battery: 'VP Zhao' } })('toString') // => left({ _tag: 'TopicUnowned', topic: 'toString' })
 * @source A2.17, A2.19
 */
export const topicOwner =
  ({ topics, otherwise }: TopicOwners) =>
  (topic: string): Either<TopicUnowned, string> => {
    const named = Object.hasOwn(topics, topic) ? topics[topic] : otherwise
    return named === undefined ? left({ _tag: 'TopicUnowned', topic }) : right(named)
  }
