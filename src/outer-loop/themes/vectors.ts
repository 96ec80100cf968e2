import { log } from '../../stats/elementary/log.ts'

/** Texts as directions in the space of their tokens (文本向量): sparse, all of length one. */
export interface TextVectors {
  readonly tokens: readonly string[]
  /** Where each text begins in the two lists below; one more than there are texts. */
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly weights: Float64Array
  /** How often each text has each of its tokens, beside its weight. */
  readonly counts: Int32Array
}

/**
 * Weighs what stands in few texts more than what stands in all (TF-IDF): `(1 + log tf)·log(N/df)`. Tokens of fewer than
 * `leastTexts` texts are left out, and so are those of `without`.
 */
export const vectorsOf = (
  texts: readonly (readonly string[])[],
  leastTexts: number,
  without: ReadonlySet<string>,
): TextVectors => {
  const df = new Map<string, number>()
  for (const tokens of texts) for (const token of new Set(tokens)) df.set(token, (df.get(token) ?? 0) + 1)
  const tokens = [...df].filter(([token, count]) => count >= leastTexts && !without.has(token)).map(([token]) => token)
  tokens.sort()
  const places = new Map(tokens.map((token, place) => [token, place]))
  const rare = tokens.map((token) => log(texts.length / (df.get(token) as number)))
  const starts = new Int32Array(texts.length + 1)
  const all: { readonly place: number; readonly count: number; readonly weight: number }[] = []
  texts.forEach((own, at) => {
    const counts = new Map<number, number>()
    for (const token of own) {
      const place = places.get(token)
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const row = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([place, count]) => ({ place, count, weight: (1 + log(count)) * (rare[place] as number) }))
    let square = 0
    for (const { weight } of row) square += weight * weight
    const length = Math.sqrt(square)
    for (const { place, count, weight } of row) all.push({ place, count, weight: length > 0 ? weight / length : 0 })
    starts[at + 1] = all.length
  })
  return {
    tokens,
    starts,
    places: Int32Array.from(all, ({ place }) => place),
    weights: Float64Array.from(all, ({ weight }) => weight),
    counts: Int32Array.from(all, ({ count }) => count),
  }
}
