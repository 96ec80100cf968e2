import { type Either, left, right } from 'fp-ts/Either'
import { dateText, dayNamed } from '../../calendar/zone/wall.ts'
import { type ExposurePolicy, weeksAYear } from '../time/exposure-policy.ts'
import type { PortfolioTally } from './portfolio.ts'

/** Less than two whole years: a season cannot be told from customers who leave. */
export interface TooFewYears {
  readonly _tag: 'TooFewYears'
  readonly days: number
  readonly least: number
}

/**
 * The yearly profile (年度曲线) of seasonal accounts: what each week of the year weighs, from at least two whole years up to a
 * day. Count the accounts that share a season by themselves; each year is measured by its own mean, so that growth is not
 * taken for a season. Put into the exposure of the policy those accounts are judged by. Days counted from 1970-01-01.
 *
 * @example
 * const january = [0, 365].flatMap((year) => [...Array(31).keys()].map((day) => [year + day, 1]))
 * const weeks = getOrThrow(yearlyProfile({ active: Object.fromEntries(january), started: { 0: 1 } })(730))
 * weeks.map((week) => week.toFixed(1)).slice(3, 6) // => ['11.8', '5.0', '0.0']
 * yearlyProfile({ active: {}, started: { 0: 1 } })(729) // => left({ _tag: 'TooFewYears', days: 729, least: 730 })
 * @law accounts that come alike all year have a flat profile
 * @law a profile of less than two years is refused
 */
export const yearlyProfile =
  ({ active, started }: Pick<PortfolioTally, 'active' | 'started'>) =>
  (until: number): Either<TooFewYears, NonNullable<ExposurePolicy['yearly']>> => {
    const first = Object.keys(started).reduce((least, day) => Math.min(least, Number(day)), until)
    const years = Math.floor((until - first) / year)
    if (!(years >= 2)) return left({ _tag: 'TooFewYears', days: Math.max(0, until - first) || 0, least: 2 * year })
    const [sums, counts] = [new Array<number>(weeksAYear).fill(0), new Array<number>(weeksAYear).fill(0)]
    for (let back = 1; back <= Math.min(years, 10); back += 1) {
      const from = until - back * year
      let all = 0
      for (let day = from; day < from + year; day += 1) all += active[day] ?? 0
      if (all === 0) continue
      for (let day = from; day < from + year; day += 1) {
        const week = weekOf(day)
        sums[week] = (sums[week] as number) + ((active[day] ?? 0) * year) / all
        counts[week] = (counts[week] as number) + 1
      }
    }
    return right(sums.map((sum, week) => (counts[week] === 0 ? 1 : sum / (counts[week] as number))))
  }

/** The week of the year a day lies in, from 0. */
const weekOf = (day: number): number => Math.floor((day - (dayNamed(`${dateText(day).slice(0, 4)}-01-01`) ?? day)) / 7)

const year = 365
