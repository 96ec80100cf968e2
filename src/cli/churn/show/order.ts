import { leastOf } from '../../../core/extremes.ts'
import type { SignalEvidence } from '../../../silent-majority/detectors/evidence/evidence.ts'
import { alarmLevels } from '../../../silent-majority/policy/alarm-level.ts'
import type { ChurnOptions } from '../asked.ts'
import type { JudgedCustomer } from '../report.ts'

/** The levels in which customers are counted, the gravest first. */
export const levelsCounted = [
  'critical',
  'alert',
  'watch',
  'ok',
  'insufficient',
] as const satisfies readonly SignalEvidence['level'][]

const byNumber = new Intl.Collator('en', { numeric: true })

/**
 * Whom to look at first: by alarm the gravest, and among equals the rarest by chance; by loss whoever is likeliest to
 * buy nothing. By alarm only those with an alarm are listed.
 */
export const ranked = (by: ChurnOptions['by'], customers: readonly JudgedCustomer[]): readonly JudgedCustomer[] => {
  const listed = customers.filter((one) =>
    by === 'alarm' ? alarmLevels.some((level) => level === one.level) : one.lossChance !== undefined,
  )
  const byAlarm = (a: JudgedCustomer, b: JudgedCustomer): number =>
    levelsCounted.indexOf(a.level) - levelsCounted.indexOf(b.level) || rarity(a) - rarity(b)
  const byLoss = (a: JudgedCustomer, b: JudgedCustomer): number => (b.lossChance ?? 0) - (a.lossChance ?? 0)
  return [...listed].sort(
    (a, b) =>
      (by === 'alarm' ? byAlarm(a, b) || byLoss(a, b) : byLoss(a, b)) || byNumber.compare(a.customer, b.customer),
  )
}

const rarity = ({ signals }: JudgedCustomer): number =>
  leastOf(
    signals.map((one) => (one.level === 'insufficient' ? 1 : Math.min(1, one.yearly))),
    1,
  )

/** As many as are to be shown, 0 for all. */
export const first = <A>(limit: number, all: readonly A[]): readonly A[] => (limit === 0 ? all : all.slice(0, limit))
