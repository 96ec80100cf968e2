/** Names as whole numbers from 0, in the order they come (编号): what is counted by number is a list, not a dictionary. */
export interface Numbering {
  readonly of: (name: string) => number
  /** Absent for a name that has no number yet. */
  readonly known: (name: string) => number | undefined
  readonly names: readonly string[]
}

/** Begins without any name. */
export const numbering = (): Numbering => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    of: (name) => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
    known: (name) => numbers.get(name),
    names,
  }
}
