import type { Rate } from '../../stats/rate-drop.ts'
import type { ChurnRules } from '../compile.ts'
import type { GapPolicy } from '../policy.ts'
import type { Exposure } from '../profile/exposure.ts'
import { type Gaps, openGap } from '../profile/gaps.ts'
import type { AlarmLevel } from './alarm-level.ts'
import { dueAfter } from './due.ts'
import type { Judged, SignalTag } from './evidence.ts'
import { type GapsKnown, gapReaching, gapTest } from './gap-test.ts'
import { type Asked, levelOf, levelsAbove } from './level.ts'
import { confidence } from './limits.ts'
import { masksIn } from './masks-in.ts'
import type { Sight } from './sight.ts'
import { anyOf, oneOf } from './yearly.ts'

/** The gaps of one customer with the open one, as one test looks at them. */
export interface GapLook {
  readonly gaps: Gaps
  /** How many of the completed gaps stand with the open one. */
  readonly behind: number
  /** What part of the budget this test may spend. */
  readonly part: number
}

/** What the test finds. */
export interface GapMeasure extends GapLook {
  readonly known: GapsKnown
  readonly before: Rate
  readonly after: Rate
  readonly looks: number
  readonly p: number
  readonly yearly: number
}

/** Is the open gap, by itself or with those just before it, longer than the gaps before let expect? */
export const measureGap =
  ({ prior, regularity }: GapPolicy, merge: number) =>
  (exposure: Exposure, { day }: Sight, { gaps, behind, part }: GapLook): GapMeasure => {
    const late = behind === 0 ? 0 : gaps.recent.reduce((sum, gap) => sum + gap, 0)
    const before = { count: gaps.count - behind, exposure: gaps.sum - late }
    const after = { count: behind, exposure: late + openGap(merge)(exposure, gaps, day) }
    const known = { count: before.count + prior.events, exposure: before.exposure + prior.exposure, regularity }
    const p = gapTest(known)(after.exposure, behind + 1)
    const looks = (exposure.perYear * known.count) / known.exposure
    return { gaps, behind, part, known, before, after, looks, p, yearly: Math.min(1, anyOf(looks)(p) / part) }
  }

/** All of it, to be reported. */
export const gapEvidence =
  <Tag extends SignalTag>(_tag: Tag, rules: ChurnRules, policy: GapPolicy, merge: number) =>
  (exposure: Exposure, sight: Sight, measure: GapMeasure): Judged<Tag> => {
    const { gaps, behind, part, known, before, after, looks, p, yearly } = measure
    const { prior, regularity, article } = policy
    const { watch } = rules.policy.budgets
    const usual = (known.exposure / known.count) * (behind + 1)
    const { longest } = gaps
    const ratio = after.exposure === 0 ? 1 : usual / after.exposure
    const alone = behind === 0
    const level: 'ok' | AlarmLevel =
      article === undefined
        ? levelOf(rules.policy)({ yearly, ratio, beyondLongest: alone && after.exposure > longest })
        : after.exposure * before.count > article.timesMean * before.exposure
          ? article.level
          : 'ok'
    const enough = ({ budget, ratio: share, orBeyondLongest }: Asked): number | undefined => {
      const lasting = gapReaching(known)(oneOf(looks)(budget * part), behind + 1)
      const gate = orBeyondLongest && alone ? Math.min(usual / share, longest + 1e-9) : usual / share
      return lasting === undefined ? undefined : Math.max(lasting, gate)
    }
    const needed =
      article === undefined
        ? levelsAbove(rules.policy, level).map(enough)
        : level === 'ok'
          ? [(article.timesMean * before.exposure) / before.count + 1e-9]
          : []
    return {
      _tag,
      level,
      decidedBy: article === undefined ? 'budget' : 'article',
      method: alone ? 'openGap' : 'stretch',
      before,
      after,
      ratio,
      ...(level === 'ok' ? {} : limitsOf(known, after.exposure, behind)),
      p,
      threshold: oneOf(looks)(watch * part),
      yearly,
      budget: watch,
      ...dueAfter(rules, exposure)(gaps.last + merge, needed, gaps.sum - before.exposure),
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
