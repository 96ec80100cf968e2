/** Half-open intervals as one flat list: from, to, from, to … */
export type Flat = readonly number[]

/** The union: sorted, disjoint, not touching; empty intervals are gone. */
export const union = (flat: Flat): Flat => {
  const pairs: [number, number][] = []
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [from, to] = [flat[i] as number, flat[i + 1] as number]
    if (from < to) pairs.push([from, to])
  }
  pairs.sort(([a], [b]) => a - b)
  const merged: number[] = []
  for (const [from, to] of pairs) {
    const last = merged.length - 1
    if (last >= 0 && from <= (merged[last] as number)) merged[last] = Math.max(merged[last] as number, to)
    else merged.push(from, to)
  }
  return merged
}

/** What is left of the first when the second is taken away; both as {@link union} gives them. */
export const without = (whole: Flat, taken: Flat): Flat => {
  const left: number[] = []
  for (let i = 0; i < whole.length; i += 2) {
    let from = whole[i] as number
    const to = whole[i + 1] as number
    for (let j = 0; j < taken.length; j += 2) {
      const [cut, end] = [taken[j] as number, taken[j + 1] as number]
      if (end <= from || cut >= to) continue
      if (cut > from) left.push(from, cut)
      from = end
    }
    if (from < to) left.push(from, to)
  }
  return left
}

/** The last place in a sorted list, within `[low, high)`, whose value is not above `x`; `low − 1` where all are. */
export const lastNotAbove = (sorted: ArrayLike<number>, x: number, low = 0, high: number = sorted.length): number => {
  let [first, end] = [low, high]
  while (first < end) {
    const middle = (first + end) >>> 1
    if ((sorted[middle] as number) <= x) first = middle + 1
    else end = middle
  }
  return first - 1
}

/** The same in the whole list, looking on from a place whose value is not above `x`: quick where the answer is near. */
export const lastNotAboveFrom = (sorted: ArrayLike<number>, x: number, place: number): number => {
  let low = place
  let step = 1
  while (low + step < sorted.length && (sorted[low + step] as number) <= x) {
    low += step
    step *= 2
  }
  return lastNotAbove(sorted, x, low + 1, Math.min(low + step, sorted.length))
}
