import { dateText } from '../../calendar/zone/wall.ts'
import type { ExposurePolicy } from '../time/exposure-policy.ts'
import type { PortfolioTally } from './portfolio.ts'

/**
 * The portfolio index (客群指数) over some days: the share of customers who were active, over seven days around each, against
 * its mean. Put into the exposure of a policy it takes a quiet season for what it is. Days counted from 1970-01-01, `until` not included; a day before
 * anybody was known weighs 1.
 *
 * @example
 * const active = Object.fromEntries(Array.from({ length: 14 }, (_, day) => [day, day < 7 ? 10 : 5]))
 * const { from, weights } = portfolioIndex({ active, started: { 0: 10 } })(0, 14)
 * from // => '1970-01-01'
 * weights.map((weight) => weight.toFixed(1)).join(' ')
 * // => '1.3 1.3 1.3 1.3 1.2 1.1 1.0 1.0 0.9 0.8 0.7 0.7 0.7 0.7'
 * @law an index of steady customers is 1 throughout
 */
export const portfolioIndex =
  ({ active, started }: Pick<PortfolioTally, 'active' | 'started'>) =>
  (from: number, until: number): NonNullable<ExposurePolicy['index']> => {
    const starts = Object.entries(started).map(([day, count]) => [Number(day), count] as const)
    const known = (day: number): number => starts.reduce((sum, [start, count]) => (start <= day ? sum + count : sum), 0)
    const days = Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at)
    const shares = days.map((day) => {
      const week = [-3, -2, -1, 0, 1, 2, 3].map((off) => day + off).filter((one) => one >= from && one < until)
      const [seen, all] = [sum(week.map((one) => active[one] ?? 0)), sum(week.map(known))]
      return all === 0 ? undefined : seen / all
    })
    const told = shares.filter((share) => share !== undefined)
    const mean = sum(told) / told.length
    return {
      from: dateText(from),
      weights: shares.map((share) => (share === undefined || mean === 0 ? 1 : share / mean)),
    }
  }

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
