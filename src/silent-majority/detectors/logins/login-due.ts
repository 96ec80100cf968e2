import { leastOf } from '../../../core/extremes.ts'
import { exp } from '../../../stats/elementary/exp.ts'
import { log } from '../../../stats/elementary/log.ts'
import { logRatioFor } from '../../model/yearly.ts'
import { type AlarmLevel, levelAfter } from '../../policy/alarm-level.ts'
import type { ChurnPolicy, LoginPolicy } from '../../policy/policy.ts'
import type { ActiveDays } from '../../profile/active-days.ts'

/** How much longer nobody may come until the next level is about reached: where to begin to look for the day. */
export const aboutLoginDue =
  (
    { budgets, ratios: falls }: Pick<ChurnPolicy, 'budgets' | 'ratios'>,
    { ratios, dispersion }: Pick<Extract<LoginPolicy, { readonly method: 'cusum' }>, 'ratios' | 'dispersion'>,
  ) =>
  (
    { beforeDays: n, beforeExposure: before, afterDays: m, afterExposure }: ActiveDays,
    level: 'ok' | AlarmLevel,
  ): number => {
    const next = levelAfter(level)
    // what one of the ratios needs by itself; together they need a little less
    const wanted = logRatioFor(budgets[next]) * dispersion + log(ratios.length)
    const alone = ratios.map((ratio) => {
      const share = exp((m * log(ratio) - wanted) / (n + m))
      return share > ratio ? (before * (1 - share)) / (share - ratio) : Number.POSITIVE_INFINITY
    })
    const fallen = next === 'watch' ? 0 : (m * before) / (falls[next] * n)
    return Math.max(leastOf(alone), fallen) - afterExposure
  }
