import type { Hiatus } from '../model/hiatus.ts'
import { daysAYear } from '../time/exposure.ts'
import type { PortfolioTally } from './portfolio.ts'

/**
 * The shortest silence that, as an alarm for everybody alike, was false at most so often per customer-year: completed
 * gaps that lasted longer, over the years all were observed. At equal false alarms it finds more who leave than most
 * rules of one's own past (Wübben & von Wangenheim, J. Marketing 72, 2008); it says less of the single customer.
 *
 * Observe for several times as long as the hiatus that comes out: gaps cut off by the end are not counted, so that a short
 * history makes it too short. 0 where all gaps together keep to the budget: too few came back to tell.
 *
 * @example
 * const gaps = { 30: 95, 60: 4, 90: 2 }
 * hiatusFor({ gaps, purchaseDays: 100 * 365.25 })(0.05) // => { days: 60, budget: 0.05 }
 * hiatusFor({ gaps, purchaseDays: 100 * 365.25 })(0.06) // => { days: 30, budget: 0.06 }
 * @law the tuned hiatus keeps its budget, and a day less does not
 */
export const hiatusFor =
  ({ gaps, purchaseDays }: Pick<PortfolioTally, 'gaps' | 'purchaseDays'>) =>
  (budget: number): Hiatus => {
    const allowed = (budget * purchaseDays) / daysAYear
    const lengths = Object.entries(gaps)
      .map(([days, count]) => [Number(days), count] as const)
      .sort(([a], [b]) => b - a)
    let longer = 0
    const found = lengths.find(([, count]) => {
      longer += count
      return longer > allowed
    })
    return { days: found === undefined ? 0 : found[0], budget }
  }
