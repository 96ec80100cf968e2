import { exp } from '../../../stats/elementary/exp.ts'
import { log } from '../../../stats/elementary/log.ts'
import { log1p } from '../../../stats/elementary/log1p.ts'
import { logGamma } from '../../../stats/special/log-gamma.ts'
import type { PurchaseHistory, Ranking } from '../../model/ranking.ts'

/** Customers of the same history. */
export interface CountedHistory extends PurchaseHistory {
  readonly customers: number
}

/** The logarithm of how likely the histories are under a model; everything in logarithms, so that nothing overflows. */
export const logLikelihood = (histories: readonly CountedHistory[]): ((model: Ranking) => number) => {
  const most = histories.reduce((top, { repeats }) => Math.max(top, repeats), 0)
  const upTo = (from: number): readonly number[] => risingLogs(from, most + 1)
  return (model) => {
    const { r, alpha } = model
    const rising = upTo(r)
    const chance = model.model === 'NBD' ? stayed(model) : stayedOrLeft(model, upTo)
    const likely = (one: PurchaseHistory): number => (rising[one.repeats] as number) + r * log(alpha) + chance(one)
    return histories.reduce((sum, one) => sum + one.customers * likely(one), 0)
  }
}

const stayed =
  ({ r, alpha }: Ranking) =>
  ({ repeats, observed }: PurchaseHistory): number =>
    -(r + repeats) * log(alpha + observed)

/** Still there at the end, or gone right after the last purchase. */
const stayedOrLeft = (
  model: Exclude<Ranking, { readonly model: 'NBD' }>,
  upTo: (from: number) => readonly number[],
): ((history: PurchaseHistory) => number) => {
  const { r, alpha, a } = model
  const [b, ab] = [upTo(model.b), upTo(a + model.b)]
  const shift = model.model === 'MBG/NBD' ? 1 : 0
  const here = stayed(model)
  const leave = log(a)
  return (one) => {
    const chances = one.repeats + shift
    const alive = here(one) + (b[chances] as number) - (ab[chances] as number)
    if (chances === 0) return alive
    const gone = leave - (r + one.repeats) * log(alpha + one.last)
    return logSum(alive, gone + (b[chances - 1] as number) - (ab[chances] as number))
  }
}

/** `ln Γ(from + k) − ln Γ(from)` for every k up to `most`. */
const risingLogs = (from: number, most: number): readonly number[] => {
  const start = logGamma(from)
  return Array.from({ length: most + 1 }, (_, k) => logGamma(from + k) - start)
}

const logSum = (a: number, b: number): number => Math.max(a, b) + log1p(exp(-Math.abs(a - b)))
