import type { SetCell } from './cell.ts'

/** Sets as bit patterns: one cell when one says it, else as many as are needed to cover the patterns. */
export const setCells = (words: readonly string[], patterns: readonly number[]): readonly SetCell[] => {
  const one = oneSetCell(words, patterns)
  if (one !== undefined) return [one]
  const wanted = new Set(patterns)
  const cubes = patterns.reduce<readonly Cube[]>(
    (found, pattern) =>
      found.some(({ care, bits }) => (pattern & care) === bits)
        ? found
        : [
            ...found,
            growCube({ care: 2 ** words.length - 1, bits: pattern }, words.length, (p) => wanted.has(p)),
          ],
    [],
  )
  return cubes.map(({ care, bits }) => setCell(words, bits, 0, care & ~bits))
}

/** The one cell that holds of exactly these sets, where there is one. */
export const oneSetCell = (words: readonly string[], patterns: readonly number[]): SetCell | undefined => {
  const full = 2 ** words.length - 1
  const always = patterns.reduce((bits, pattern) => bits & pattern, full)
  const ever = patterns.reduce((bits, pattern) => bits | pattern, 0)
  const cube = patternsOf(words.length).filter(
    (pattern) => (pattern & always) === always && !(pattern & ~ever),
  )
  const absent = cube.filter((pattern) => !patterns.includes(pattern))
  const some = absent.reduce((bits, pattern) => bits & ~pattern, ever & ~always)
  if (absent.length === 0) return setCell(words, always, 0, full & ~ever)
  return absent.length === cube.filter((pattern) => (pattern & some) === 0).length && some !== 0
    ? setCell(words, always, some, full & ~ever)
    : undefined
}

/** The sets that have all of `bits` and, of the words in `care`, no other. */
export interface Cube {
  readonly care: number
  readonly bits: number
}

export const patternsOf = (count: number): readonly number[] =>
  Array.from({ length: 2 ** count }, (_, pattern) => pattern)

/** The largest cube around one that stays inside what fits, letting go of the first words first. */
export const growCube = (start: Cube, count: number, fits: (pattern: number) => boolean): Cube => {
  const misfits = patternsOf(count).filter((pattern) => !fits(pattern))
  const care = Array.from({ length: count }, (_, place) => 1 << place).reduce(
    (kept, bit) =>
      misfits.every((other) => (other & kept & ~bit) !== (start.bits & kept & ~bit)) ? kept & ~bit : kept,
    start.care,
  )
  return { care, bits: start.bits & care }
}

/** A single word that must be there is said as `anyOf`, like a row would say it. */
const setCell = (words: readonly string[], all: number, some: number, none: number): SetCell => {
  const named = (bits: number): readonly string[] => words.filter((_word, place) => (bits >> place) & 1)
  const alone = some === 0 && none === 0 && named(all).length === 1
  return {
    ...(some !== 0 || alone ? { anyOf: named(alone ? all : some) } : {}),
    ...(all !== 0 && !alone ? { allOf: named(all) } : {}),
    ...(none === 0 ? {} : { noneOf: named(none) }),
  }
}
