import type { Excuse } from '../finding/hit.ts'
import type { Occurrence } from '../finding/occurrences.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { NormalText } from '../normalize.ts'
import { endsClause } from './compile-denial.ts'
import { endOfFirst } from './word-set.ts'

/** A word of a lexicon in a text, and why it does not count, if it does not. */
export interface Judged {
  readonly at: Occurrence
  readonly entry: Entry
  readonly because: Excuse | undefined
}

/**
 * Carries denials on (否定的延续): a word that begins inside a denied one is denied with it, and so is the next of a list. Words are
 * in the order they end; the work at each is bounded by how far a list reaches.
 */
export const carried = (judged: readonly Judged[], { units }: NormalText): readonly Judged[] => {
  if (
    judged.length < 2 ||
    !judged.some(({ entry, because }) => entry.negation?.denials.list !== undefined && because?._tag === 'Negated')
  )
    return judged
  const after: Judged[] = []
  judged.forEach((one, place) => {
    after.push(
      one.because !== undefined || one.entry.negation?.denials.list === undefined
        ? one
        : { ...one, because: covering(judged, place) ?? before(after, one, units) },
    )
  })
  return after
}

/** Words that end here or further on, at most so many, are asked whether a word begins inside them. */
const neighbours = 8

const covering = (judged: readonly Judged[], place: number): Excuse | undefined => {
  const { at, entry } = judged[place] as Judged
  for (let one = Math.max(0, place - neighbours); one <= place + neighbours && one < judged.length; one++) {
    const other = judged[one] as Judged
    const covers = other.at.from <= at.from && other.at.to > at.from && other.at !== at
    if (covers && other.because?._tag === 'Negated' && isAlike(other.entry, entry)) return other.because
  }
  return undefined
}

const before = (judged: readonly Judged[], { at, entry }: Judged, units: Uint16Array): Excuse | undefined => {
  const { list, kinds } = entry.negation?.denials ?? { list: undefined, kinds: undefined }
  if (list === undefined || kinds === undefined) return undefined
  const { connectors, within } = list
  for (let one = judged.length - 1; one >= 0 && one >= judged.length - neighbours; one--) {
    const other = judged[one] as Judged
    const apart = at.from - other.at.to
    if (apart > within) return undefined
    if (apart < 1 || other.because?._tag !== 'Negated' || !isAlike(other.entry, entry)) continue
    if (other.entry.category !== entry.category) continue
    if (units.subarray(other.at.to, at.from).some((unit) => ((kinds[unit] as number) & endsClause) !== 0)) continue
    if (endOfFirst(connectors, units, other.at.to, at.from) >= 0) return other.because
  }
  return undefined
}

const isAlike = (one: Entry, other: Entry): boolean => one.lexicon === other.lexicon
