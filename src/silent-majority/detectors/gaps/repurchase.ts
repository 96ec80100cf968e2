import type { ChurnRules } from '../../policy/compile.ts'
import { exposureFor } from '../../policy/exposure-for.ts'
import { insufficient, type SignalEvidence } from '../evidence/evidence.ts'
import { type ChurnFacts, type Sight, sightOf } from '../evidence/sight.ts'
import { beyondHiatus } from './beyond-hiatus.ts'
import { nothingKnown, stretchOf } from './gap-look.ts'
import { gapEvidence } from './open-gap.ts'

/**
 * Does the next purchase keep waiting (复购周期拉长)? Two tests of the gaps between purchase dates, each with half the
 * budget: the open gap alone, and the last gaps together with it. The graver speaks.
 *
 * The gamma–Poisson tail with a prior and a regularity of the portfolio; without them the exact test, which is right
 * for any rate of a customer who buys by chance and careful for a regular one. One gap is weak evidence: 90 silent
 * days after twelve gaps of 30 have p = .069.
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * const days = [0, 30, 60, 90, 120, 150, 180]
 * const bought = days.map((day) => ({ kind: 'purchase', at: instant(hours(24 * day)) }) as const)
 * const profile = getOrThrow(profileOf(rules)(bought))
 * repurchase(rules)({ profile, asOf: instant(hours(24 * 257)) }).level // => 'ok'
 * repurchase(rules)({ profile, asOf: instant(hours(24 * 258)) }).level // => 'watch'
 * @source A0.6
 * @law waiting never lowers the raw score
 * @law an event at the instant asked never raises the raw score
 * @law p and likelihood ratio can be recomputed from what is reported
 */
export const repurchase = (rules: ChurnRules): ((facts: ChurnFacts) => SignalEvidence<'Repurchase'>) => {
  const [see, judge] = [sightOf(rules), purchasesSeen(rules)]
  return (facts) => judge(see(facts))
}

export const purchasesSeen = (rules: ChurnRules): ((sight: Sight) => SignalEvidence<'Repurchase'>) => {
  const { purchases } = rules.policy
  const { hiatus, leastGaps, leastDays, prior } = purchases
  const need = { events: leastGaps, exposure: leastDays }
  const [exposureOf, evidence] = [exposureFor(rules), gapEvidence('Repurchase', rules, purchases, 1)]
  const stretch = stretchOf(purchases)
  return (sight) => {
    const gaps = sight.profile.purchases
    const exposure = exposureOf(sight.masks)
    const span = gaps === undefined ? 0 : gaps.last - gaps.first
    if (gaps === undefined || gaps.count < leastGaps || span < leastDays || nothingKnown(gaps, prior))
      return gaps !== undefined && hiatus !== undefined
        ? beyondHiatus(rules, exposure, sight, hiatus, gaps)
        : insufficient('Repurchase', { events: gaps?.count ?? 0, exposure: span }, need)
    return evidence(exposure, sight, gaps, stretch(gaps))
  }
}
