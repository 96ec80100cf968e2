import { exp } from '../../stats/elementary/exp.ts'
import { expm1 } from '../../stats/elementary/expm1.ts'
import { log } from '../../stats/elementary/log.ts'
import { log1p } from '../../stats/elementary/log1p.ts'
/** The chance that at least one of so many independent looks, each false with chance `p`, is false. */
export const anyOf =
  (looks: number) =>
  (p: number): number =>
    p >= 1 ? 1 : -expm1(Math.max(1, looks) * log1p(-p))

/** The chance one look may have, so that so many together keep the budget. */
export const oneOf =
  (looks: number) =>
  (budget: number): number =>
    -expm1(log1p(-budget) / Math.max(1, looks))

/**
 * How often within a year a customer who stays as they are reaches a likelihood ratio: at most `20·LR^−1.15` for any
 * rate of active days from one in two months to nine in ten, measured by simulation (`bench/churn`), because with
 * restarts there is no proof. It holds for falls looked for at 1/2, 1/4 and 1/8.
 */
export const yearlyOfLogRatio = (logRatio: number): number => Math.min(1, reach * exp(-slope * logRatio))
export const logRatioFor = (budget: number): number => log(reach / budget) / slope

/**
 * The same for Fisher's test looked at every day on windows of 56 and 14 days: at most `60·p^0.944`, measured likewise.
 */
export const yearlyOfWindows = (p: number): number => Math.min(1, windowReach * exp(windowSlope * log(p)))
export const windowsFor = (budget: number): number => exp(log(budget / windowReach) / windowSlope)

/** Sliding windows of sessions overlap: one window's worth of sessions counts as so many independent looks. */
export const looksPerWindow = 4

const reach = 20
const slope = 1.15
const windowReach = 60
const windowSlope = 0.944
