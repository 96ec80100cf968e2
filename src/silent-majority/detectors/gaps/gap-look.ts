import { log } from '../../../stats/elementary/log.ts'
import type { Rate, RatePrior } from '../../../stats/rate-drop.ts'
import { ownShares } from '../../model/regularity.ts'
import { anyOf } from '../../model/yearly.ts'
import type { AlarmLevel } from '../../policy/alarm-level.ts'
import type { ChurnPolicy, GapPolicy } from '../../policy/policy.ts'
import type { Gaps } from '../../profile/gaps.ts'
import { daysAYear } from '../../time/exposure.ts'
import { levelOf } from '../evidence/level.ts'
import { type GapsKnown, gapTest } from './gap-test.ts'
import { mixedGapTest } from './mixed-gap-test.ts'

/** The gaps of one customer, as one test looks at them: some completed ones stand with the open one against the rest. */
export interface GapLook {
  readonly gaps: Gaps
  readonly before: Rate
  /** How many of the completed gaps stand with the open one, and how long they were together. */
  readonly behind: number
  readonly late: number
  /** What part of the budget this test may spend. */
  readonly part: number
  /** With what the portfolio knows of rates; by one regularity, where there is one. */
  readonly known: GapsKnown
  /** How regular the gaps before are: one figure, or the portfolio's shares as those gaps weigh them. */
  readonly regularity: number | readonly number[]
  /** The chance that they last so long together. */
  readonly chance: (lasting: number) => number
  /** How long as many gaps usually are together. */
  readonly usual: number
}

/** Looks at gaps as a policy has it. */
export const gapLook = ({
  prior,
  regularity,
  stretch,
}: GapPolicy): ((gaps: Gaps, behind: number, part: number) => GapLook) => {
  const one = typeof regularity === 'number' ? regularity : 1
  const [own, tests] =
    typeof regularity === 'number'
      ? []
      : [ownShares(regularity), Array.from({ length: stretch + 1 }, (_, behind) => mixedGapTest(regularity, behind))]
  return (gaps, behind, part) => {
    let late = 0
    let lateLogs = 0
    for (let at = gaps.recent.length - behind; at < gaps.recent.length; at += 1) {
      late += gaps.recent[at] as number
      lateLogs += log(gaps.recent[at] as number)
    }
    const before = { count: gaps.count - behind, exposure: gaps.sum - late }
    const known = {
      count: before.count + prior.events,
      exposure: before.exposure + prior.exposure,
      regularity: one,
    }
    const weighed =
      own === undefined
        ? (regularity as number)
        : own({ count: before.count, exposure: before.exposure, logs: gaps.logs - lateLogs })
    const test = tests?.[behind]
    const chance =
      test === undefined
        ? byOne(known, behind + 1)
        : test({ gaps: before.count, count: known.count, exposure: known.exposure }, weighed as readonly number[])
    const usual = (known.exposure / known.count) * (behind + 1)
    return { gaps, before, behind, late, part, known, regularity: weighed, chance, usual }
  }
}

const byOne = (known: GapsKnown, gaps: number): ((lasting: number) => number) => {
  const test = gapTest(known)
  return (lasting) => test(lasting, gaps)
}

/** Neither the customer nor the portfolio says how long gaps are. */
export const nothingKnown = ({ count, sum }: Gaps, prior: RatePrior): boolean =>
  count + prior.events === 0 || sum + prior.exposure === 0

/** How many gaps a stretch looks through: none by the article's words, and only where two others stand beside it. */
export const stretchOf =
  ({ stretch, leastGaps, article }: GapPolicy): ((gaps: Gaps) => number) =>
  ({ count, recent }) =>
    article === undefined && count >= stretch + Math.max(2, leastGaps) && recent.length >= stretch ? stretch : 0

/** What the test finds when the open gap is so long. */
export interface GapFound {
  readonly look: GapLook
  readonly lasting: number
  readonly looks: number
  readonly p: number
  readonly yearly: number
  readonly ratio: number
  readonly level: 'ok' | AlarmLevel
}

/**
 * How many gaps a year has, the open one counted as if it ended now. Of gaps that keep to one pace all of them together
 * say nothing of how they are shared out, which is all that p goes by; so each gap is a false alarm as often as its
 * part of a year allows, exactly, at any pace and however few gaps are known. The days on which another event would
 * be the same one (`merge`) belong to the year as well.
 */
export const gapsAYear =
  (perYear: number, merge: number) =>
  ({ known: { count, exposure }, behind }: Pick<GapLook, 'known' | 'behind'>, lasting: number): number =>
    1 / ((exposure + lasting) / (count + behind + 1) / perYear + (merge - 1) / daysAYear)

/** Is the open gap, by itself or with those just before it, longer than the gaps before let expect? */
export const gapFound = (
  policy: Pick<ChurnPolicy, 'budgets' | 'ratios'>,
  { article }: GapPolicy,
  perYear: number,
  merge: number,
): ((look: GapLook, open: number) => GapFound) => {
  const [grade, gapsOf] = [levelOf(policy), gapsAYear(perYear, merge)]
  return (look, open) => {
    const { gaps, before, behind, late, part, chance, usual } = look
    const lasting = late + open
    const p = chance(lasting)
    const looks = gapsOf(look, lasting)
    const yearly = Math.min(1, anyOf(looks)(p) / part)
    const ratio = lasting === 0 ? 1 : usual / lasting
    const level =
      article === undefined
        ? grade({ yearly, ratio, beyondLongest: behind === 0 && lasting > gaps.longest })
        : lasting * before.count > article.timesMean * before.exposure
          ? article.level
          : 'ok'
    return { look, lasting, looks, p, yearly, ratio, level }
  }
}
