import { longestWord } from './word-borders.ts'

/**
 * Words and their costs as lines, `cost length` and then groups of words: a character that they begin with and what
 * follows it or, where the length is marked `<`, one that they end in and what goes before it, whichever joins more.
 * The same words make the same lines.
 */
export const packed = (costs: ReadonlyMap<string, number>): readonly string[] => {
  const words = [...costs.keys()].sort()
  const counts = new Map<string, number>()
  const count = (key: string): number => counts.get(key) ?? 0
  for (const word of words) for (const key of keysOf(word, costs)) counts.set(key, count(key) + 1)
  const lines = new Map<string, Map<string, string>>()
  for (const word of words) {
    const [first, last] = keysOf(word, costs)
    const isByLast = word.length > 1 && count(last) > count(first)
    const key = `${costs.get(word)} ${word.length}${isByLast ? '<' : ''}`
    const groups = lines.get(key) ?? new Map<string, string>()
    const [shared, rest] = isByLast ? [word.slice(-1), word.slice(0, -1)] : [word.charAt(0), word.slice(1)]
    groups.set(shared, (groups.get(shared) ?? '') + rest)
    lines.set(key, groups)
  }
  return [...lines.keys()].sort().map((key) => {
    const groups = [...(lines.get(key) as ReadonlyMap<string, string>)].map(([shared, rests]) => shared + rests)
    return `${key} ${groups.sort().join(key.endsWith(' 1') ? '' : ' ')}`
  })
}

const keysOf = (word: string, costs: ReadonlyMap<string, number>): readonly [first: string, last: string] => {
  const of = `${costs.get(word)} ${word.length}`
  return [`${of} ${word.charAt(0)}`, `${of} <${word.slice(-1)}`]
}

const form = /^(?<cost>[0-9]{1,2}) (?<length>[1-9])(?<byLast><?)(?: |$)/u

/** A line's head. */
export interface Line {
  readonly cost: number
  readonly size: number
  readonly isByLast: boolean
  /** Where its groups begin. */
  readonly from: number
}

/** What the head of a line says; `undefined` for one that is no line. */
export const headOf = (line: string): Line | undefined => {
  const match = form.exec(line)
  const size = Number(match?.groups?.['length'])
  if (match === null || size > longestWord) return undefined
  return {
    cost: Number(match.groups?.['cost']),
    size,
    isByLast: match.groups?.['byLast'] === '<',
    from: match[0].length,
  }
}

/** Where a group ends. */
export const endOf = (line: string, at: number): number => {
  const space = line.indexOf(' ', at)
  return space < 0 ? line.length : space
}

/** Whether every group of a line holds whole words. */
export const isPackedLine = (line: string): boolean => {
  const head = headOf(line)
  if (head === undefined) return false
  const { size, from } = head
  if (size > 1 && line.charAt(from - 1) === ' ')
    for (let at = from; at <= line.length; at = endOf(line, at) + 1)
      if ((endOf(line, at) - at - 1) % (size - 1) !== 0) return false
  return true
}
