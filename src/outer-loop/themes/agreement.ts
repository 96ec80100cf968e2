import { log } from '../../stats/elementary/log.ts'

/**
 * How far two ways of grouping the same things agree (归一化互信息): normalised mutual information, 0 where one says nothing of
 * the other, 1 where they are the same but for names. Two that both put all into one group agree.
 *
 * Strehl & Ghosh, J. Mach. Learn. Res. 3 (2002), over the mean of the two entropies.
 *
 * @example
 * groupAgreement([0, 0, 1, 1], [7, 7, 3, 3]) // => 1
 * @law agreement does not depend on names or on which comes first
 */
export const groupAgreement = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  const size = Math.min(one.length, other.length)
  const [a, b, both] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()]
  const more = <K>(counts: Map<K, number>, key: K): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (let at = 0; at < size; at++) {
    more(a, one[at] as number)
    more(b, other[at] as number)
    more(both, `${one[at]} ${other[at]}`)
  }
  const entropy = (counts: ReadonlyMap<unknown, number>): number => {
    const terms = [...counts.values()].sort((x, y) => x - y).map((count) => (count / size) * log(size / count))
    return terms.reduce((sum, term) => sum + term, 0)
  }
  const [ofA, ofB] = [entropy(a), entropy(b)]
  if (ofA + ofB === 0) return 1
  return Math.min(1, Math.max(0, (2 * (ofA + ofB - entropy(both))) / (ofA + ofB)))
}
