import { greatestOf } from '../../core/extremes.ts'
import type { Head, Shown } from './table-row.ts'
import { displayWidth } from './width.ts'

/** Between two columns. */
export const between = 2

/** Short columns get what they need up to a limit; reasons and quotes share what is left. */
export const widthsOf = (
  layout: readonly (readonly Head[])[],
  rows: readonly Shown[],
  named: { readonly [H in Head]: string },
  width: number,
): readonly number[] => {
  const most: { readonly [H in Head]: number } = {
    priority: 8,
    due: 22,
    left: 20,
    who: 22,
    channel: 18,
    customer: 18,
    why: 0,
    quote: 0,
  }
  const needed = (head: Head): number =>
    Math.max(displayWidth(named[head]), greatestOf(rows.map((row) => displayWidth(row[head]))))
  const isFluid = (parts: readonly Head[]): boolean => parts.includes('why') || parts.includes('quote')
  const fixed = layout.map((parts) =>
    isFluid(parts) ? 0 : greatestOf(parts.map((head) => Math.min(needed(head), most[head]))),
  )
  const fluid = layout.filter(isFluid).length
  const free = width - fixed.reduce((sum, one) => sum + one, 0) - layout.length * between
  const share = Math.max(20, Math.floor(free / fluid))
  return fixed.map((one) => (one === 0 ? share : one))
}
