import { greatestOf } from '../../core/extremes.ts'
import type { Head, Shown } from './table-row.ts'
import { displayWidth } from './width.ts'

/** Between two columns. */
export const between = 2

type Layout = readonly (readonly Head[])[]

/** From the widest terminal to the narrowest: fewer columns with more lines each. */
const layouts: readonly { readonly from: number; readonly layout: Layout }[] = [
  { from: 130, layout: [['priority'], ['due'], ['left'], ['who'], ['channel'], ['customer'], ['why'], ['quote']] },
  { from: 0, layout: [['priority'], ['due', 'left'], ['who', 'channel'], ['customer'], ['why', 'quote']] },
  {
    from: 0,
    layout: [
      ['priority', 'due', 'left', 'who', 'channel', 'customer'],
      ['why', 'quote'],
    ],
  },
]

/** The first layout that a terminal of so many columns can show, or the narrowest, and how wide its columns are. */
export const fitting = (
  rows: readonly Shown[],
  named: { readonly [H in Head]: string },
  width: number,
): { readonly layout: Layout; readonly widths: readonly number[] } => {
  const fitted = layouts
    .filter(({ from }) => width >= from)
    .map(({ layout }) => ({ layout, widths: widthsOf(layout, rows, named, width) }))
  const fits = ({ widths }: { readonly widths: readonly number[] }): boolean =>
    widths.reduce((sum, one) => sum + one + between, 0) <= width
  return fitted.find(fits) ?? (fitted.at(-1) as (typeof fitted)[number])
}

/** Short columns get what they need up to a limit; reasons and quotes share what is left. */
const widthsOf = (
  layout: Layout,
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
