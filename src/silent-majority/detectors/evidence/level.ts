import type { AlarmLevel } from '../../policy/alarm-level.ts'
import type { ChurnPolicy } from '../../policy/policy.ts'

/** What is left of the evidence when it is graded. */
export interface Graded {
  /** The chance that a customer who stays as they are would show as much within a year. */
  readonly yearly: number
  /** The rate now, as a share of what it was. */
  readonly ratio: number
  /** Silent for longer than ever before. */
  readonly beyondLongest: boolean
}

/**
 * Grades a sign by the budgets (分级): rarer than the budget is a sign; the graver levels need a large fall besides.
 *
 * @example
 * levelOf(standardChurn)({ yearly: 0.0005, ratio: 1 / 7, beyondLongest: false }) // => 'critical'
 * levelOf(standardChurn)({ yearly: 0.0005, ratio: 0.9, beyondLongest: false }) // => 'watch'
 * levelOf(standardChurn)({ yearly: 0.06, ratio: 0, beyondLongest: true }) // => 'ok'
 * @law the level never falls as the chance of a false alarm does, at equal ratio and evidence
 */
export const levelOf =
  ({ budgets, ratios }: Pick<ChurnPolicy, 'budgets' | 'ratios'>) =>
  ({ yearly, ratio, beyondLongest }: Graded): 'ok' | AlarmLevel =>
    yearly <= budgets.critical && (ratio <= ratios.critical || beyondLongest)
      ? 'critical'
      : yearly <= budgets.alert && ratio <= ratios.alert
        ? 'alert'
        : yearly <= budgets.watch
          ? 'watch'
          : 'ok'
