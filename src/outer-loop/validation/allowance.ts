import type { Fraction } from '../../stats/elementary/fraction.ts'
import { holm } from '../../stats/multiple.ts'
import { type SequentialLook, sequentialLooks } from '../../stats/sequential/spending.ts'
import { normalUpperTail } from '../../stats/special/normal.ts'
import type { TopicTest } from './topic-test.ts'
import type { RunningLook } from './validation-facts.ts'
import type { Verdict } from './verdict.ts'

/** A verdict and what its chance had to stay below. */
export interface Allowed {
  readonly verdict: Verdict
  readonly allowed: number
}

/**
 * Verdicts when all answers are in: Holm's steps over the declared topics. A topic is too few where even nobody naming it
 * could not have been shown.
 */
export const verdictsAtEnd = (level: Fraction, tests: readonly TopicTest[]): readonly Allowed[] => {
  const drops = holm(tests.map(({ pDrop }) => pDrop))
  const rises = holm(tests.map(({ pRise }) => pRise))
  const dropped = drops.filter((p) => p <= level).length
  const step = level / Math.max(1, tests.length - dropped)
  return tests.map(({ pDrop, least }, i) => ({
    verdict:
      (drops[i] as number) <= level
        ? 'dropped'
        : (rises[i] as number) <= level
          ? 'rose'
          : least > step
            ? 'tooFew'
            : 'notShown',
    // a topic that stands was held against a step of its own
    allowed: (drops[i] as number) <= level && pDrop > 0 ? level / ((drops[i] as number) / pDrop) : step,
  }))
}

/** The looks so far and this one, of so many answers after; what is known is bounded by the answers before. */
export const looksSoFar = (
  level: Fraction,
  before: number,
  after: number,
  look: RunningLook,
): readonly SequentialLook[] => {
  const known = (n: number): number => (1 / before + 1 / look.planned) / (1 / before + 1 / n)
  return sequentialLooks(level)([...look.earlier, after].map(known))
}

/** Verdicts at a running look: each topic by a share of the level of its own, and none early while a cell is small. */
export const verdictsAtLook = (look: SequentialLook, tests: readonly TopicTest[]): readonly Allowed[] => {
  const spent = look.bound === undefined ? 0 : normalUpperTail(look.bound)
  const last = look.information >= 1
  return tests.map(({ pDrop, pRise, least, large }) => {
    const allowed = last || large ? spent : 0
    return {
      verdict:
        pDrop <= allowed
          ? 'dropped'
          : pRise <= allowed
            ? 'rose'
            : !last
              ? 'notYet'
              : least > allowed
                ? 'tooFew'
                : 'notShown',
      allowed,
    }
  })
}
