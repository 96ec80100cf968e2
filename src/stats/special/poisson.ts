import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

/**
 * The chance of `count` events or fewer where `mean` are expected; 0 below 0.
 *
 * @example
 * poissonLowerTail(0)(3) // => 1
 * @law Poisson tails agree with exact sums
 * @law Poisson tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 */
export const poissonLowerTail =
  (mean: number): ((count: number) => number) =>
  (count) =>
    count < 0 ? 0 : upperGamma(Math.floor(count) + 1, mean)

/**
 * The chance of `count` events or more where `mean` are expected.
 *
 * @example
 * poissonUpperTail(2)(0) // => 1
 */
export const poissonUpperTail =
  (mean: number): ((count: number) => number) =>
  (count) =>
    count <= 0 ? 1 : lowerGamma(Math.ceil(count), mean)
