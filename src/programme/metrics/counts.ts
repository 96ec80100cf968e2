/** Counts by name, and counts of counts (计数). */
export interface Counts {
  readonly [name: string]: number | Counts
}

/** Counts of two parts as counts of the whole: name by name, a missing one is zero. */
export const sumOfCounts = <C extends Counts>(a: C, b: C): C =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, sum(own(a, name), own(b, name))]),
  ) as C

const own = (counts: Counts, name: string): number | Counts | undefined =>
  Object.hasOwn(counts, name) ? counts[name] : undefined

const sum = (a: number | Counts | undefined, b: number | Counts | undefined): number | Counts =>
  typeof a === 'object' || typeof b === 'object'
    ? sumOfCounts(typeof a === 'object' ? a : {}, typeof b === 'object' ? b : {})
    : (a ?? 0) + (b ?? 0)
