/** Counts by name, and counts of counts (计数). */
export interface Counts {
  readonly [name: string]: number | Counts
}

/** Counts of two parts as counts of the whole: name by name, a missing one is zero. */
export const sumOfCounts = <C extends Counts>(a: C, b: C): C => totalOfCounts(a, [b])

/**
 * Counts of many parts at once, the same as adding them one by one, in time that grows with what there is to add and
 * not with what there is already.
 */
export const totalOfCounts = <C extends Counts>(zero: C, parts: Iterable<C>): C => {
  const total = copyOf(zero)
  for (const part of parts) addTo(total, part)
  return total as C
}

interface Growing {
  [name: string]: number | Growing
}

const copyOf = (counts: Counts): Growing => {
  const copy: Growing = {}
  addTo(copy, counts)
  return copy
}

const addTo = (total: Growing, part: Counts): void => {
  for (const name of Object.keys(part)) {
    const more = part[name] as number | Counts
    const had = Object.hasOwn(total, name) ? total[name] : undefined
    if (typeof more === 'number') total[name] = (typeof had === 'number' ? had : 0) + more
    else if (typeof had === 'object') addTo(had, more)
    else total[name] = copyOf(more)
  }
}
