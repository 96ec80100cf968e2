import type { SetCell } from './cell.ts'

/** Sets as bit patterns: one cell when one says it, else as many as are needed to cover the patterns. */
export const setCells = (words: readonly string[], patterns: readonly number[]): readonly SetCell[] => {
  const one = oneSetCell(words, patterns)
  if (one !== undefined) return [one]
  const cubes: (readonly number[])[] = []
  for (const pattern of patterns)
    if (!cubes.some((cube) => cube.includes(pattern)))
      cubes.push(
        patterns.reduce<readonly number[]>(
          (cube, other) => {
            const hull = hullOf(words.length, [...cube, other])
            return hull.every((member) => patterns.includes(member)) ? hull : cube
          },
          [pattern],
        ),
      )
  return cubes.flatMap((cube) => oneSetCell(words, cube) ?? [])
}

/** The one cell that holds of exactly these sets, where there is one. */
export const oneSetCell = (words: readonly string[], patterns: readonly number[]): SetCell | undefined => {
  const { always, ever } = spanOf(words.length, patterns)
  const hull = hullOf(words.length, patterns)
  const absent = hull.filter((pattern) => !patterns.includes(pattern))
  const some = absent.reduce((bits, pattern) => bits & ~pattern, ever & ~always)
  const none = (2 ** words.length - 1) & ~ever
  if (absent.length === 0) return setCell(words, always, 0, none)
  return absent.length === hull.filter((pattern) => (pattern & some) === 0).length && some !== 0
    ? setCell(words, always, some, none)
    : undefined
}

/** The words all of some sets have, and the words any of them has. */
const spanOf = (count: number, patterns: readonly number[]): { readonly always: number; readonly ever: number } => ({
  always: patterns.reduce((bits, pattern) => bits & pattern, 2 ** count - 1),
  ever: patterns.reduce((bits, pattern) => bits | pattern, 0),
})

/** The smallest cube around some sets: all sets that have what all of them have and nothing that none of them has. */
export const hullOf = (count: number, patterns: readonly number[]): readonly number[] => {
  const { always, ever } = spanOf(count, patterns)
  return patternsOf(count).filter((pattern) => (pattern & always) === always && (pattern & ~ever) === 0)
}

const patternsOf = (count: number): readonly number[] => Array.from({ length: 2 ** count }, (_, pattern) => pattern)

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
