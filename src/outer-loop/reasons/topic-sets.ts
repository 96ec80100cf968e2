/** Sets of topics as whole numbers, so that what is known of a million customers is a list of them. */
export interface TopicSets {
  /** The number of a set with one topic more, or of the same set where it is in it. The empty set is {@link noTopics}. */
  readonly withOne: (set: number, place: number) => number
  /** The topics of a set, by their places, in the order they came. */
  readonly members: (set: number) => readonly number[]
  /** How many numbers are given out, from 0. A set has one for each order in which its topics came. */
  readonly size: () => number
}

export const noTopics = 0

/** Numbers sets as they are asked for: there are never more than times a customer named something new. */
export const topicSets = (): TopicSets => {
  const members: (readonly number[])[] = [[]]
  /** Where each set goes on to, by the place of the topic that is added. */
  const onwards: (Map<number, number> | undefined)[] = [undefined]
  const grown = (set: number, place: number): number => {
    const had = members[set] as readonly number[]
    if (had.includes(place)) return set
    onwards.push(undefined)
    return members.push([...had, place]) - 1
  }
  return {
    withOne: (set, place) => {
      const known = onwards[set]?.get(place)
      if (known !== undefined) return known
      const next = grown(set, place)
      onwards[set] = (onwards[set] ?? new Map<number, number>()).set(place, next)
      return next
    },
    members: (set) => members[set] as readonly number[],
    size: () => members.length,
  }
}
