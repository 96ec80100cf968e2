import type { Filled } from '../../../core/filled.ts'
import { clopperPearsonInterval } from '../../../stats/proportion/clopper-pearson.ts'
import { share } from '../../../stats/proportion/share.ts'
import { rarefied } from '../../../stats/rarefaction.ts'
import { hypergeometricLowerTail } from '../../../stats/special/hypergeometric.ts'
import { anyOf, looksPerWindow, oneOf } from '../../model/yearly.ts'
import type { AlarmLevel } from '../../policy/alarm-level.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { type Sessions, uses } from '../../time/sessions.ts'
import { insufficient, type SignalEvidence, type SignalJudged } from '../evidence/evidence.ts'
import { levelOf } from '../evidence/level.ts'
import { confidence } from '../evidence/limits.ts'
import { type ChurnFacts, type Sight, sightOf } from '../evidence/sight.ts'

/**
 * Are the advanced features dropped (功能使用深度变浅)? The share of sessions with a sticky feature, the last sessions against
 * all earlier ones, given how many sessions there were: coming less often is no shallower use. With it the breadth,
 * rarefied to the same number of sessions.
 *
 * Weak where sessions are few: a fall from 60 % to 20 % is found in one look at 1 % with chance .25 after 20 and 10
 * sessions, .76 after 60 and 20.
 *
 * @example
 * const policy = { ...standardChurn, features: { ...standardChurn.features, sticky: ['export'] } }
 * const rules = getOrThrow(compileChurn(policy))
 * const features = (day: number) => [day < 40 ? 'export' : 'inbox']
 * const sessions = [...Array(60).keys()].map(
 *   (day) => ({ kind: 'session', at: instant(hours(24 * day)), features: features(day) }) as const,
 * )
 * const facts = { profile: getOrThrow(profileOf(rules)(sessions)), asOf: instant(hours(24 * 60)) }
 * featureDepth(rules)(facts).level // => 'critical'
 * loginFrequency(rules)(facts).level // => 'ok'
 * @source A0.5
 * @law coming less often is no shallower use
 * @law p and likelihood ratio can be recomputed from what is reported
 */
export const featureDepth = (rules: ChurnRules): ((facts: ChurnFacts) => SignalEvidence<'FeatureDepth'>) => {
  const [see, judge] = [sightOf(rules), sessionsSeen(rules)]
  return (facts) => judge(see(facts))
}

export const sessionsSeen =
  ({ policy, exposure }: ChurnRules) =>
  ({ day, profile: { sessions } }: Sight): SignalEvidence<'FeatureDepth'> => {
    const { least, article } = policy.features
    const need = { events: least.deep, exposure: least.before + least.recent }
    if (sessions === undefined) return insufficient('FeatureDepth', { events: 0, exposure: 0 }, need)
    const { before, deepBefore, recent, first } = sessions
    const deepAfter = recent.filter((bits) => bits !== 0).length
    const [total, marked] = [before + recent.length, deepBefore + deepAfter]
    if (before < least.before || recent.length < least.recent || marked < least.deep || deepBefore === 0)
      return insufficient('FeatureDepth', { events: marked, exposure: total }, need)
    const p = hypergeometricLowerTail({ total, marked, draws: recent.length })(deepAfter)
    const perYear = (total / Math.max(1, exposure.between(first, day))) * exposure.perYear
    const looks = (looksPerWindow * perYear) / recent.length
    const yearly = anyOf(looks)(p)
    const was = deepBefore / before
    const ratio = deepAfter / recent.length / was
    const level: 'ok' | AlarmLevel =
      article === undefined
        ? levelOf(policy)({ yearly, ratio, beyondLongest: false })
        : deepAfter === 0 && was >= article.shareBefore
          ? article.level
          : 'ok'
    const evidence: Filled<SignalJudged<'FeatureDepth'>> = {
      _tag: 'FeatureDepth',
      level,
      decidedBy: article === undefined ? 'budget' : 'article',
      method: 'sessions',
      before: { count: deepBefore, exposure: before },
      after: { count: deepAfter, exposure: recent.length },
      ratio,
      p,
      threshold: oneOf(looks)(policy.budgets.watch),
      yearly,
      budget: policy.budgets.watch,
      breadth: breadthOf(sessions),
      masks: [],
    }
    if (level !== 'ok') evidence.limits = limitsOf(deepAfter, recent.length, was)
    return evidence
  }

/** Clopper and Pearson's limits of the share now, over the share before. */
const limitsOf = (count: number, total: number, was: number): NonNullable<SignalJudged['limits']> => {
  const { lower, upper } = clopperPearsonInterval(confidence)(share(count, total))
  return { confidence, lower: lower / was, upper: upper / was }
}

const breadthOf = ({ before, uses: counts, recent }: Sessions): NonNullable<SignalJudged['breadth']> => ({
  seen: counts.filter((_, place) => recent.some((bits) => uses(bits, place))).length,
  expected: rarefied({ total: before, counts })(recent.length),
})
