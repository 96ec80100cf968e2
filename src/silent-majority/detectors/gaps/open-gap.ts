import type { Filled } from '../../../core/filled.ts'
import type { Regularity, RegularityShare } from '../../model/regularity.ts'
import { oneOf } from '../../model/yearly.ts'
import { rankOf } from '../../policy/alarm-level.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import type { GapPolicy } from '../../policy/policy.ts'
import { type Gaps, openGap } from '../../profile/gaps.ts'
import type { Exposure } from '../../time/exposure.ts'
import type { SignalJudged, SignalTag } from '../evidence/evidence.ts'
import { firstDayAfter } from '../evidence/first-day.ts'
import { confidence } from '../evidence/limits.ts'
import { masksIn } from '../evidence/masks-in.ts'
import type { Sight } from '../evidence/sight.ts'
import { aboutDue } from './gap-due.ts'
import { type GapFound, type GapLook, gapFound, gapLook } from './gap-look.ts'
import { gapReaching } from './gap-test.ts'

/** The gaps of one customer by one test or by two, of which the graver speaks; all of it, to be reported. */
export const gapEvidence = <Tag extends SignalTag>(
  _tag: Tag,
  rules: ChurnRules,
  policy: GapPolicy,
  merge: number,
): ((exposure: Exposure, sight: Sight, gaps: Gaps, behind: number) => SignalJudged<Tag>) => {
  const { watch } = rules.policy.budgets
  const { prior, article } = policy
  const { perYear } = rules.exposure
  const find = gapFound(rules.policy, policy, perYear, merge)
  const lookAt = gapLook(policy)
  return (exposure, sight, gaps, behind) => {
    const alone = lookAt(gaps, 0, behind === 0 ? 1 : 0.5)
    const stretch = behind === 0 ? undefined : lookAt(gaps, behind, 0.5)
    const on = (day: number): GapFound => {
      const open = openGap(merge)(exposure, gaps, day)
      const silence = find(alone, open)
      return stretch === undefined ? silence : graverOf(silence, find(stretch, open))
    }
    const found = on(sight.day)
    const { look, lasting, looks, p, yearly, ratio, level } = found
    const due =
      level === 'critical' || (article !== undefined && level !== 'ok')
        ? undefined
        : firstDayAfter(
            sight.day,
            gaps.last + merge + aboutDue(rules.policy, policy, perYear, merge, found),
            (day) => rankOf(on(day).level) > rankOf(level),
          )
    const evidence: Filled<SignalJudged<Tag>> = {
      _tag,
      level,
      decidedBy: article === undefined ? 'budget' : 'article',
      method: look.behind === 0 ? 'openGap' : 'stretch',
      before: look.before,
      after: { count: look.behind, exposure: lasting },
      ratio,
      p,
      threshold: oneOf(looks)(watch * look.part),
      yearly,
      budget: watch,
      since: rules.days.startOf(gaps.last),
      longest: gaps.longest,
      masks: masksIn(rules)(sight, gaps.last),
    }
    if (level !== 'ok')
      evidence.limits = limitsOf(look, lasting, typeof policy.regularity === 'number' ? [] : policy.regularity)
    if (due !== undefined) evidence.due = rules.days.startOf(due)
    if (look.regularity !== 1) evidence.regularity = sharesOf(policy.regularity, look.regularity)
    if (merge > 1) evidence.mergeDays = merge
    if (prior.events > 0 || prior.exposure > 0) evidence.prior = prior
    return evidence
  }
}

const graverOf = (silence: GapFound, stretch: GapFound): GapFound => {
  const graver = rankOf(stretch.level) - rankOf(silence.level)
  return graver > 0 || (graver === 0 && stretch.yearly < silence.yearly) ? stretch : silence
}

/**
 * By how much the rate can have fallen, seen from a gap that is still open: the ratios the test would not refuse, at the
 * mean regularity.
 */
const limitsOf = (
  { known, regularity, behind }: GapLook,
  lasting: number,
  shapes: readonly RegularityShare[],
): NonNullable<SignalJudged['limits']> => {
  const mean =
    typeof regularity === 'number'
      ? regularity
      : regularity.reduce((sum, share, at) => sum + share * (shapes[at]?.regularity ?? 1), 0)
  const tail = (1 - confidence) / 2
  const end = (p: number, gaps: number): number => (gapReaching({ ...known, regularity: mean })(p, gaps) ?? 0) / lasting
  return { confidence, lower: behind === 0 ? 0 : end(1 - tail, behind), upper: end(tail, behind + 1) }
}

/** The policy's regularities with the shares a customer's own gaps give them. */
const sharesOf = (shapes: Regularity, own: GapLook['regularity']): NonNullable<SignalJudged['regularity']> =>
  typeof own === 'number' || typeof shapes === 'number'
    ? (own as number)
    : shapes.map(({ regularity }, at) => ({ regularity, share: own[at] as number }))
