/** Draws from an urn without putting back: of `total` balls `marked` are marked, and `draws` are drawn. */
export interface Urn {
  readonly total: number
  readonly marked: number
  readonly draws: number
}

/** Smaller terms have no full digits left, and shrink no more when multiplied. */
const least = 1e-310
/** Terms grow with the spread: more are only asked for far beyond what is counted. */
const mostSteps = 30_000_000

/**
 * The chance that `found` of the balls drawn, or fewer, are marked.
 *
 * Terms are counted from the likeliest outwards by the ratio of neighbours. They are all positive, and both sums
 * stop at an impossible number, or where a term is lost beside the likeliest. 0 below 1e-310.
 *
 * @example
 * hypergeometricLowerTail({ total: 2, marked: 1, draws: 1 })(0) // => 0.5
 * @law Fisher's chance agrees with exact binomials
 * @law hypergeometric tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 */
export const hypergeometricLowerTail =
  ({ total, marked, draws }: Urn): ((found: number) => number) =>
  (found) => {
    const left = total - draws - marked
    const start = Math.min(marked, Math.floor(((marked + 1) / (total + 2)) * (draws + 1)))
    const growth = (x: number): number => ((marked - x) / (x + 1)) * ((draws - x) / (left + x + 1))
    let [asLow, higher] = [0, 0]
    const add = (x: number, weight: number): void => {
      if (x <= found) asLow += weight
      else higher += weight
    }
    for (let x = start, weight = 1, steps = 0; weight > least && steps < mostSteps; steps += 1) {
      add(x, weight)
      x -= 1
      weight /= growth(x)
    }
    for (let x = start + 1, weight = growth(start), steps = 0; weight > least && steps < mostSteps; steps += 1) {
      add(x, weight)
      weight *= growth(x)
      x += 1
    }
    return asLow / (asLow + higher)
  }
