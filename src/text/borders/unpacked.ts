import { endOf, headOf, type Line } from './packed.ts'

/**
 * Takes the units of a word, those it does not have as {@link noUnit}. Of two prices of one word the greater counts; its cost
 * stands in the lowest {@link costBits}, the line above them.
 */
export type TakeUnits = (price: number, first: number, second: number, third: number, fourth: number) => void

export const costBits = 7
/** No character: what stands for a unit behind the end of a word. */
export const noUnit = 0xffff

/** Words of packed lines (词表的读取), read as far as they are asked for; a line or group that is none holds no words. */
export interface Unpacked {
  readonly all: (take: TakeUnits) => void
  /** Takes the words that are kept with a character. Every word is kept with its first or its last. */
  readonly keptWith: (unit: number, take: TakeUnits) => void
}

export const unpacked = (lines: readonly string[]): Unpacked => {
  const heads = lines.map(headOf)
  const each = (take: (line: string, head: Line, price: number) => void): void =>
    heads.forEach((head, place) => {
      if (head !== undefined) take(lines[place] as string, head, (place << costBits) | head.cost)
    })
  return {
    all: (take) =>
      each((line, head, price) => {
        if (head.size === 1) eachCharacter(line, head, price, take)
        else for (let at = head.from; at < line.length; at = endOf(line, at) + 1) inGroup(line, at, head, price, take)
      }),
    keptWith: (unit, take) => {
      const character = String.fromCharCode(unit)
      each((line, head, price) => {
        const { from, size } = head
        if (size === 1) {
          if (line.includes(character, from)) take(price, unit, noUnit, noUnit, noUnit)
          return
        }
        const start = ` ${character}`
        for (let at = line.indexOf(start, from - 1); at >= 0; at = line.indexOf(start, at + 1))
          inGroup(line, at + 1, head, price, take)
      })
    },
  }
}

const space = 0x20

const eachCharacter = (line: string, { from }: Line, price: number, take: TakeUnits): void => {
  for (let at = from; at < line.length; at++)
    if (line.charCodeAt(at) !== space) take(price, line.charCodeAt(at), noUnit, noUnit, noUnit)
}

/** The words of the group at `at`: what they share, and the rest of each. */
const inGroup = (line: string, at: number, { size, isByLast }: Line, price: number, take: TakeUnits): void => {
  const end = endOf(line, at)
  if (end === at || (end - at - 1) % (size - 1) !== 0) return
  const shared = line.charCodeAt(at)
  for (let rest = at + 1; rest < end; rest += size - 1) {
    const one = line.charCodeAt(rest)
    const other = size > 2 ? line.charCodeAt(rest + 1) : noUnit
    const last = size > 3 ? line.charCodeAt(rest + 2) : noUnit
    if (!isByLast) take(price, shared, one, other, last)
    else if (size === 2) take(price, one, shared, noUnit, noUnit)
    else if (size === 3) take(price, one, other, shared, noUnit)
    else take(price, one, other, last, shared)
  }
}
