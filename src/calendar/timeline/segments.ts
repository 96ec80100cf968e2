import type { Instant } from '../../core/instant.ts'
import type { Calendar, Segment } from './calendar.ts'

/**
 * The next open segments (营业时段) from an instant on, the first cut there; fewer where the calendar opens no more.
 *
 * @example
 * segments(elapsed)({ from: instant(0), count: 3 }).length // => 1
 * @law segments hold the working time and nothing else
 */
export const segments =
  ({ opening }: Calendar) =>
  ({ from, count }: { readonly from: Instant; readonly count: number }): readonly Segment[] => {
    const found: Segment[] = []
    let next = opening(from)
    while (next._tag === 'Open' && found.length < count) {
      found.push({ from: next.from, to: next.to })
      next = opening(next.to)
    }
    return found
  }
