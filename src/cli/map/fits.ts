import { fieldOf } from '../../ingest/row/field-of.ts'
import type { Field } from './fields.ts'

/** The columns that could be a field and are named most plainly, by their places. */
export interface Fit {
  readonly field: Field
  readonly rank: number
  readonly best: readonly number[]
}

/**
 * The columns whose names, or whose labels in a second header line, speak of a field; of several the plainest. Beside a column
 * `Q1_NPS_GROUP` the score is `Q1`.
 */
export const fitsOf = (
  field: Field,
  columns: readonly string[],
  labels: readonly string[],
  used: ReadonlySet<number>,
): Fit => {
  const grouped = field === 'score' ? columns.findIndex((name) => columns.includes(`${name}_NPS_GROUP`)) : -1
  if (grouped >= 0 && !used.has(grouped)) return { field, rank: 0, best: [grouped] }
  const fits = columns.flatMap((name, place) => {
    if (used.has(place) || isDerived(name)) return []
    const found = fieldOf(name) ?? fieldOf(labels[place] ?? '')
    return found?.field === field ? [{ place, rank: found.rank }] : []
  })
  const rank = fits.reduce((least, fit) => Math.min(least, fit.rank), 9)
  return { field, rank, best: fits.filter((fit) => fit.rank === rank).map(({ place }) => place) }
}

/** What a tool has worked out of an answer is no answer. */
const isDerived = (name: string): boolean => name.endsWith('_NPS_GROUP')

/** Every column of words, where the questions of a survey asked for them more than once. */
export const textsAmong = (fits: readonly Fit[]): readonly number[] => {
  const words = fits.find(({ field, rank }) => field === 'text' && rank === 3)
  return words?.best ?? []
}
