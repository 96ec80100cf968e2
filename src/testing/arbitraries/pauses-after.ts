import * as fc from 'fast-check'
import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Instant } from '../../core/instant.ts'
import { within } from './calendar-moments.ts'

const dayLength = 86_400_000

/**
 * Up to four pauses after a moment, which may overlap and be empty; one in six without an end.
 *
 * @example
 * law('no pause begins earlier', pausesAfter(instant(5)), (all) => all.every(({ from }) => from >= 5)).check({ numRuns: 20 })
 * // => undefined
 */
export const pausesAfter = (at: Instant): fc.Arbitrary<readonly Pause[]> =>
  fc.array(
    fc
      .record({ begin: fc.nat(10 * dayLength), length: fc.nat(2 * dayLength), open: fc.nat(5) })
      .map(({ begin, length, open }): Pause => {
        const from = within(at + begin)
        return open === 0 ? { from } : { from, to: within(from + length) }
      }),
    { maxLength: 4 },
  )
