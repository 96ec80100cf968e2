declare const brand: unique symbol

/** A length of time (时长) in whole milliseconds, never negative. */
export type Duration = number & { readonly [brand]: 'Duration' }

export const milliseconds = (count: number): Duration => count as Duration
export const minutes = (count: number): Duration => milliseconds(Math.round(count * 60_000))
export const hours = (count: number): Duration => minutes(count * 60)
