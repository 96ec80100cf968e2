import { competitionOf } from './competes.ts'
import { packed } from './packed.ts'
import { hasBorders, isHanWord, longestWord, type ReviewedBorders, unlisted, type WordBorders } from './word-borders.ts'

/** A word of a dictionary, in its normal form, and how often it was counted (词频). */
export type WordCount = readonly [word: string, count: number]

/** A competitor is counted at least so often. */
const leastCount = 100
/** The most frequent words are kept besides, so that a neighbour can claim its character: 小心 before 上当. */
const mostFrequent = 3000
/** Every word eight times as rare costs one more: the square of the rarity grows by so much from step to step. */
const rarer = 64
const dearest = 15

/**
 * Derives the borders of terms from a dictionary (词界推导): the words that end in the first or begin with the last
 * character of a term, the most frequent words, and what each costs. The dictionary is needed here only; a house that
 * adds terms of its own derives theirs in the same way. `alone` are the terms that alarm without a cue: a word that
 * holds one takes no other term apart.
 *
 * @example
 * deriveBorders([['充电', 900], ['电', 500], ['到', 9000]])(['电到'], noneReviewed).words
 * // => ['0 1 到', '1 1 电', '1 2 充电']
 * @law the same dictionary and terms make the same borders, whatever their order
 */
export const deriveBorders = (dictionary: Iterable<WordCount>) => {
  const counts = new Map<string, number>()
  for (const [word, count] of dictionary)
    if (isHanWord(word) && count > 0) counts.set(word, Math.max(counts.get(word) ?? 0, count))
  let total = 0
  for (const count of counts.values()) total += count
  const costOf = (count: number): number => {
    const rarity = (total / count) ** 2
    let cost = 0
    for (let bound = rarer / 8; rarity >= bound && cost < dearest; bound *= rarer) cost += 1
    return cost
  }

  return (terms: readonly string[], reviewed: ReviewedBorders, alone: readonly string[] = terms): WordBorders => {
    const judged = terms.filter(hasBorders)
    const strong = new Set(alone)
    const { competes } = competitionOf(
      () => strong,
      reviewed,
      (term) => counts.has(term),
    )
    const [firsts, lasts] = [by(judged, 0), by(judged, -1)]
    const costs = new Map<string, number>()
    for (const [word, count] of counts)
      if (word.length === 1 && costOf(count) < unlisted) costs.set(word, costOf(count))
    const longer = [...counts]
      .filter(([word]) => word.length > 1 && word.length <= longestWord)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    longer.forEach(([word, count], at) => {
      const left = (): boolean => (firsts.get(word.slice(-1)) ?? []).some((term) => competes(word, term, 'left'))
      const right = (): boolean => (lasts.get(word.charAt(0)) ?? []).some((term) => competes(word, term, 'right'))
      if (at < mostFrequent || (count >= leastCount && (left() || right()))) costs.set(word, costOf(count))
    })
    for (const term of judged) {
      const count = counts.get(term) ?? 0
      if (count > 1) costs.set(term, costOf(count))
    }
    return { words: packed(costs), ...reviewed }
  }
}

/**
 * Borders of which nothing has been reviewed: what deriving begins with, so that every border it gives stands on the
 * dictionary alone.
 *
 * @example
 * noneReviewed // => { openRight: [], openLeft: [], heads: '', harmless: [] }
 */
export const noneReviewed: ReviewedBorders = { openRight: [], openLeft: [], heads: '', harmless: [] }

const by = (terms: readonly string[], at: number): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>()
  for (const term of terms) {
    const character = term.at(at) as string
    lists.set(character, [...(lists.get(character) ?? []), term])
  }
  return lists
}
