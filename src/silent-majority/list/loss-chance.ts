import { type ChurnFacts, type Sight, sightOf } from '../detectors/evidence/sight.ts'
import { chanceOfNothing, type PurchaseHistory } from '../model/ranking.ts'
import type { ChurnRules } from '../policy/compile.ts'
import { exposureFor } from '../policy/exposure-for.ts'
import { type Gaps, openGap } from '../profile/gaps.ts'

/**
 * The chance that a customer buys nothing in so many days (流失排序分): the likeliest to be lost stand highest. Absent
 * before calibration, and for whoever never bought.
 *
 * @example
 * const ranking = { model: 'BG/NBD', unitDays: 7, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const
 * const rules = getOrThrow(compileChurn({ ...standardChurn, ranking }))
 * const bought = [0, 30, 60].map((day) => ({ kind: 'purchase', at: instant(hours(24 * day)) }) as const)
 * const facts = { profile: getOrThrow(profileOf(rules)(bought)), asOf: instant(hours(24 * 90)) }
 * lossChance(rules, 90)(facts)?.toFixed(2) // => '0.50'
 * lossChance(getOrThrow(compileChurn(standardChurn)), 90)(facts) // => undefined
 * @source A0.6
 */
export const lossChance = (rules: ChurnRules, horizonDays: number): ((facts: ChurnFacts) => number | undefined) => {
  const { ranking } = rules.policy
  const see = sightOf(rules)
  return (facts) => {
    const sight = see(facts)
    const gaps = sight.profile.purchases
    return ranking === undefined || gaps === undefined
      ? undefined
      : chanceOfNothing(ranking, horizonDays / ranking.unitDays)(historyOf(rules, ranking.unitDays, sight, gaps))
  }
}

/** Purchases as the models of ranking read them. */
const historyOf = (rules: ChurnRules, unitDays: number, sight: Sight, gaps: Gaps): PurchaseHistory => ({
  repeats: gaps.episodes,
  last: gaps.sum / unitDays,
  observed: (gaps.sum + openGap(1)(exposureFor(rules)(sight.masks), gaps, sight.day)) / unitDays,
})
