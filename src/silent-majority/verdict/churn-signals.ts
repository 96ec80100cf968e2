import type { Instant } from '../../core/instant.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { SignalEvidence, SignalJudged } from '../detectors/evidence/evidence.ts'
import { levelOf } from '../detectors/evidence/level.ts'
import { type ChurnFacts, sightOf } from '../detectors/evidence/sight.ts'
import { purchasesSeen } from '../detectors/gaps/repurchase.ts'
import { contactsSeen } from '../detectors/gaps/support-silence.ts'
import { loginsSeen } from '../detectors/logins/login-frequency.ts'
import { sessionsSeen } from '../detectors/sessions/feature-depth.ts'
import { teamSeen } from '../detectors/team/team-use.ts'
import { type AlarmLevel, alarmLevels, gravestOf, rankOf } from '../policy/alarm-level.ts'
import type { ChurnRules } from '../policy/compile.ts'
import { chancesTogether } from './together.ts'

/** All signs of one customer together (流失判定); people are a sign only where events say who it was. */
export interface ChurnVerdict {
  /** Of the gravest signal; `insufficient` where none has enough to go by. */
  readonly level: SignalEvidence['level']
  /** Each signal, with the level that allows for how many were looked at. */
  readonly signals: readonly SignalEvidence[]
  readonly policy: PolicyRef
}

/**
 * Judges a customer by what they do (流失预警). Each signal keeps to its budget of false alarms; several together allow
 * for one another by Holm's steps; a sign that they hold back is due to be looked at again the next day. Support silence
 * goes beyond its own limit only where another signal stands.
 *
 * @example
 * const [rules, on] = [getOrThrow(compileChurn(standardChurn)), (day: number) => instant(hours(24 * day))]
 * const bought = [0, 30, 60, 90, 120, 150, 180].map((day) => ({ kind: 'purchase', at: on(day) }) as const)
 * const daily = [...Array(258).keys()].map((day) => ({ kind: 'login', at: on(day) }) as const)
 * const facts = (done: readonly ActivityEvent[]) => ({ profile: getOrThrow(profileOf(rules)(done)), asOf: on(258) })
 * churnSignals(rules)(facts(bought)).level // => 'watch'
 * churnSignals(rules)(facts([...bought, ...daily].sort((a, b) => a.at - b.at))).level // => 'ok'
 * @source A0.4, A0.5, A0.6, A0.7
 * @law together the signals are never graver than each by itself
 * @law a signal that is judged alone says in the verdict what it says by itself
 * @law nothing becomes graver before it is due
 * @law support silence alone stays within its limit
 * @law a verdict survives JSON unchanged
 */
export const churnSignals = (rules: ChurnRules): ((facts: ChurnFacts) => ChurnVerdict) => {
  const { id, version } = rules.policy
  const see = sightOf(rules)
  const judges = [loginsSeen(rules), sessionsSeen(rules), purchasesSeen(rules), contactsSeen(rules)]
  const withTeam = [...judges, teamSeen(rules)]
  return (facts) => {
    const sight = see(facts)
    const signals = together(
      rules.policy,
      (sight.profile.team === undefined ? judges : withTeam).map((judge) => judge(sight)),
      () => rules.days.startOf(sight.day + 1),
    )
    return { level: gravestOf(signals.map(({ level }) => level)), signals, policy: { id, version } }
  }
}

/** The levels once more, each with the chance that allows for all of them. */
const together = (
  policy: ChurnRules['policy'],
  signals: readonly SignalEvidence[],
  tomorrow: () => Instant,
): readonly SignalEvidence[] => {
  const chance = chancesTogether(signals)
  const graded = signals.map((one): SignalEvidence => {
    const yearly = chance(one)
    if (one.level === 'insufficient' || yearly === undefined) return one
    const level = levelAt(policy, one, yearly)
    return level === one.level ? one : { ...one, level, ...(waiting.includes(one.method) ? { due: tomorrow() } : {}) }
  })
  const stands = graded.some((one) => one._tag !== 'SupportSilence' && rankOf(one.level) >= 0)
  const uses = graded.some((one) => usage.includes(one._tag) && one.level === 'ok')
  return graded.map((one) => {
    // where no other signal stands, what is graver than ok is support silence
    if (one.level === 'insufficient' || one.level === 'ok' || stands) return one
    const level = alarmLevels[Math.min(rankOf(one.level), rankOf(policy.contacts.alone))] as AlarmLevel
    return { ...one, level, ...(uses ? { usageHolds: true } : {}) }
  })
}

/** The silence that is long for anybody keeps to a budget of its own, and is never more than a watch. */
const levelAt = (policy: ChurnRules['policy'], one: SignalJudged, yearly: number): SignalJudged['level'] => {
  const { method, level, budget, ratio, after, longest } = one
  if (method === 'hiatus') return yearly <= budget ? level : 'ok'
  return levelOf(policy)({ yearly, ratio, beyondLongest: method === 'openGap' && after.exposure > (longest as number) })
}

/** Methods by which waiting alone tells more. */
const waiting: readonly SignalJudged['method'][] = ['cusum', 'openGap', 'stretch']
const usage: readonly SignalEvidence['_tag'][] = ['LoginFrequency', 'FeatureDepth']
