/** The least of many numbers, or what is said for none; a list a caller sizes is never spread into arguments. */
export const leastOf = (numbers: readonly number[], none: number = Number.POSITIVE_INFINITY): number =>
  numbers.length === 0 ? none : numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)

/** The greatest of many numbers, or what is said for none. */
export const greatestOf = (numbers: readonly number[], none: number = Number.NEGATIVE_INFINITY): number =>
  numbers.length === 0 ? none : numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY)

/** Adds many to a list that is being filled, one by one. */
export const addAll = <A>(list: A[], more: Iterable<A>): void => {
  for (const one of more) list.push(one)
}
