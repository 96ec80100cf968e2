import type { Urn } from '../special/hypergeometric.ts'

/** The chances of a count, one by one, from the least that can be told from none. */
export interface Chances {
  readonly least: number
  readonly chances: readonly number[]
}

const nothing = 1e-310
const mostTerms = 10_000_000

/** How many of the balls drawn are marked: all chances above 1e-310 of the likeliest, which add up to one. */
export const hypergeometricChances = ({ total, marked, draws }: Urn): Chances => {
  const left = total - draws - marked
  const mode = Math.min(marked, draws, Math.max(0, -left, Math.floor(((marked + 1) / (total + 2)) * (draws + 1))))
  const growth = (x: number): number => ((marked - x) / (x + 1)) * ((draws - x) / (left + x + 1))
  const below: number[] = []
  for (
    let x = mode - 1, weight = 1 / growth(x);
    x >= 0 && weight > nothing && below.length < mostTerms;
    x -= 1, weight /= growth(x)
  )
    below.push(weight)
  const above: number[] = []
  for (let x = mode, weight = growth(x); weight > nothing && above.length < mostTerms; x += 1, weight *= growth(x))
    above.push(weight)
  const weights = [...below.reverse(), 1, ...above]
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return { least: mode - below.length, chances: weights.map((weight) => weight / sum) }
}
