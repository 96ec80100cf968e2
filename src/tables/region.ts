import type { Cell, RangeCell, SetCell } from './cell.ts'
import type { Column, KnownColumn } from './column.ts'
import type { Value } from './holds.ts'

/**
 * A set of atoms of a column as the fewest cells this language has for it; the cells together hold of exactly
 * these atoms. `chosen` are places in the list of atoms, ascending.
 */
export const cellsOf = (
  column: Column,
  atoms: readonly Value[],
  chosen: readonly number[],
): readonly Cell[] => {
  const known = column.kind === 'maybe' ? column.column : column
  const missing = column.kind === 'maybe' && chosen.includes(atoms.length - 1)
  const places = missing ? chosen.slice(0, -1) : chosen
  const cells = places.length === 0 ? [] : knownCells(known, atoms, places)
  return missing ? [...cells, { missing: true }] : cells
}

const knownCells = (
  column: KnownColumn,
  atoms: readonly Value[],
  places: readonly number[],
): readonly Cell[] => {
  switch (column.kind) {
    case 'int':
      return runs(places).map(([from, to]) => ({ ge: column.from + from, le: column.from + to }))
    case 'real':
      return runs(places).map(([from, to]) =>
        realRun(
          atoms.filter((atom) => atom !== undefined),
          from,
          to,
        ),
      )
    case 'oneOf': {
      const words = places.map((place) => column.values[place] as string)
      return [words.length === 1 ? { is: words[0] as string } : { in: words }]
    }
    case 'subsetOf':
      return setCells(column.values, places)
  }
}

/** Runs of neighbouring places, each as its first and last. */
export const runs = (places: readonly number[]): readonly (readonly [number, number])[] =>
  places.reduce<readonly (readonly [number, number])[]>((found, place) => {
    const last = found.at(-1)
    return last !== undefined && last[1] === place - 1
      ? [...found.slice(0, -1), [last[0], place]]
      : [...found, [place, place]]
  }, [])

/** Odd atoms are bounds, even ones the open stretches between them. */
const realRun = (atoms: readonly Value[], from: number, to: number): RangeCell => {
  const at = (place: number): number => atoms[place] as number
  const lower = from === 0 ? {} : from % 2 === 1 ? { ge: at(from) } : { gt: at(from - 1) }
  const upper = to >= atoms.length - 1 ? {} : to % 2 === 1 ? { le: at(to) } : { lt: at(to + 1) }
  return { ...lower, ...upper }
}

/** Sets as bit patterns: one cell when one says it, else as many as are needed to cover the pattern. */
const setCells = (words: readonly string[], patterns: readonly number[]): readonly SetCell[] => {
  const named = (bits: number): readonly string[] => words.filter((_word, place) => (bits >> place) & 1)
  const all = 2 ** words.length
  const wanted = new Set(patterns)
  const says = (test: (pattern: number) => boolean): boolean =>
    Array.from({ length: all }, (_, pattern) => pattern).every(
      (pattern) => test(pattern) === wanted.has(pattern),
    )
  for (const bits of Array.from({ length: all }, (_, index) => index)) {
    if (says((pattern) => (pattern & bits) !== 0)) return [{ anyOf: named(bits) }]
    if (says((pattern) => (pattern & bits) === 0)) return [{ noneOf: named(bits) }]
    if (says((pattern) => (pattern & bits) === bits)) return [{ allOf: named(bits) }]
  }
  return cubes(patterns, all, wanted).map(({ care, bits }) => ({
    ...(bits === 0 ? {} : { allOf: named(bits) }),
    ...((care & ~bits) === 0 ? {} : { noneOf: named(care & ~bits) }),
  }))
}

interface Cube {
  /** The words this cube speaks of. */
  readonly care: number
  /** Those of them that must be there; the others must not. */
  readonly bits: number
}

/** Grows a cube from every pattern not covered yet by letting go of one word after the other. */
const cubes = (patterns: readonly number[], all: number, wanted: ReadonlySet<number>): readonly Cube[] =>
  patterns.reduce<readonly Cube[]>(
    (found, pattern) =>
      found.some(({ care, bits }) => (pattern & care) === bits)
        ? found
        : [...found, grow(pattern, all - 1, all, wanted)],
    [],
  )

/** The largest cube around a pattern that stays inside what is wanted, letting go of the first words first. */
export const grow = (pattern: number, full: number, all: number, wanted: ReadonlySet<number>): Cube => {
  const inside = (care: number): boolean =>
    Array.from({ length: all }, (_, other) => other).every(
      (other) => (other & care) !== (pattern & care) || wanted.has(other),
    )
  const places = Array.from({ length: Math.log2(all) }, (_, place) => 1 << place)
  const care = places.reduce((kept, bit) => (inside(kept & ~bit) ? kept & ~bit : kept), full)
  return { care, bits: pattern & care }
}
