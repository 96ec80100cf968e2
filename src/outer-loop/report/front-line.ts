import { holdBack } from '../reasons/shown/hold-back.ts'
import type { ShownReasons } from '../reasons/shown/shown-reasons.ts'
import { topReasons } from '../reasons/top-reasons.ts'
import type { TrainingCase } from '../training/training-case.ts'
import type { ReportFacts } from './facts/facts.ts'
import type { ProvedForAll } from './facts/proved.ts'
import { headlineOf } from './headline.ts'
import { holdBackHeadline, type ShownHeadline } from './held-headline.ts'
import type { Method } from './method.ts'
import { methodOf } from './method-of.ts'
import type { ReportPolicy } from './policy.ts'

/** What one outlet looks at (一线报告): its own numbers, and cases to learn from. */
export interface FrontLineReport {
  readonly audience: 'frontLine'
  readonly outlet: string
  readonly headline: ShownHeadline
  readonly reasons?: ShownReasons
  /** Of all outlets together: whose case it was is not said. */
  readonly training: readonly TrainingCase[]
  /** What is proved for all outlets together: no outlet's figure, and this one's neither. */
  readonly proved?: readonly ProvedForAll[]
  /** Its gaps are the outlet's own. */
  readonly method: Method
}

/**
 * The report of one outlet (一线报告): its own figures and no other outlet's, training cases without names, and what was
 * proved for all outlets together, said to be of all and without a figure.
 *
 * @example
 * const frame = { period: periodAt(elapsed)('quarter', instant(0)), asOf: instant(0), taxonomy: 'house@1', base: 'detractors',
 *   clock: 'received', policies: [] } as const
 * const nps = { now: { scale: '0-10', detractors: 40, passives: 30, promoters: 50 } } as const
 * const outlets = { north: { nps }, south: { nps: { now: { ...nps.now, promoters: 0 } } } }
 * const north = frontLineReport(standardReport)('north')({ frame, outlets })
 * north.headline.nps?.score.rounded // => 8
 * frontLineReport(standardReport)('nowhere')({ frame, outlets }).headline // => {}
 * @source A3.20, A4.8, A4.15, A4.16
 * @law an outlet sees its own figures and no others
 * @law no outlet is shown a share of so few customers that they could be known
 * @law an outlet is told what is proved for all, and no figure with it
 */
export const frontLineReport = (
  policy: ReportPolicy,
): ((outlet: string) => (facts: ReportFacts) => FrontLineReport) => {
  const headline = headlineOf(policy)
  const method = methodOf(policy)
  const held = holdBackHeadline(policy.reasons)
  const shown = holdBack(policy.reasons)
  const ranked = topReasons(policy.reasons)
  return (outlet) => (facts) => {
    const { outlets = {}, training = [], frame, proved } = facts
    const { [outlet]: own = {} } = Object.hasOwn(outlets, outlet) ? outlets : {}
    const numbers = headline(own)
    const { gaps, ...made } = method({ frame, ...own }, numbers)
    return {
      audience: 'frontLine',
      outlet,
      headline: held(numbers),
      ...(own.reasons === undefined ? {} : { reasons: shown(ranked(own.reasons)) }),
      training,
      ...(proved === undefined ? {} : { proved }),
      method: { ...made, gaps: gaps.filter((gap) => gap !== 'nothingValidated') },
    }
  }
}
