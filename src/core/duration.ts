import type { Branded } from './brand.ts'

/** A length of time (时长) in whole milliseconds, never negative. */
export type Duration = Branded<number, 'Duration'>

export const milliseconds = (count: number): Duration => count as Duration
export const minutes = (count: number): Duration => milliseconds(Math.round(count * 60_000))
export const hours = (count: number): Duration => minutes(count * 60)
