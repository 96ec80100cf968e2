import type { Instant } from '../../core/instant.ts'

/**
 * Whether the day or the month of 03/04/2026 comes first (日期顺序): a setting nobody sees in the text.
 *
 * @example
 * dateOrders.map((order) => readDate({ zone: 'UTC', order })('3/4/2026'))
 * // => [{ _tag: 'At', at: 1775174400000 }, { _tag: 'At', at: 1772582400000 }]
 * readDate({ zone: 'UTC' })('3/4/2026') // => { _tag: 'OrderNeeded' }
 */
export const dateOrders = ['dmy', 'mdy'] as const
/** In which order a date of figures is read (日期顺序). */
export type DateOrder = (typeof dateOrders)[number]

/** What a text says of time (读取日期): an instant, a wall clock nobody has named a zone or an order for, or nothing readable. */
export type DateRead =
  | { readonly _tag: 'At'; readonly at: Instant }
  | { readonly _tag: 'ZoneNeeded' }
  | { readonly _tag: 'OrderNeeded' }
  | { readonly _tag: 'Unreadable' }

/** A local date as written; of two readings where neither part can only be a day. */
export interface WrittenDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Both readings are dates, and they differ. */
  readonly either?: true
}
