import type { ChurnRules } from '../compile.ts'
import { exposureFor } from '../compile.ts'
import type { Sight } from '../detectors/evidence.ts'
import { type Gaps, openGap } from '../profile/gaps.ts'
import { chanceOfNothing, type PurchaseHistory } from './ranking.ts'

/** Purchases of a profile as the models of ranking read them, in days of exposure over `unitDays`. */
export const purchaseHistory =
  (rules: ChurnRules, unitDays: number) =>
  (sight: Sight) =>
  (gaps: Gaps): PurchaseHistory => ({
    repeats: gaps.count,
    last: gaps.sum / unitDays,
    observed: (gaps.sum + openGap(1)(exposureFor(rules)(sight.masks))(gaps, sight.day)) / unitDays,
  })

/**
 * The chance that a customer buys nothing in so many days (流失排序分): the likeliest to be lost stand highest. Absent
 * before calibration, and for whoever never bought.
 *
 * @source A0.6
 */
export const lossChance =
  (rules: ChurnRules, horizonDays: number) =>
  (sight: Sight) =>
  (gaps: Gaps | undefined): number | undefined => {
    const { ranking } = rules.policy
    return ranking === undefined || gaps === undefined
      ? undefined
      : chanceOfNothing(ranking, horizonDays / ranking.unitDays)(purchaseHistory(rules, ranking.unitDays)(sight)(gaps))
  }
