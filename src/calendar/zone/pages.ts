import { dayLength } from './wall.ts'

/**
 * Time is laid out in pages of 52 weeks, so that every page begins on the same day of the week. The pages from
 * `firstPage` to `lastPage` follow the zone's rules and the dated rules; those before and after keep the offset of the
 * edge and know only the week, so all of them are one page.
 */
export const pageDays = 364
export const pageLength: number = pageDays * dayLength
export const firstPage = -1
/** Reaches into September 2070. */
export const lastPage = 100

export const pageOf = (at: number): number => Math.floor(at / pageLength)

/** The pages alike that a page begins or ends: itself, or all before, or all after. */
export const lastAlike = (page: number): number =>
  page < firstPage ? firstPage - 1 : page > lastPage ? Number.POSITIVE_INFINITY : page
export const firstAlike = (page: number): number =>
  page < firstPage ? Number.NEGATIVE_INFINITY : page > lastPage ? lastPage + 1 : page
