import { seededDraws } from './draws.ts'
import type { TextVectors } from './vectors.ts'

/** Texts put into groups by direction. */
export interface Groups {
  /** The group of each text handed in, in their order; texts without tokens are in group 0. */
  readonly groups: Int32Array
  /** How near each text is to the middle of its group, 0 to 1. */
  readonly nearness: Float64Array
  /** How near all of them are, in the sum: the higher the better. */
  readonly fit: number
}

const mostRounds = 40

/**
 * Spherical k-means: groups of texts that point the same way (球面 k 均值). Beginnings are drawn from the seed, far apart from
 * each other; of `restarts` the best fit stays. The same numbers on every engine.
 *
 * Dhillon & Modha, Concept Decompositions for Large Sparse Text Data, Machine Learning 42 (2001); beginnings after Arthur &
 * Vassilvitskii, SODA 2007.
 */
export const kMeans = (
  vectors: TextVectors,
  texts: Int32Array,
  { k, restarts, seed }: { readonly k: number; readonly restarts: number; readonly seed: number },
): Groups => {
  let best: Groups | undefined
  for (let restart = 0; restart < Math.max(1, restarts); restart++) {
    const found = fitted(vectors, texts, k, seededDraws(seed + restart))
    if (best === undefined || found.fit > best.fit) best = found
  }
  return best as Groups
}

const fitted = (vectors: TextVectors, texts: Int32Array, k: number, draw: () => number): Groups => {
  const size = vectors.tokens.length
  const middles = beginnings(vectors, texts, k, draw)
  const groups = new Int32Array(texts.length).fill(-1)
  const nearness = new Float64Array(texts.length)
  let fit = 0
  for (let round = 0; round < mostRounds; round++) {
    let moved = false
    fit = 0
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] as number
      let [nearest, closest] = [0, -1]
      for (let group = 0; group < k; group++) {
        const near = dot(vectors, text, middles, group * size)
        if (near > closest) {
          closest = near
          nearest = group
        }
      }
      if (groups[at] !== nearest) {
        groups[at] = nearest
        moved = true
      }
      nearness[at] = Math.max(0, closest)
      fit += nearness[at] as number
    }
    if (!moved) break
    moveMiddles(vectors, texts, groups, middles, k)
  }
  return { groups, nearness, fit }
}

const dot = ({ starts, places, weights }: TextVectors, text: number, middles: Float64Array, from: number): number => {
  const end = starts[text + 1] as number
  let sum = 0
  for (let at = starts[text] as number; at < end; at++)
    sum += (weights[at] as number) * (middles[from + (places[at] as number)] as number)
  return sum
}

const addTo = ({ starts, places, weights }: TextVectors, text: number, middles: Float64Array, from: number): void => {
  const end = starts[text + 1] as number
  for (let at = starts[text] as number; at < end; at++) {
    const place = from + (places[at] as number)
    middles[place] = (middles[place] as number) + (weights[at] as number)
  }
}

/** Each group's middle is the direction of all its texts together; an empty group keeps the one it had. */
const moveMiddles = (
  vectors: TextVectors,
  texts: Int32Array,
  groups: Int32Array,
  middles: Float64Array,
  k: number,
): void => {
  const size = vectors.tokens.length
  const sums = new Float64Array(k * size)
  for (let at = 0; at < texts.length; at++) addTo(vectors, texts[at] as number, sums, (groups[at] as number) * size)
  for (let group = 0; group < k; group++) {
    let square = 0
    for (let place = group * size; place < (group + 1) * size; place++)
      square += (sums[place] as number) * (sums[place] as number)
    if (square === 0) continue
    const length = Math.sqrt(square)
    for (let place = group * size; place < (group + 1) * size; place++)
      middles[place] = (sums[place] as number) / length
  }
}

/** Texts to begin with, each drawn the likelier the farther it is from those already drawn. */
const beginnings = (vectors: TextVectors, texts: Int32Array, k: number, draw: () => number): Float64Array => {
  const size = vectors.tokens.length
  const middles = new Float64Array(k * size)
  const apart = new Float64Array(texts.length).fill(1)
  for (let group = 0; group < k; group++) {
    let whole = 0
    for (const one of apart) whole += one
    let left = draw() * whole
    let chosen = 0
    while (chosen + 1 < texts.length && left >= (apart[chosen] as number)) {
      left -= apart[chosen] as number
      chosen++
    }
    addTo(vectors, texts[chosen] as number, middles, group * size)
    for (let at = 0; at < texts.length; at++) {
      const far = 1 - dot(vectors, texts[at] as number, middles, group * size)
      if (far < (apart[at] as number)) apart[at] = Math.max(0, far)
    }
  }
  return middles
}
