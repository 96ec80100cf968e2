import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Scale } from '../../nps/score.ts'
import type { Step } from '../../tables/deciding/compile.ts'
import type { Assessment } from './assessment.ts'
import { statementOf } from './evidence/conditions.ts'

type WhatIf = Pick<Assessment<Words>, 'row' | 'overridden' | 'whyNot' | 'flips'>

/**
 * What triage would have decided otherwise, as statements. They depend on the class of the facts and the scale only,
 * so that feedback of one class shares them.
 */
export const whatIf = (): ((decision: Step, scale: Scale) => WhatIf) => {
  const known = { '0-10': new WeakMap<Step, WhatIf>(), '1-10': new WeakMap<Step, WhatIf>() }
  return (decision, scale) => {
    const before = known[scale].get(decision)
    if (before !== undefined) return before
    const said = stated(decision, scale)
    known[scale].set(decision, said)
    return said
  }
}

const stated = ({ row, overridden, whyNot, flips }: Step, scale: Scale): WhatIf => ({
  row,
  overridden,
  whyNot: whyNot.map(({ row: other, output, failed }) => ({ _tag: 'NotReached', row: other, outcome: output, failed })),
  flips: flips.map(({ output, ...condition }) => ({
    _tag: 'WouldBe',
    outcome: output,
    if: statementOf(scale)(condition),
  })),
})
