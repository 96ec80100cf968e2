import type { TwoGroups } from '../../stats/comparison/mantel-haenszel.ts'
import type { LevelColumn } from './columns.ts'
import type { FactorTable } from './factor-table.ts'

/** One finding as something that a row has or has not: all its levels. */
export interface Place {
  readonly factor: readonly string[]
  readonly level: readonly string[]
}

/** The rows of one place inside every level of another place's factors: whole numbers that add up by key. */
export type Strata = ReadonlyMap<string, TwoGroups>

const columnsOf = ({ columns }: FactorTable, factor: readonly string[]): readonly LevelColumn[] =>
  factor.flatMap((name) => columns.filter((one) => one.name === name))

/** For each row the place in a list of keys, −1 where a factor is not known; a pair is keyed by both levels. */
const keysOf = (
  table: FactorTable,
  factor: readonly string[],
): { readonly keys: readonly string[]; readonly of: Int32Array } => {
  const columns = columnsOf(table, factor)
  const [only] = columns
  if (columns.length === 1 && only !== undefined) return { keys: only.levels, of: only.codes }
  const keys = new Map<string, number>()
  const of = new Int32Array(table.rows)
  for (let i = 0; i < of.length; i += 1) {
    if (columns.some(({ codes }) => (codes[i] as number) < 0)) {
      of[i] = -1
      continue
    }
    const key = columns.map(({ levels, codes }) => levels[codes[i] as number]).join('\u001f')
    const known = keys.get(key) ?? keys.size
    keys.set(key, known)
    of[i] = known
  }
  return { keys: [...keys.keys()], of }
}

/** One place inside the levels of another's factors. */
export interface StrataBetween {
  readonly place: number
  readonly by: number
  readonly strata: Strata
}

/**
 * Every finding counted inside the levels of every other finding's factor: whether the supplier's lots are still worse
 * within one repair shop (分层对照). `place` and `by` are positions in `places`. Two findings of one factor have no row in
 * common and are not crossed.
 *
 * @example
 * const rows = [['L7', 'S1'], ['L7', 'S2'], ['L8', 'S1'], ['L8', 'S1']].map(([lot, shop]) => ({ factors: { lot, shop } }))
 * const made = factorTable([{ name: 'lot', kind: 'levels' }, { name: 'shop', kind: 'levels' }])(rows)
 * const places = [{ factor: ['lot'], level: ['L7'] }, { factor: ['shop'], level: ['S2'] }]
 * const marks = Uint8Array.of(1, 1, 0, 1)
 * made._tag === 'Right' && strataBetween(made.right, marks, places)[0]
 * // => { place: 0, by: 1, strata: new Map([['S1', { level: { count: 1, total: 1 }, rest: { count: 1, total: 2 } }],
 * //    ['S2', { level: { count: 1, total: 1 }, rest: { count: 0, total: 0 } }]]) }
 */
export const strataBetween = (
  table: FactorTable,
  marks: Uint8Array,
  places: readonly Place[],
): readonly StrataBetween[] =>
  places.flatMap((one, place) =>
    places.flatMap((other, by) =>
      by === place || sameFactors(one, other) ? [] : [{ place, by, strata: strataOf(table, marks, one, other.factor) }],
    ),
  )

/**
 * How strata counted on several machines come together: those of the same places, key by key.
 *
 * @example
 * const seen = (count: number, total: number) => [{ place: 0, by: 1,
 *   strata: new Map([['S1', { level: { count, total }, rest: { count: 0, total: 10 } }]]) }]
 * mergedStrata(seen(3, 5), seen(1, 4))[0].strata.get('S1')
 * // => { level: { count: 4, total: 9 }, rest: { count: 0, total: 20 } }
 * @law association tallies form a commutative monoid, and split rows give the same tally
 */
export const mergedStrata = (xs: readonly StrataBetween[], ys: readonly StrataBetween[]): readonly StrataBetween[] => {
  const all = new Map<string, StrataBetween>()
  for (const { place, by, strata } of [...xs, ...ys]) {
    const key = `${place}:${by}`
    const had = all.get(key)
    all.set(key, { place, by, strata: had === undefined ? strata : addedStrata(had.strata, strata) })
  }
  return [...all.values()]
}

const addedStrata = (a: Strata, b: Strata): Strata => {
  const all = new Map(a)
  for (const [key, { level, rest }] of b) {
    const had = all.get(key)
    const added = (x: TwoGroups['level'], y: TwoGroups['level'] | undefined): TwoGroups['level'] =>
      y === undefined ? x : { count: x.count + y.count, total: x.total + y.total }
    all.set(key, { level: added(level, had?.level), rest: added(rest, had?.rest) })
  }
  return all
}

/** Two of the same factor, or of the same pair of factors, have no row in common: nothing is held fixed. */
export const sameFactors = (a: Place, b: Place): boolean => a.factor.join('\u001f') === b.factor.join('\u001f')

/** Counts one place inside the strata of another's factors. Rows of which either is not known are left out. */
export const strataOf = (table: FactorTable, marks: Uint8Array, place: Place, by: readonly string[]): Strata => {
  const own = keysOf(table, place.factor)
  const wanted = own.keys.indexOf(place.level.join('\u001f'))
  const { keys, of } = keysOf(table, by)
  const counts = new Int32Array(4 * keys.length)
  for (let i = 0; i < of.length; i += 1) {
    const [stratum, here] = [of[i] as number, own.of[i] as number]
    if (stratum < 0 || here < 0) continue
    const at = 4 * stratum + (here === wanted ? 0 : 2)
    counts[at] = (counts[at] as number) + (marks[i] as number)
    counts[at + 1] = (counts[at + 1] as number) + 1
  }
  const ratio = (at: number): TwoGroups['level'] => ({ count: counts[at] as number, total: counts[at + 1] as number })
  return new Map(keys.map((key, i) => [key, { level: ratio(4 * i), rest: ratio(4 * i + 2) }] as const))
}

/** The same strata thrown together into two: one of them, and all others. */
export const inTwo = (strata: Strata, key: string): readonly TwoGroups[] => {
  const inside = strata.get(key)
  const outside = { level: { count: 0, total: 0 }, rest: { count: 0, total: 0 } }
  for (const [own, { level, rest }] of strata) {
    if (own === key) continue
    outside.level.count += level.count
    outside.level.total += level.total
    outside.rest.count += rest.count
    outside.rest.total += rest.total
  }
  return inside === undefined ? [outside] : [inside, outside]
}
