import type { SetCell } from './cell.ts'
import { written } from './written.ts'

/** Sets as bit patterns: one cell when one says it, else as many as are needed to cover the patterns. */
export const setCells = (words: readonly string[], patterns: readonly number[]): readonly SetCell[] => {
  const one = oneSetCell(words, patterns)
  if (one !== undefined) return [one]
  const cubes: (readonly number[])[] = []
  for (const pattern of patterns)
    if (!cubes.flat().includes(pattern))
      cubes.push(words.reduce<readonly number[]>((cube, _word, place) => widened(cube, place, patterns), [pattern]))
  return cubes.map((cube) => oneSetCell(words, cube) as SetCell)
}

/** Some sets with and without a word, where all of these are allowed. */
const widened = (cube: readonly number[], place: number, allowed: readonly number[]): readonly number[] => {
  const wider = [...cube, ...cube.map((pattern) => pattern ^ (1 << place))]
  return wider.every((pattern) => allowed.includes(pattern)) ? wider : cube
}

/**
 * The one cell that holds of exactly these sets, where there is one: they have some words in common, lack others, and
 * where sets are absent that do likewise, each has one of the words that those have not. A single word that must be
 * there is said as `anyOf`, like a row would say it.
 */
export const oneSetCell = (words: readonly string[], patterns: readonly number[]): SetCell | undefined => {
  const all = patterns.reduce((bits, pattern) => bits & pattern, -1)
  const none = patterns.reduce((bits, pattern) => bits & ~pattern, 2 ** words.length - 1)
  const alike = patternsOf(words).filter((pattern) => (pattern & all) === all && (pattern & none) === 0)
  const absent = alike.filter((pattern) => !patterns.includes(pattern))
  const any = absent.length === 0 ? 0 : absent.reduce((bits, pattern) => bits & ~pattern, ~all & ~none)
  if (alike.filter((pattern) => any === 0 || pattern & any).length !== patterns.length) return undefined
  const alone = any + none === 0 && (all & (all - 1)) === 0
  const named = (bits: number): readonly string[] | undefined => (bits === 0 ? undefined : wordsIn(words, bits))
  return written({ anyOf: named(alone ? all : any), allOf: named(alone ? 0 : all), noneOf: named(none) })
}

/** Every set of some words, as bits. */
export const patternsOf = (words: readonly string[]): readonly number[] =>
  Array.from({ length: 2 ** words.length }, (_, pattern) => pattern)

/** The words a set has. */
export const wordsIn = (words: readonly string[], pattern: number): readonly string[] =>
  words.filter((_word, place) => (pattern >> place) & 1)
