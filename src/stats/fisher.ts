import type { SharePair } from './share.ts'

/** Smaller terms have no full digits left, and shrink no more when multiplied. */
const least = 1e-310

/**
 * The chance, when nothing changed, that the share after is as low as seen or lower: Fisher's exact test,
 * one-sided (Fisher, The Design of Experiments, 1935, § 11). It needs no large sample.
 *
 * Terms are counted from the likeliest table outwards by the ratio of neighbours. They are all positive, and
 * both sums stop at an impossible table, or where a term is lost beside the likeliest. 0 below 1e-310.
 *
 * @example
 * fisherDrop({ before: share(1, 1), after: share(0, 1) }) // => 0.5
 * @source A2.20
 * @law Fisher's chance agrees with exact binomials
 * @law Fisher's chance lies between 0 and 1, and falls as fewer name the topic afterwards
 */
export const fisherDrop = ({ before, after }: SharePair): number => {
  const named = before.count + after.count
  const silent = before.total - named
  const start = Math.floor(((named + 1) / (before.total + after.total + 2)) * (after.total + 1))
  const growth = (x: number): number => ((named - x) / (x + 1)) * ((after.total - x) / (silent + x + 1))
  let [asLow, higher] = [0, 0]
  for (let x = start, weight = 1; weight > least; x -= 1, weight /= growth(x)) {
    if (x <= after.count) asLow += weight
    else higher += weight
  }
  for (let x = start + 1, weight = growth(start); weight > least; weight *= growth(x), x += 1) {
    if (x <= after.count) asLow += weight
    else higher += weight
  }
  return asLow / (asLow + higher)
}
