import type { Instant } from '../core/instant.ts'
import type { PolicyRef } from '../core/source-ref.ts'
import { holm } from '../stats/multiple.ts'
import type { ChurnRules } from './compile.ts'
import { type AlarmLevel, alarmLevels } from './detectors/alarm-level.ts'
import type { SignalEvidence } from './detectors/evidence.ts'
import { featureDepth } from './detectors/feature-depth.ts'
import { levelOf } from './detectors/level.ts'
import { loginFrequency } from './detectors/login-frequency.ts'
import { repurchase } from './detectors/repurchase.ts'
import { supportSilence } from './detectors/support-silence.ts'
import { settledProfile } from './profile/fold.ts'
import type { Mask } from './profile/mask.ts'
import type { ActivityProfile } from './profile/profile.ts'

/** One customer as they are looked at. */
export interface ChurnFacts {
  readonly profile: ActivityProfile
  /** Not before the newest event: an earlier moment is read as that one. */
  readonly asOf: Instant
  readonly masks?: readonly Mask[]
  /** A ticket is being worked on: that is contact. */
  readonly openTicket?: boolean
}

/** All four signs of one customer together (流失判定). */
export interface ChurnVerdict {
  /** Of the gravest signal; `insufficient` where none has enough to go by. */
  readonly level: SignalEvidence['level']
  /** Each signal, with the level that allows for how many were looked at. */
  readonly signals: readonly SignalEvidence[]
  readonly policy: PolicyRef
}

/**
 * Judges a customer by what they do (流失预警). Each signal keeps to its budget of false alarms; several together allow
 * for one another by Holm's steps. Support silence goes beyond its own limit only where another signal stands.
 *
 * @source A0.4, A0.5, A0.6, A0.7
 * @law together the signals are never graver than each by itself
 * @law support silence alone stays within its limit
 * @law a verdict survives JSON unchanged
 */
export const churnSignals = (rules: ChurnRules): ((facts: ChurnFacts) => ChurnVerdict) => {
  const { policy, days } = rules
  const { id, version } = policy
  return ({ profile: given, asOf, masks = [], openTicket = false }) => {
    const profile = given.held.length === 0 ? given : settledProfile(rules, masks)(given)
    const sight = { day: days.dayAt(given.latest !== undefined && given.latest > asOf ? given.latest : asOf), masks }
    const signals = together(policy, [
      loginFrequency(rules)(sight)(profile.activeDays),
      featureDepth(rules)(sight)(profile.sessions),
      repurchase(rules)(sight)(profile.purchases),
      supportSilence(rules)(sight)(profile.contacts, openTicket),
    ])
    const ranks = signals.map(({ level }) => order.indexOf(level))
    return { level: order[Math.max(...ranks)] ?? 'ok', signals, policy: { id, version } }
  }
}

const order: readonly SignalEvidence['level'][] = ['insufficient', 'ok', ...alarmLevels]

/** The levels once more, each with the chance that allows for all of them. */
const together = (policy: ChurnRules['policy'], signals: readonly SignalEvidence[]): readonly SignalEvidence[] => {
  const judged = signals.filter((one) => one.level !== 'insufficient' && one.decidedBy === 'budget')
  const adjusted = holm(judged.map((one) => (one.level === 'insufficient' ? 1 : one.yearly)))
  const graded = signals.map((one): SignalEvidence => {
    const yearly = adjusted[judged.indexOf(one)]
    if (yearly === undefined || one.level === 'insufficient') return one
    const beyondLongest = one.method === 'openGap' && one.after.exposure > (one.longest ?? 0)
    return { ...one, level: levelOf(policy)({ yearly, ratio: one.ratio, beyondLongest }) }
  })
  const stands = graded.some((one) => one._tag !== 'SupportSilence' && alarm(one.level) >= 0)
  const most = alarm(policy.contacts.alone)
  return graded.map((one) =>
    one._tag === 'SupportSilence' && !stands && alarm(one.level) > most
      ? ({ ...one, level: policy.contacts.alone } as typeof one)
      : one,
  )
}

const alarm = (level: SignalEvidence['level']): number => alarmLevels.indexOf(level as AlarmLevel)
