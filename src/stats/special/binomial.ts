import { incompleteBeta } from './incomplete-beta.ts'

/** So many independent tries, each a success with this chance. */
export interface Tries {
  readonly tries: number
  readonly chance: number
}

/**
 * The chance of `successes` or fewer. All whole but the chance; below 0 successes it is 0.
 *
 * @example
 * binomialLowerTail({ tries: 2, chance: 0.5 })(0) // => 0.25
 * @law binomial tails agree with exact sums
 * @law binomial tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 */
export const binomialLowerTail =
  ({ tries, chance }: Tries): ((successes: number) => number) =>
  (successes) =>
    successes < 0 ? 0 : successes >= tries ? 1 : incompleteBeta(tries - successes, successes + 1, 1 - chance, chance)

/**
 * The chance of `successes` or more.
 *
 * Told from a tiny `chance` with all its digits, since none is lost in `1 − chance`.
 *
 * @example
 * binomialUpperTail({ tries: 2, chance: 0.5 })(2) // => 0.25
 * @law binomial tails agree with exact sums
 * @law binomial tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 */
export const binomialUpperTail =
  ({ tries, chance }: Tries): ((successes: number) => number) =>
  (successes) =>
    successes <= 0 ? 1 : successes > tries ? 0 : incompleteBeta(successes, tries - successes + 1, chance)
