import type { Branded } from './brand.ts'

/** A length of time (时长) in whole milliseconds, never negative. */
export type Duration = Branded<number, 'Duration'>

/**
 * So many milliseconds (毫秒).
 *
 * @example
 * milliseconds(250) // => 250
 */
export const milliseconds = (count: number): Duration => count as Duration
/**
 * So many minutes (分钟).
 *
 * @example
 * minutes(15) // => 900000
 */
export const minutes = (count: number): Duration => milliseconds(Math.round(count * 60_000))
/**
 * So many hours (小时).
 *
 * @example
 * hours(4) // => 14400000
 */
export const hours = (count: number): Duration => minutes(count * 60)
