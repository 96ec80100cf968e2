import type { Monoid } from 'fp-ts/Monoid'
import type { Ratio } from '../../core/ratio.ts'
import type { LevelColumn } from './columns.ts'
import type { FactorTable } from './factor-table.ts'

/** How many named the topic, of all: whole numbers. */
export interface NamedCounts extends Ratio {}

/** The rows of one factor, or of two together, by level (因素计数). */
export interface FactorTally {
  /** One factor, or the two of a pair. */
  readonly factor: readonly string[]
  /** By level, or by the two levels of a pair. */
  readonly levels: ReadonlyMap<string, NamedCounts>
}

/** All counts an association rests on: whole numbers that add up, in any order. */
export interface AssociationTally {
  readonly all: NamedCounts
  readonly levels: readonly FactorTally[]
  /** By value, written as a number is. */
  readonly numbers: readonly FactorTally[]
}

/** What separates the two levels of a pair in a key; no level keeps it, since names are trimmed. */
const between = '\u001f'
export const levelsIn = (key: string): readonly string[] => key.split(between)

/**
 * Which rows named the topic: 1 or 0 by row of the table, for counting on typed arrays. The table keeps one row of each
 * customer where the rows say who it was, so it may be shorter than what was handed in: one who names the topic in any of
 * their rows has named it.
 *
 * @example
 * const rows = [{ factors: { lot: 'L7' } }, { factors: { lot: 'L8' } }, { factors: { lot: 'L7' } }]
 * const lots = factorTable([{ name: 'lot', kind: 'levels' }])(rows)
 * lots._tag === 'Right' && [...marksOf(lots.right, [true, false, false])] // => [1, 0, 0]
 */
export const marksOf = ({ rows, rowOf }: FactorTable, named: readonly boolean[]): Uint8Array => {
  const marks = new Uint8Array(rows)
  for (let i = 0; i < rowOf.length; i += 1) if (named[i] === true) marks[rowOf[i] as number] = 1
  return marks
}

/**
 * Counts rows by every level of every factor, and by pairs of levels where they are asked for (因素计数). Of a numeric
 * factor every value is a level.
 *
 * @example
 * const rows = ['L7', 'L7', 'L8', 'L8'].map((lot) => ({ factors: { lot } }))
 * const lots = factorTable([{ name: 'lot', kind: 'levels' }])(rows)
 * const counted = (named: readonly boolean[]) =>
 *   lots._tag === 'Right' && associationTally(lots.right, marksOf(lots.right, named), false).levels
 * counted([true, true, false, true])
 * // => [{ factor: ['lot'], levels: new Map([['L7', { count: 2, total: 2 }], ['L8', { count: 1, total: 2 }]]) }]
 */
export const associationTally = (table: FactorTable, marks: Uint8Array, pairs: boolean): AssociationTally => {
  let count = 0
  for (let i = 0; i < marks.length; i += 1) count += marks[i] as number
  const { columns } = table
  const both = pairs ? columns.flatMap((a, i) => columns.slice(i + 1).map((b) => pairTally(a, b, marks))) : []
  return {
    all: { count, total: table.rows },
    levels: [...columns.map((column) => levelTally(column, marks)), ...both],
    numbers: table.numbers.map(({ name, values }) => ({
      factor: [name],
      levels: countedBy(values.length, marks, (i) => (Number.isNaN(values[i]) ? undefined : String(values[i]))),
    })),
  }
}

const levelTally = ({ name, levels, codes }: LevelColumn, marks: Uint8Array): FactorTally => {
  const [counts, totals] = [new Int32Array(levels.length + 1), new Int32Array(levels.length + 1)]
  for (let i = 0; i < codes.length; i += 1) {
    const at = (codes[i] as number) + 1
    totals[at] = (totals[at] as number) + 1
    counts[at] = (counts[at] as number) + (marks[i] as number)
  }
  return {
    factor: [name],
    levels: new Map(
      levels.map((level, i) => [level, { count: counts[i + 1] as number, total: totals[i + 1] as number }] as const),
    ),
  }
}

const pairTally = (a: LevelColumn, b: LevelColumn, marks: Uint8Array): FactorTally => {
  const width = b.levels.length
  const found = new Map<number, { count: number; total: number }>()
  for (let i = 0; i < marks.length; i += 1) {
    const [first, second] = [a.codes[i] as number, b.codes[i] as number]
    if (first < 0 || second < 0) continue
    const key = first * width + second
    const had = found.get(key)
    if (had === undefined) found.set(key, { count: marks[i] as number, total: 1 })
    else {
      had.count += marks[i] as number
      had.total += 1
    }
  }
  const nameOf = (key: number): string => `${a.levels[Math.floor(key / width)]}${between}${b.levels[key % width]}`
  return { factor: [a.name, b.name], levels: new Map([...found].map(([key, counts]) => [nameOf(key), counts])) }
}

const countedBy = (
  rows: number,
  marks: Uint8Array,
  keyOf: (row: number) => string | undefined,
): ReadonlyMap<string, NamedCounts> => {
  const found = new Map<string, { count: number; total: number }>()
  for (let i = 0; i < rows; i += 1) {
    const key = keyOf(i)
    if (key === undefined) continue
    const had = found.get(key) ?? { count: 0, total: 0 }
    had.count += marks[i] as number
    had.total += 1
    found.set(key, had)
  }
  return found
}

/**
 * How counts of parts become counts of the whole (合并): machines that each count their own customers agree with one that
 * counts all.
 *
 * @example
 * const part = (lot: string, count: number, total: number) => ({ all: { count, total }, numbers: [],
 *   levels: [{ factor: ['lot'], levels: new Map([[lot, { count, total }]]) }] })
 * const whole = associationTallies.concat(part('L7', 9, 20), part('L7', 3, 30))
 * whole.levels // => [{ factor: ['lot'], levels: new Map([['L7', { count: 12, total: 50 }]]) }]
 * @law association tallies form a commutative monoid, and split rows give the same tally
 */
export const associationTallies: Monoid<AssociationTally> = {
  empty: { all: { count: 0, total: 0 }, levels: [], numbers: [] },
  concat: (x, y) => ({
    all: sum(x.all, y.all),
    levels: merged(x.levels, y.levels),
    numbers: merged(x.numbers, y.numbers),
  }),
}

const sum = (a: NamedCounts, b: NamedCounts): NamedCounts => ({ count: a.count + b.count, total: a.total + b.total })

const merged = (xs: readonly FactorTally[], ys: readonly FactorTally[]): readonly FactorTally[] => {
  const all = new Map<string, FactorTally>()
  for (const one of [...xs, ...ys]) {
    const key = one.factor.join(between)
    const had = all.get(key)
    all.set(key, had === undefined ? one : { factor: one.factor, levels: mergedLevels(had.levels, one.levels) })
  }
  return [...all.values()]
}

const mergedLevels = (
  a: ReadonlyMap<string, NamedCounts>,
  b: ReadonlyMap<string, NamedCounts>,
): ReadonlyMap<string, NamedCounts> => {
  const all = new Map(a)
  for (const [level, counts] of b) {
    const had = all.get(level)
    all.set(level, had === undefined ? counts : sum(had, counts))
  }
  return all
}
