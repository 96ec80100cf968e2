import { greatestOf } from '../../core/extremes.ts'

/**
 * How grave a sign of leaving is (预警级别), the mildest first.
 *
 * @example
 * alarmLevels.map((level) => standardChurn.budgets[level]) // => [0.05, 0.01, 0.001]
 * alarmLevels.map((level) => standardCare.duties[level]?.dispatch) // => ['batch', 'ticket', 'alert']
 */
export const alarmLevels = ['watch', 'alert', 'critical'] as const
/** How loudly a signal of leaving speaks (流失警报等级). */
export type AlarmLevel = (typeof alarmLevels)[number]

/** How grave a level is, from 0 for a watch on; −1 for none of them. */
export const rankOf = (level: Verdict): number => alarmLevels.indexOf(level as AlarmLevel)

/** The next graver level. */
export const levelAfter = (level: 'ok' | AlarmLevel): AlarmLevel => alarmLevels[rankOf(level) + 1] ?? 'critical'

/** What a signal, or all of them, may come to. */
export type Verdict = 'insufficient' | 'ok' | AlarmLevel

/** The gravest of some levels; ok where there are none. */
export const gravestOf = (levels: readonly Verdict[]): Verdict =>
  verdicts[greatestOf(levels.map((level) => verdicts.indexOf(level)))] ?? 'ok'

const verdicts: readonly Verdict[] = ['insufficient', 'ok', ...alarmLevels]
