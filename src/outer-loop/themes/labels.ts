import { log1p } from '../../stats/elementary/log1p.ts'
import type { TextVectors } from './vectors.ts'

/** What labels are made for. */
export interface Labelled {
  /** The group of each text, and its text in normal form. */
  readonly groups: ArrayLike<number>
  readonly texts: readonly string[]
  readonly k: number
  readonly most: number
  readonly stopWords: ReadonlySet<string>
}

/**
 * The words each group is known by (主题标签): frequent in it and not everywhere, `tf·log(1 + A/f)` with `f` how often the
 * token stands in all groups and `A` how many tokens a group has on average. Single Chinese characters say too little, and
 * pairs that begin or end with a stop word are pieces of something else; pairs that stand overlapping are one label.
 *
 * Grootendorst, BERTopic: Neural topic modeling with a class-based TF-IDF procedure, arXiv:2203.05794 (2022).
 */
export const labelsOf = (
  { tokens, starts, places, counts }: TextVectors,
  { groups, texts, k, most, stopWords }: Labelled,
): readonly (readonly string[])[] => {
  const size = tokens.length
  const inGroup = new Float64Array(k * size)
  const inAll = new Float64Array(size)
  let all = 0
  for (let text = 0; text < groups.length; text++) {
    const from = (groups[text] as number) * size
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at++) {
      const place = places[at] as number
      inGroup[from + place] = (inGroup[from + place] as number) + (counts[at] as number)
      inAll[place] = (inAll[place] as number) + (counts[at] as number)
      all += counts[at] as number
    }
  }
  const average = all / k
  const mayBe = tokens.map((token) => isLabel(token, stopWords))
  return Array.from({ length: k }, (_, group) => {
    const weigh = (place: number): number =>
      (inGroup[group * size + place] as number) * log1p(average / (inAll[place] as number))
    const listed = tokens
      .map((token, place) => ({ token, weight: mayBe[place] === true ? weigh(place) : 0 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.token < b.token ? -1 : 1))
    const own = texts.filter((_text, at) => groups[at] === group)
    return joined(
      listed.slice(0, 3 * most).map(({ token }) => token),
      own,
    ).slice(0, most)
  })
}

const isHan = (token: string): boolean => token >= '\u3400' && token < '\ua000'
const isLabel = (token: string, stopWords: ReadonlySet<string>): boolean =>
  isHan(token)
    ? token.length > 1 && !stopWords.has(token.charAt(0)) && !stopWords.has(token.charAt(token.length - 1))
    : token.length > 1

/** 火龙 and 龙果 become 火龙果 where most texts that have the one have both in one; 京东 and 东西 do not. */
const joined = (tokens: readonly string[], texts: readonly string[]): readonly string[] => {
  const labels: string[] = []
  const having = (stretch: string): number => texts.reduce((sum, text) => sum + (text.includes(stretch) ? 1 : 0), 0)
  for (const token of tokens) {
    const taken =
      isHan(token) &&
      labels.some((label, place) => {
        if (!isHan(label) || label.length > 4) return false
        const both = stretchOf(label, token)
        if (both === undefined || 2 * having(both) < having(token)) return false
        labels[place] = both
        return true
      })
    if (!taken && labels.every((label) => !label.includes(token))) labels.push(token)
  }
  return labels
}

/** The two as one stretch, if the one begins with the character the other ends with. */
const stretchOf = (label: string, token: string): string | undefined =>
  label.endsWith(token.charAt(0))
    ? label + token.slice(1)
    : token.endsWith(label.charAt(0))
      ? token + label.slice(1)
      : undefined
