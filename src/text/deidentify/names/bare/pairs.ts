import { crossingPairs, innerPairs } from './name-pairs.ts'

/** Sets of two characters, as they are asked for by their units (字对). */
const made = (written: string, order: (first: string, other: string) => string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const [first = '', ...others] of written.split(' ')) for (const other of others) pairs.add(order(first, other))
  return pairs
}

let inner: ReadonlySet<string> | undefined
/** Whether two characters people are named with are a word that is no given name: 喜欢, 方法. */
export const isInnerPair = (pair: string): boolean => {
  inner ??= made(innerPairs, (first, other) => first + other)
  return inner.has(pair)
}

let crossing: ReadonlySet<string> | undefined
/** Whether a surname ends a word with what stands before it: 提高, 非常. */
export const isCrossingPair = (pair: string): boolean => {
  crossing ??= made(crossingPairs, (surname, before) => before + surname)
  return crossing.has(pair)
}
