import { fieldOf } from '../../ingest/row/field-of.ts'
import { answering, canBe } from '../seen/by-content.ts'
import type { Content } from '../seen/content.ts'
import type { Field } from './fields.ts'

/** The columns that could be a field and are named most plainly, by their places. */
export interface Fit {
  readonly field: Field
  readonly rank: number
  readonly best: readonly number[]
  /** Those that are named less plainly. */
  readonly others: readonly { readonly place: number; readonly rank: number }[]
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
  contents?: readonly Content[],
): Fit => {
  const grouped = field === 'score' ? columns.findIndex((name) => columns.includes(`${name}_NPS_GROUP`)) : -1
  if (grouped >= 0 && !used.has(grouped)) return { field, rank: 0, best: [grouped], others: [] }
  const named = columns.flatMap((name, place) => {
    if (used.has(place) || isDerived(name)) return []
    const found = fieldOf(name) ?? fieldOf(labels[place] ?? '')
    return found?.field === field && canBe(field, name, contents?.[place]) ? [{ place, rank: found.rank }] : []
  })
  const fits = field === 'receivedAt' ? dated(named, contents) : named
  const rank = fits.reduce((least, fit) => Math.min(least, fit.rank), 9)
  const best = answering(
    field,
    fits.filter((fit) => fit.rank === rank).map(({ place }) => place),
    contents,
  )
  return { field, rank, best, others: fits.filter((fit) => fit.rank !== rank) }
}

/** Where some of the columns that are called a date hold dates, a yes, a no or a duration is none. */
const dated = <F extends { readonly place: number }>(
  fits: readonly F[],
  contents: readonly Content[] = [],
): readonly F[] => {
  const isDated = ({ place }: F): boolean => {
    const { filled, dates, numbers, most } = contents[place] ?? { filled: 0, dates: 0, numbers: 0, most: 0 }
    return filled === 0 || dates > 0 || (numbers > 0 && most > 10_000)
  }
  return fits.some(isDated) ? fits.filter(isDated) : fits
}

/** What a tool has worked out of an answer is no answer. */
const isDerived = (name: string): boolean => name.endsWith('_NPS_GROUP')

/** Every column of words: the plainest, and those behind questions of a survey, where words were asked for more than once. */
export const textsAmong = (fits: readonly Fit[]): readonly number[] => {
  const words = fits.find(({ field }) => field === 'text')
  if (words === undefined || (words.rank !== question && words.best.length > 1)) return []
  return [...words.best, ...words.others.flatMap(({ place, rank }) => (rank === question ? [place] : []))]
}

/** How plainly a question of a survey names its field. */
const question = 3
