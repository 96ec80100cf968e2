import type { ChurnRules } from '../../policy/compile.ts'
import type { Mask } from '../../time/mask.ts'
import type { Sight } from './sight.ts'

/** The masks that touch the days from `from` on up to the day of the sight. */
export const masksIn =
  ({ days }: ChurnRules) =>
  ({ masks, day }: Sight, from: number): readonly Mask[] =>
    masks.length === 0 ? masks : masks.filter((mask) => days.dayAt(mask.from) < day && mask.until > days.startOf(from))
