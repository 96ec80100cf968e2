import type { IsoInstant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Assessment } from '../../programme/assessment.ts'
import type { Place } from '../problem.ts'

/** One content of feedback that opens a case: what decides which of several stands, and where its facts are kept. */
export interface Version {
  readonly rank: number
  /** Beyond every instant where nothing is ever due. */
  readonly due: number
  readonly receivedAt: number
  readonly digest: number
  readonly facts: number
}

/** What was said under one id, of which the last word counts for the score. */
export interface Said {
  /** When it was said or last revised. */
  readonly at: number
  readonly revision: number
  readonly digest: number
  readonly score?: number
}

/** What is kept of feedback that was heard of more than once. */
export interface Entry {
  /** One for each different content. */
  readonly digests: readonly number[]
  readonly latest: Said
  /** The contents that open a case, the one that stands first. */
  readonly versions: readonly Version[]
  readonly places: readonly Place[]
}

/**
 * The same feedback twice: equal content changes nothing; of different contents the more urgent one stands with the
 * earliest deadline of all, and the score revised last counts, in whatever order they come.
 */
export const merged = (one: Entry, other: Entry): Entry => {
  const places = [...one.places, ...other.places]
  return other.digests.every((digest) => one.digests.includes(digest))
    ? { ...one, places }
    : {
        digests: [...one.digests, ...other.digests],
        latest: isLater(one.latest, other.latest) ? one.latest : other.latest,
        versions: [...one.versions, ...other.versions].sort(byStanding),
        places,
      }
}

const isLater = (one: Said, other: Said): boolean =>
  (one.at - other.at || one.revision - other.revision || one.digest - other.digest) > 0

const byStanding = (one: Version, other: Version): number =>
  one.rank - other.rank ||
  (one.due === other.due ? 0 : one.due - other.due) ||
  one.receivedAt - other.receivedAt ||
  one.digest - other.digest

/** The assessment that stands, its deadline never later than any that was promised. */
export const standing = (assessments: NonEmpty<Assessment>): Assessment => {
  const [assessment] = assessments
  const { contact } = assessment
  if (contact === undefined || assessments.length === 1) return assessment
  const earliest = (key: 'due' | 'atRisk'): { readonly [K in 'due' | 'atRisk']?: IsoInstant } => {
    const [first] = assessments.flatMap((one) => one.contact?.[key] ?? []).sort()
    return first === undefined ? {} : { [key]: first }
  }
  return { ...assessment, contact: { ...contact, ...earliest('atRisk'), ...earliest('due') } }
}
