import { longestWord } from './word-borders.ts'

/** Words and their costs as lines, in the order of the alphabet, so that the same words make the same lines. */
export const packed = (costs: ReadonlyMap<string, number>): readonly string[] => {
  const lines = new Map<string, Map<string, string>>()
  for (const word of [...costs.keys()].sort()) {
    const key = `${costs.get(word)} ${word.length}`
    const rests = lines.get(key) ?? new Map<string, string>()
    const first = word.charAt(0)
    rests.set(first, (rests.get(first) ?? '') + word.slice(1))
    lines.set(key, rests)
  }
  return [...lines.keys()].sort().map((key) => {
    const rests = [...(lines.get(key) as ReadonlyMap<string, string>)].map(([first, rest]) => first + rest)
    return `${key} ${rests.join(key.endsWith(' 1') ? '' : ' ')}`
  })
}

/** Whether a line reads `cost length` and then words of that length, each list behind its first character. */
export const isPackedLine = (line: string): boolean => {
  const [cost, length, ...groups] = line.split(' ')
  const size = Number(length)
  const isWhole = /^[0-9]{1,2}$/u.test(cost ?? '') && /^[0-9]$/u.test(length ?? '')
  return (
    isWhole &&
    size >= 1 &&
    size <= longestWord &&
    groups.every((group) => size === 1 || (group.length - 1) % (size - 1) === 0)
  )
}

/** Reads {@link packed} lines; what is no line of that form holds no words. */
export const unpacked = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const costs = new Map<string, number>()
  for (const line of lines) {
    const [cost, length, ...groups] = line.split(' ')
    if (!isPackedLine(line)) continue
    const [price, size] = [Number(cost), Number(length)]
    if (size === 1) for (const character of groups.join('')) costs.set(character, price)
    else
      for (const group of groups) {
        const first = group.charAt(0)
        for (let at = 1; at + size - 1 <= group.length; at += size - 1)
          costs.set(first + group.slice(at, at + size - 1), price)
      }
  }
  return costs
}
