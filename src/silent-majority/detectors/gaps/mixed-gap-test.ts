import { exp } from '../../../stats/elementary/exp.ts'
import { log } from '../../../stats/elementary/log.ts'
import { log1p } from '../../../stats/elementary/log1p.ts'
import { lowerBeta } from '../../../stats/special/incomplete-beta.ts'
import type { RegularityShare } from '../../model/regularity.ts'

/** What is known of gaps before a test: how many there were, what the portfolio adds to them, how long they were. */
export interface MixedKnown {
  readonly gaps: number
  readonly count: number
  readonly exposure: number
}

/**
 * The chance of so many gaps so long together when their regularity is known by shares: the mean of `gapTest` over them.
 * What depends on nothing but how many gaps there were is laid out once for all customers.
 */
export const mixedGapTest = (
  shares: readonly RegularityShare[],
  behind: number,
): ((known: MixedKnown, weights: readonly number[]) => (lasting: number) => number) => {
  const shapes = shares.map(({ regularity }) => regularity)
  const ends = shapes.map((regularity) => (behind + 1) * regularity)
  const kept: (readonly Tail[])[] = []
  const tailsOf = ({ gaps, count }: MixedKnown): readonly Tail[] => {
    const found = kept[gaps]
    if (found !== undefined) return found
    const made = ends.map(
      (b, at): Tail => (Number.isInteger(b) && b <= mostTerms ? b : lowerBeta(count * (shapes[at] as number), b)),
    )
    if (gaps <= mostKept) kept[gaps] = made
    return made
  }
  return (known, weights) => {
    const { count, exposure } = known
    if (count === 0) return () => 1
    const tails = tailsOf(known)
    return (lasting) => {
      if (lasting === 0) return 1
      const x = exposure / (exposure + lasting)
      const rest = lasting / (exposure + lasting)
      const logX = rest < 0.5 ? log1p(-rest) : log(x)
      let sum = 0
      for (let at = 0; at < tails.length; at += 1) {
        const weight = weights[at] as number
        const tail = tails[at] as Tail
        if (weight > negligible)
          sum +=
            weight *
            (typeof tail === 'number' ? whole(count * (shapes[at] as number), tail, logX, rest) : tail(x, rest))
      }
      return Math.min(1, sum)
    }
  }
}

/** A whole second shape, or the function of the two. */
type Tail = number | ((x: number, rest: number) => number)

/** For whole `b` a sum of so many terms, all of one sign. */
const whole = (a: number, b: number, logX: number, rest: number): number => {
  let all = 1
  let term = 1
  for (let i = 1; i < b; i += 1) {
    term *= ((a + i - 1) / i) * rest
    all += term
  }
  return exp(a * logX) * all
}

/** A share that can change no verdict. */
const negligible = 1e-15
/** Beyond it the continued fraction is faster. */
const mostTerms = 32
const mostKept = 200
