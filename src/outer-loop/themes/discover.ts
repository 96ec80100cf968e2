import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import { normalForm } from '../../text/normalize.ts'
import { groupAgreement } from './agreement.ts'
import { seededDraws } from './draws.ts'
import { type Groups, kMeans } from './k-means.ts'
import { labelsOf } from './labels.ts'
import { themeTokens } from './theme-tokens.ts'
import { type TextVectors, vectorsOf } from './vectors.ts'

/** How themes are looked for (主题发现规则). */
export interface ThemesPolicy extends PolicyRef {
  readonly groups: number
  /** How often to begin anew; the best fit stays. */
  readonly restarts: number
  readonly seed: number
  /** Tokens of fewer texts than this are left out. */
  readonly leastTexts: number
  readonly stopWords: readonly string[]
  readonly labels: number
  readonly quotes: number
  /** Two fits that agree less than this are not stable. */
  readonly leastStability: number
  readonly source: SourceRef
}

/** One group of texts that are alike (发现的主题). */
export interface Theme {
  readonly texts: number
  /** Words it is known by. */
  readonly labels: readonly string[]
  /** Texts nearest to its middle, by their place in what was handed in. */
  readonly quotes: readonly number[]
}

/** What was found among texts no topic fits (探索性主题): for reading, never for measuring. */
export interface Themes {
  readonly exploratory: true
  /** The largest first. */
  readonly themes: readonly Theme[]
  /** The theme of each text handed in, by its place in `themes`; absent where nothing of it could be compared. */
  readonly themeOf: readonly (number | null)[]
  /** How far two fits over four fifths of the texts each agree, 0 to 1. */
  readonly stability: number
  readonly notes: readonly ThemesNote[]
}

/** What to know before reading themes. */
export type ThemesNote =
  | { readonly _tag: 'ThemesUnstable'; readonly stability: number; readonly wanted: number }
  /** Fewer texts than asked for groups of two: there are fewer groups. */
  | { readonly _tag: 'ThemesFewer'; readonly asked: number; readonly given: number }
  | { readonly _tag: 'TextsWithoutTokens'; readonly texts: number }

/**
 * Groups texts by what they talk about (主题发现), for reading what the taxonomy has no word for. The same answer for the same
 * texts on every engine: draws follow from the seed alone. Tokens are built in, or handed in by `tokensOf`.
 *
 * @example
 * discoverThemes({ ...standardThemes, groups: 2 })([]).themes // => []
 * @source A2.15
 * @law themes are the same for the same texts, and every text is in one
 * @law themes that do not agree with themselves carry a warning
 */
export const discoverThemes =
  (policy: ThemesPolicy, tokensOf: (text: string) => readonly string[] = themeTokens) =>
  (texts: readonly string[]): Themes => {
    const { leastTexts, stopWords, restarts, seed, leastStability } = policy
    const vectors = vectorsOf(texts.map(tokensOf), leastTexts, new Set(stopWords))
    const told = Int32Array.from(texts.keys()).filter((text) => vectors.starts[text] !== vectors.starts[text + 1])
    const k = Math.max(0, Math.min(Math.floor(policy.groups), Math.floor(told.length / 2)))
    const mute = texts.length - told.length
    const few: readonly ThemesNote[] = [
      ...(k < policy.groups ? [{ _tag: 'ThemesFewer', asked: policy.groups, given: k } as const] : []),
      ...(mute > 0 ? [{ _tag: 'TextsWithoutTokens', texts: mute } as const] : []),
    ]
    if (k === 0) return { exploratory: true, themes: [], themeOf: texts.map(() => null), stability: 1, notes: few }
    const found = kMeans(vectors, told, { k, restarts, seed })
    const stability = stabilityOf(vectors, told, k, policy)
    return {
      exploratory: true,
      ...themesIn(vectors, told, found, k, policy, texts),
      stability,
      notes: [
        ...(stability < leastStability ? [{ _tag: 'ThemesUnstable', stability, wanted: leastStability } as const] : []),
        ...few,
      ],
    }
  }

const themesIn = (
  vectors: TextVectors,
  told: Int32Array,
  { groups, nearness }: Groups,
  k: number,
  { labels, quotes, stopWords }: ThemesPolicy,
  texts: readonly string[],
): Pick<Themes, 'themes' | 'themeOf'> => {
  const groupOf = new Int32Array(texts.length).fill(-1)
  const members: number[][] = Array.from({ length: k }, () => [])
  told.forEach((text, at) => {
    groupOf[text] = groups[at] as number
    ;(members[groups[at] as number] as number[]).push(at)
  })
  const named = labelsOf(vectors, {
    groups: groupOf.map((group) => Math.max(0, group)),
    texts: texts.map(normalForm),
    k,
    most: labels,
    stopWords: new Set(stopWords),
  })
  const order = members
    .map((own, group) => ({ own, group }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length || a.group - b.group)
  const placeOf = new Map(order.map(({ group }, place) => [group, place]))
  return {
    themes: order.map(({ own, group }) => ({
      texts: own.length,
      labels: named[group] as readonly string[],
      quotes: own
        .sort((a, b) => (nearness[b] as number) - (nearness[a] as number) || a - b)
        .slice(0, quotes)
        .map((at) => told[at] as number),
    })),
    themeOf: Array.from(groupOf, (group) => placeOf.get(group) ?? null),
  }
}

/** Two fits, each over four fifths of the texts drawn from a seed of its own, compared on the texts in both. */
const stabilityOf = (vectors: TextVectors, told: Int32Array, k: number, { restarts, seed }: ThemesPolicy): number => {
  const fitted = (which: number): ReadonlyMap<number, number> => {
    const draw = seededDraws(seed + 7919 * which)
    const drawn = told.filter(() => draw() < 0.8)
    const some = drawn.length < k ? told : drawn
    const { groups } = kMeans(vectors, some, { k, restarts, seed: seed + 104_729 * which })
    return new Map(Array.from(some, (text, at) => [text, groups[at] as number]))
  }
  const [one, other] = [fitted(1), fitted(2)]
  const both = [...one.keys()].filter((text) => other.has(text))
  return groupAgreement(
    both.map((text) => one.get(text) as number),
    both.map((text) => other.get(text) as number),
  )
}
