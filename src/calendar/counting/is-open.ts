import { type Instant, instant } from '../../core/instant.ts'
import type { Calendar } from '../timeline/calendar.ts'

/**
 * Whether an instant is working time: opening time is, closing time is not.
 *
 * @example
 * isOpen(elapsed)(instant(0)) // => true
 * @law an instant is open where the next millisecond counts
 */
export const isOpen =
  ({ between }: Calendar) =>
  (at: Instant): boolean =>
    between(at, instant(at + 1)) > 0
