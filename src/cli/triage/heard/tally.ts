import { shown } from '../../../core/parse-issue.ts'

/** Cells of one column that could not be read: how many, and a few of them as they stand. */
export interface UnreadColumn {
  readonly column: string
  readonly count: number
  readonly first: readonly string[]
  /** There are other texts than these. */
  readonly others?: true
}

/** Counts cells that could not be read, by their columns. */
export interface Tally {
  readonly add: (column: string, received: unknown) => undefined
  readonly found: () => readonly UnreadColumn[]
}

const mostShown = 3
const mostColumns = 100

export const tally = (show: (received: unknown) => string = shown): Tally => {
  const columns = new Map<string, { count: number; readonly first: string[]; others?: true }>()
  return {
    add: (column, received) => {
      const known = columns.get(column) ?? { count: 0, first: [] }
      known.count += 1
      const text = show(received)
      if (!known.first.includes(text)) {
        if (known.first.length < mostShown) known.first.push(text)
        else known.others = true
      }
      if (columns.size < mostColumns || columns.has(column)) columns.set(column, known)
      return undefined
    },
    found: () => [...columns].map(([column, found]) => ({ column, ...found })),
  }
}
