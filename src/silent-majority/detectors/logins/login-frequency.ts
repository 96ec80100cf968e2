import type { Filled } from '../../../core/filled.ts'
import { mixedLogRatio } from '../../model/log-ratio.ts'
import { logRatioFor, yearlyOfLogRatio } from '../../model/yearly.ts'
import { rankOf } from '../../policy/alarm-level.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { exposureFor } from '../../policy/exposure-for.ts'
import type { LoginPolicy } from '../../policy/policy.ts'
import { type ActiveDays, until } from '../../profile/active-days.ts'
import { daysAYear } from '../../time/exposure.ts'
import { insufficient, type SignalEvidence, type SignalJudged } from '../evidence/evidence.ts'
import { firstDayAfter } from '../evidence/first-day.ts'
import { levelOf } from '../evidence/level.ts'
import { limitsOf } from '../evidence/limits.ts'
import { masksIn } from '../evidence/masks-in.ts'
import { type ChurnFacts, type Sight, sightOf } from '../evidence/sight.ts'
import { aboutLoginDue } from './login-due.ts'
import { loginWindows } from './login-windows.ts'

/**
 * Do they come less often than they used to (登录频率下降)? Active days are counted, not logins: bursts say nothing.
 *
 * By default an adaptive CUSUM (Page, Continuous Inspection Schemes, Biometrika 41, 1954) on gamma–Poisson likelihood
 * ratios, which needs no history: it starts over whenever the old rate explains the last days better. Its false alarms
 * are measured, not proved. A slow decline is a decline and is reported. By name, two adjacent windows are compared
 * instead.
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * const days = [...Array(60).keys(), 66, 73, 80]
 * const logins = days.map((day) => ({ kind: 'login', at: instant(hours(24 * day)) }) as const)
 * const said = loginFrequency(rules)({ profile: getOrThrow(profileOf(rules)(logins)), asOf: instant(hours(24 * 81)) })
 * said.level !== 'insufficient' && [said.level, said.before, said.after]
 * // => ['critical', { count: 59, exposure: 59 }, { count: 3, exposure: 21 }]
 * @source A0.4
 * @law waiting never lowers the raw score
 * @law an event at the instant asked never raises the raw score
 * @law p and likelihood ratio can be recomputed from what is reported
 */
export const loginFrequency = (rules: ChurnRules): ((facts: ChurnFacts) => SignalEvidence<'LoginFrequency'>) => {
  const [see, judge] = [sightOf(rules), loginsSeen(rules)]
  return (facts) => judge(see(facts))
}

export const loginsSeen = (rules: ChurnRules): ((sight: Sight) => SignalEvidence<'LoginFrequency'>) => {
  const { logins } = rules.policy
  return logins.method === 'windows' ? loginWindows(rules, logins) : cusum(rules, logins)
}

type Cusum = Extract<LoginPolicy, { method: 'cusum' }>

const cusum = (rules: ChurnRules, logins: Cusum): ((sight: Sight) => SignalEvidence<'LoginFrequency'>) => {
  const { least, ratios, dispersion } = logins
  const { watch } = rules.policy.budgets
  const threshold = logRatioFor(watch)
  const need = { events: least.activeDays, exposure: least.exposure }
  const grade = levelOf(rules.policy)
  const score = mixedLogRatio(ratios)
  const settled = until(rules.policy)
  const exposureOf = exposureFor(rules)
  const about = aboutLoginDue(rules.policy, logins)
  const daily = rules.exposure.perYear / daysAYear
  const find = ({ beforeDays: n, beforeExposure: before, afterDays: m, afterExposure }: ActiveDays, passed: number) => {
    const after = afterExposure + passed
    const logLikelihoodRatio = score(n, before, m, after) / dispersion
    const ratio = after === 0 ? 1 : m / after / (n / before)
    const yearly = yearlyOfLogRatio(logLikelihoodRatio)
    return { logLikelihoodRatio, ratio, yearly, level: grade({ yearly, ratio, beyondLongest: false }) }
  }
  return (sight) => {
    const days = sight.profile.activeDays
    if (days === undefined) return insufficient('LoginFrequency', { events: 0, exposure: 0 }, need)
    const exposure = exposureOf(sight.masks)
    const now = settled(exposure, days, sight.day)
    const { beforeDays, beforeExposure, afterDays, afterExposure, since } = now
    if (beforeDays < least.activeDays || beforeExposure < least.exposure)
      return insufficient('LoginFrequency', { events: beforeDays, exposure: beforeExposure }, need)
    const { logLikelihoodRatio, ratio, yearly, level } = find(now, 0)
    const pair = {
      before: { count: beforeDays, exposure: beforeExposure },
      after: { count: afterDays, exposure: afterExposure },
    }
    // the day of the last activity is not over before the next one begins
    const start = Math.max(sight.day, days.last + 1)
    const then = settled(exposure, days, start)
    const graver = (day: number): boolean => rankOf(find(then, exposure.between(start, day)).level) > rankOf(level)
    const due = level === 'critical' ? undefined : firstDayAfter(start - 1, start + about(then, level) / daily, graver)
    const evidence: Filled<SignalJudged<'LoginFrequency'>> = {
      _tag: 'LoginFrequency',
      level,
      decidedBy: 'budget',
      method: 'cusum',
      before: pair.before,
      after: pair.after,
      ratio,
      logLikelihoodRatio,
      threshold,
      yearly,
      budget: watch,
      masks: masksIn(rules)(sight, since),
    }
    if (level !== 'ok') evidence.limits = limitsOf(pair)
    if (due !== undefined) evidence.due = rules.days.startOf(due)
    if (afterExposure > 0) evidence.since = rules.days.startOf(since)
    if (dispersion !== 1) evidence.dispersion = dispersion
    const { returned } = now
    if (level === 'ok' && returned !== undefined && sight.day - returned.on <= toldFor)
      evidence.returned = {
        since: rules.days.startOf(returned.since),
        days: returned.days,
        exposure: exposure.between(returned.since, returned.on + 1),
      }
    return evidence
  }
}

/** Days for which a return is told. */
const toldFor = 28
