import { gravestOf, rankOf } from '../policy/alarm-level.ts'
import { chancesTogether } from '../verdict/together.ts'
import type { SignalSeen, SilenceAssessment, SilenceReason } from './silence-assessment.ts'

/**
 * Which signals of a verdict count, and why the others do not: what an auditor reads and care goes by. The levels are
 * those of the verdict, which has already allowed for several signals; nothing is judged a second time.
 *
 * @example
 * assessSilence({ signals: [
 *   { _tag: 'LoginFrequency', level: 'alert', decidedBy: 'budget', yearly: 0.004, budget: 0.05 },
 *   { _tag: 'Repurchase', level: 'ok', decidedBy: 'budget', yearly: 0.3, budget: 0.05 },
 * ] })
 * // => { level: 'alert', counts: ['LoginFrequency'], because: [
 * //      { _tag: 'SignalStands', signal: 'LoginFrequency', level: 'alert', decidedBy: 'budget', together: 0.008 },
 * //      { _tag: 'SignalWithinChance', signal: 'Repurchase', together: 0.3 }] }
 * @source A0.4–A0.7, A0.9
 * @law an assessment is as grave as its gravest signal
 * @law every signal is given one reason, and counts exactly when it stands
 * @law an assessment says of a whole verdict what the verdict says
 */
export const assessSilence = ({ signals }: { readonly signals: readonly SignalSeen[] }): SilenceAssessment => {
  const chance = chancesTogether<SignalSeen>(signals)
  return {
    level: gravestOf(signals.map(({ level }) => level)),
    counts: signals
      .filter((one) => rankOf(one.level) >= 0)
      .sort((a, b) => rankOf(b.level) - rankOf(a.level))
      .map(({ _tag }) => _tag),
    because: signals.map((one) => reasonOf(one, chance(one))),
  }
}

const reasonOf = (one: SignalSeen, adjusted: number | undefined): SilenceReason => {
  const { _tag: signal } = one
  if (one.level === 'insufficient') return { _tag: 'SignalNotKnown', signal, have: one.have, need: one.need }
  const { level, decidedBy, yearly, budget } = one
  const together = adjusted ?? yearly
  if (level !== 'ok') return { _tag: 'SignalStands', signal, level, decidedBy, together }
  return yearly <= budget && together > budget
    ? { _tag: 'SignalAmongMany', signal, alone: yearly, together, budget }
    : { _tag: 'SignalWithinChance', signal, together }
}
