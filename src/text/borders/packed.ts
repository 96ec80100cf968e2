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

interface Line {
  readonly cost: number
  readonly size: number
  readonly isByLast: boolean
  /** Where its groups begin. */
  readonly from: number
}

const readLine = (line: string): Line | undefined => {
  const match = form.exec(line)
  const size = Number(match?.groups?.['length'])
  if (match === null || size > longestWord) return undefined
  const from = match[0].length
  if (size > 1 && match[0].endsWith(' '))
    for (let at = from; at <= line.length; at = endOf(line, at) + 1)
      if ((endOf(line, at) - at - 1) % (size - 1) !== 0) return undefined
  return { cost: Number(match.groups?.['cost']), size, isByLast: match.groups?.['byLast'] === '<', from }
}

const endOf = (line: string, at: number): number => {
  const space = line.indexOf(' ', at)
  return space < 0 ? line.length : space
}

/** Whether {@link eachWord} can read a line. */
export const isPackedLine = (line: string): boolean => readLine(line) !== undefined

/** Takes the units of a word, those it does not have as {@link noUnit}. */
type TakeUnits = (cost: number, first: number, second: number, third: number, fourth: number) => void

/** No character: what stands for a unit behind the end of a word. */
export const noUnit = 0xffff

/** Takes each word of {@link packed} lines; a line that is none holds no words. */
export const eachWord = (lines: readonly string[], take: TakeUnits): void => {
  for (const line of lines) {
    const read = readLine(line)
    if (read === undefined) continue
    if (read.size === 1) eachCharacter(line, read, take)
    else for (let at = read.from; at < line.length; at = inGroup(line, at, read, take) + 1);
  }
}

const eachCharacter = (line: string, { cost, from }: Line, take: TakeUnits): void => {
  for (let at = from; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    const isPair = (line.codePointAt(at) as number) > 0xffff
    if (unit !== space) take(cost, unit, isPair ? line.charCodeAt(++at) : noUnit, noUnit, noUnit)
  }
}

const space = 0x20

/** The words of the group at `at`: what they share, and the rest of each; answers where the group ends. */
const inGroup = (line: string, at: number, { cost, size, isByLast }: Line, take: TakeUnits): number => {
  const shared = line.charCodeAt(at)
  if (shared === space) return at
  let rest = at + 1
  for (; rest < line.length && line.charCodeAt(rest) !== space; rest += size - 1) {
    const one = line.charCodeAt(rest)
    const other = size > 2 ? line.charCodeAt(rest + 1) : noUnit
    const last = size > 3 ? line.charCodeAt(rest + 2) : noUnit
    if (!isByLast) take(cost, shared, one, other, last)
    else if (size === 2) take(cost, one, shared, noUnit, noUnit)
    else if (size === 3) take(cost, one, other, shared, noUnit)
    else take(cost, one, other, last, shared)
  }
  return rest
}
