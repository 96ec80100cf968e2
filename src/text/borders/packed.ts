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

const form = /^(?<cost>[0-9]{1,2}) (?<length>[1-9])(?<byLast><?)$/u

const readLine = (line: string) => {
  const [cost, length, ...groups] = line.split(' ')
  const match = form.exec(`${cost} ${length}`)
  const size = Number(match?.groups?.['length'])
  const fits =
    match !== null &&
    size <= longestWord &&
    groups.every((group) => size === 1 || (group.length - 1) % (size - 1) === 0)
  return fits ? { cost: Number(cost), size, groups, isByLast: match.groups?.['byLast'] === '<' } : undefined
}

/** Whether {@link eachWord} can read a line. */
export const isPackedLine = (line: string): boolean => readLine(line) !== undefined

/** Takes each word of {@link packed} lines and its cost; a line that is none holds no words. */
export const eachWord = (lines: readonly string[], take: (word: string, cost: number) => void): void => {
  for (const line of lines) {
    const read = readLine(line)
    if (read === undefined) continue
    const { cost, size, groups, isByLast } = read
    for (const group of groups)
      if (size === 1) for (const character of group) take(character, cost)
      else {
        const shared = group.charAt(0)
        for (let at = 1; at + size - 1 <= group.length; at += size - 1) {
          const rest = group.slice(at, at + size - 1)
          take(isByLast ? rest + shared : shared + rest, cost)
        }
      }
  }
}
