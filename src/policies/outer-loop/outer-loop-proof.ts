import type { AssociationPolicy } from '../../outer-loop/association/policy.ts'
import type { NpsTrendPolicy } from '../../outer-loop/validation/nps-trend.ts'
import type { ValidationPolicy } from '../../outer-loop/validation/policy.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/**
 * A finding is a false one in at most one analysis of twenty; levels of less than ten rows are left out (标准关联分析).
 *
 * @example
 * standardAssociation.minimumRows // => 10
 * standardAssociation.level // => 0.05
 */
export const standardAssociation: AssociationPolicy = {
  id: 'standard-association',
  version: '1.0.0',
  level: fraction(0.05),
  confidence: fraction(0.95),
  minimumRows: 10,
  pairs: false,
  source: 'A4.10',
}

/**
 * A drop is a false one in at most one validation of twenty (标准效果验证).
 *
 * @example
 * const days = (from: number, to: number) => ({ from: instant(from * 86_400_000), to: instant(to * 86_400_000) })
 * const counted = (window: Segment, heat: number) => ({ window, taxonomyVersion: '1', answers: 300, named: { heat } })
 * const [before, after] = [counted(days(0, 91), 90), counted(days(91, 182), 60)]
 * const autumn = validate(standardValidation)({ topics: ['heat'], before, after })
 * autumn._tag === 'Left' && autumn.left.map(({ _tag }) => _tag) // => ['SeasonDiffers']
 */
export const standardValidation: ValidationPolicy = {
  id: 'standard-validation',
  version: '1.0.0',
  level: fraction(0.05),
  confidence: fraction(0.95),
  power: fraction(0.8),
  seasons: 'refuse',
  source: 'A2.20',
}

/**
 * Periods of thirty answers and more are shown as full points (标准趋势).
 *
 * @example
 * standardNpsTrend.reportable.minimumAnswers // => 30
 * reportable(standardNpsTrend.reportable)({ answers: 12, interval: { margin: 0.4 } })._tag // => 'TooFew'
 */
export const standardNpsTrend: NpsTrendPolicy = {
  id: 'standard-nps-trend',
  version: '1.0.0',
  score: { confidence: fraction(0.95), method: 'adjustedWald' },
  reportable: { minimumAnswers: 30, widestMargin: fraction(0.5) },
  difference: { confidence: fraction(0.95), method: 'adjustedWald' },
  source: 'A2.20',
}
