import type { ChurnRules } from '../compile.ts'
import type { GapPolicy } from '../policy.ts'
import type { Exposure } from '../profile/exposure.ts'
import { type Gaps, openGap } from '../profile/gaps.ts'
import type { AlarmLevel } from './alarm-level.ts'
import { dueAfter } from './due.ts'
import type { Judged } from './evidence.ts'
import { type GapsKnown, gapReaching, gapTest } from './gap-test.ts'
import { type Asked, levelOf, levelsAbove } from './level.ts'
import { confidence } from './limits.ts'
import { masksIn } from './masks-in.ts'
import type { Sight } from './sight.ts'
import { anyOf, oneOf } from './yearly.ts'

/** The gaps of one customer with the open one, as one test looks at them. */
interface Look {
  readonly gaps: Gaps
  /** How many of the completed gaps stand with the open one. */
  readonly behind: number
  /** What part of the budget this test may spend. */
  readonly part: number
}

type Evidence = Omit<Judged, '_tag'>

/** Is the open gap, by itself or with those just before it, longer than the gaps before let expect? */
export const openGapEvidence =
  (rules: ChurnRules, policy: GapPolicy, merge: number) =>
  (exposure: Exposure, sight: Sight, { gaps, behind, part }: Look): Evidence => {
    const { prior, regularity, article } = policy
    const { budgets } = rules.policy
    const open = openGap(merge)(exposure, gaps, sight.day)
    const late = behind === 0 ? 0 : gaps.recent.reduce((sum, gap) => sum + gap, 0)
    const before = { count: gaps.count - behind, exposure: gaps.sum - late }
    const after = { count: behind, exposure: late + open }
    const known: GapsKnown = {
      count: before.count + prior.events,
      exposure: before.exposure + prior.exposure,
      regularity,
    }
    const p = gapTest(known)(after.exposure, behind + 1)
    const mean = known.exposure / known.count
    const looks = exposure.perYear / mean
    const yearly = Math.min(1, anyOf(looks)(p) / part)
    const longest = gaps.longest
    const ratio = after.exposure === 0 ? 1 : (mean * (behind + 1)) / after.exposure
    const level: 'ok' | AlarmLevel =
      article === undefined
        ? levelOf(rules.policy)({ yearly, ratio, beyondLongest: behind === 0 && open > longest })
        : behind === 0 && open * before.count > article.timesMean * before.exposure
          ? article.level
          : 'ok'
    const enough = ({ budget, ratio: share, orBeyondLongest }: Asked): number | undefined => {
      const lasting = gapReaching(known)(oneOf(looks)(budget * part), behind + 1)
      const fallen = (mean * (behind + 1)) / share
      const gate = orBeyondLongest && behind === 0 ? Math.min(fallen, longest + 1e-9) : fallen
      return lasting === undefined ? undefined : Math.max(lasting, gate)
    }
    const needed =
      article === undefined
        ? levelsAbove(rules.policy, level).map(enough)
        : level === 'ok'
          ? [(article.timesMean * before.exposure) / before.count + 1e-9]
          : []
    return {
      level,
      decidedBy: article === undefined ? 'budget' : 'article',
      method: behind === 0 ? 'openGap' : 'stretch',
      before,
      after,
      ratio,
      ...(level === 'ok' ? {} : limitsOf(known, after.exposure, behind)),
      p,
      threshold: oneOf(looks)(budgets.watch * part),
      yearly,
      budget: budgets.watch,
      ...dueAfter(rules, exposure)(gaps.last + merge, needed, late),
      since: rules.days.startOf(gaps.last),
      longest,
      ...(regularity === 1 ? {} : { regularity }),
      ...(prior.events === 0 && prior.exposure === 0 ? {} : { prior }),
      masks: masksIn(rules)(sight, gaps.last),
    }
  }

/** By how much the rate can have fallen, seen from a gap that is still open: the ratios the test would not refuse. */
const limitsOf = (known: GapsKnown, lasting: number, behind: number): Pick<Judged, 'limits'> => {
  const tail = (1 - confidence) / 2
  const end = (p: number, gaps: number): number => (gapReaching(known)(p, gaps) ?? 0) / lasting
  return {
    limits: { confidence, lower: behind === 0 ? 0 : end(1 - tail, behind), upper: end(tail, behind + 1) },
  }
}
