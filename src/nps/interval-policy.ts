import type { Fraction } from '../stats/elementary/fraction.ts'

/**
 * How the interval of a score is made. `adjustedWald` is near its nominal confidence from five answers on;
 * `wald` is what most tools show and far too narrow for small samples; `tango` is the score interval.
 *
 * @example
 * const few = { scale: '0-10', detractors: 0, passives: 0, promoters: 5 } as const
 * npsIntervalMethods.map((method) => {
 *   const found = netPromoterScore({ confidence: fraction(0.95), method })(few)
 *   return [method, found._tag === 'Right' && found.right.interval.margin > 0]
 * }) // => [['adjustedWald', true], ['wald', false], ['tango', true]]
 */
export const npsIntervalMethods = ['adjustedWald', 'wald', 'tango'] as const
/** How the interval around a score is found (区间方法). */
export type NpsIntervalMethod = (typeof npsIntervalMethods)[number]

/** How sure an interval has to be, and by which method (区间口径). */
export interface NpsIntervalPolicy {
  readonly confidence: Fraction
  readonly method: NpsIntervalMethod
}
