import { type Exposure, without } from '../time/exposure.ts'
import type { Mask } from '../time/mask.ts'
import type { ChurnRules } from './compile.ts'

/** The exposure of a customer with masks of their own. */
export const exposureFor =
  ({ days, exposure }: ChurnRules) =>
  (masks: readonly Mask[]): Exposure =>
    without(
      exposure,
      masks.map(({ from, until }) => ({
        from: days.dayAt(from),
        until: until > from ? days.dayAt((until - 1) as typeof until) + 1 : days.dayAt(from),
      })),
    )
