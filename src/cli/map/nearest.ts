/** The name that was probably meant: the one that takes the fewest edits, if they are few. */
export const nearest = (meant: string, names: readonly string[]): string | undefined => {
  const wanted = meant.toLowerCase()
  const ranked = names
    .map((name) => ({ name, edits: edits(wanted, name.toLowerCase()) }))
    .filter(({ name, edits: count }) => count <= Math.max(1, Math.floor(Math.min(meant.length, name.length) / 3)))
    .sort((one, other) => one.edits - other.edits)
  return ranked[0]?.name
}

/** Insertions, deletions and replacements from one text to another. */
const edits = (from: string, to: string): number => {
  const [source, target] = [[...from].slice(0, 80), [...to].slice(0, 80)]
  const first = Array.from({ length: target.length + 1 }, (_, index) => index)
  const last = source.reduce<readonly number[]>((above, letter, row) => {
    const line = [row + 1]
    target.forEach((other, column) => {
      const replaced = (above[column] as number) + (letter === other ? 0 : 1)
      line.push(Math.min(replaced, (above[column + 1] as number) + 1, (line[column] as number) + 1))
    })
    return line
  }, first)
  return last[target.length] as number
}
