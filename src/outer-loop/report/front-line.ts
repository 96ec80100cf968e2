import { holdBack, type ShownReasons } from '../reasons/held-back.ts'
import { topReasons } from '../reasons/top-reasons.ts'
import type { TrainingCase } from '../training/training-case.ts'
import type { ReportFacts } from './facts.ts'
import { type Headline, headlineOf } from './headline.ts'
import type { Method } from './method.ts'
import { methodOf } from './method-of.ts'
import type { ReportPolicy } from './policy.ts'

/** What one outlet looks at (一线报告): its own numbers, and cases to learn from. */
export interface FrontLineReport {
  readonly audience: 'frontLine'
  readonly outlet: string
  readonly headline: Headline
  readonly reasons?: ShownReasons
  readonly training: readonly TrainingCase[]
  readonly method: Method
}

/**
 * The report of one outlet (一线报告): its own figures and no other outlet's, and training cases without names.
 *
 * @source A3.20, A4.8, A4.15, A4.16
 * @law an outlet sees its own figures and no others
 */
export const frontLineReport = (
  policy: ReportPolicy,
): ((outlet: string) => (facts: ReportFacts) => FrontLineReport) => {
  const headline = headlineOf(policy)
  const method = methodOf(policy)
  const shown = holdBack(policy.reasons)
  const ranked = topReasons(policy.reasons)
  return (outlet) => (facts) => {
    const { outlets = {}, training = [], frame } = facts
    const { [outlet]: own = {} } = Object.hasOwn(outlets, outlet) ? outlets : {}
    const numbers = headline(own)
    return {
      audience: 'frontLine',
      outlet,
      headline: numbers,
      ...(own.reasons === undefined ? {} : { reasons: shown(ranked(own.reasons)) }),
      training,
      method: method({ frame, ...own }, numbers),
    }
  }
}
