import { logGamma } from '../../stats/log-gamma.ts'
import type { PurchaseHistory, Ranking } from './ranking.ts'

/** Customers of the same history. */
export interface CountedHistory extends PurchaseHistory {
  readonly customers: number
}

/** The logarithm of how likely the histories are under a model; everything in logarithms, so that nothing overflows. */
export const logLikelihood = (histories: readonly CountedHistory[]): ((model: Ranking) => number) => {
  const most = histories.reduce((top, { repeats }) => Math.max(top, repeats), 0)
  const upTo = (from: number): readonly number[] => risingLogs(from, most + 2)
  return (model) => {
    const { r, alpha } = model
    const rising = upTo(r)
    const [b, ab] = model.model === 'NBD' ? [[], []] : [upTo(model.b), upTo(model.a + model.b)]
    const stay = model.model === 'NBD' ? 0 : Math.log(model.a)
    const shift = model.model === 'MBG/NBD' ? 1 : 0
    return histories.reduce((sum, { repeats: x, last, observed, customers }) => {
      const here = -(r + x) * Math.log(alpha + observed)
      const front = (rising[x] as number) + r * Math.log(alpha)
      if (model.model === 'NBD') return sum + customers * (front + here)
      const alive = here + (b[x + shift] as number) - (ab[x + shift] as number)
      if (x === 0 && shift === 0) return sum + customers * (front + alive)
      const gone = stay - (r + x) * Math.log(alpha + last) + (b[x + shift - 1] as number) - (ab[x + shift] as number)
      return sum + customers * (front + logSum(alive, gone))
    }, 0)
  }
}

/** `ln Γ(from + k) − ln Γ(from)` for every k up to `most`. */
const risingLogs = (from: number, most: number): readonly number[] => {
  const start = logGamma(from)
  return Array.from({ length: most + 1 }, (_, k) => logGamma(from + k) - start)
}

const logSum = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))
