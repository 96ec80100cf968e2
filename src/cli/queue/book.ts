import { createHash } from 'node:crypto'
import type { IsoInstant } from '../../core/instant.ts'
import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import { urgencyRank } from '../../inner-loop/vocabulary/priority.ts'
import type { Assessment } from '../../programme/assessment.ts'
import type { Place } from '../problem.ts'

/** Feedback that opens a case, with everything that was ever said under its id. */
export interface Case {
  readonly assessment: Assessment
  readonly feedback: Feedback
  readonly digest: string
  /** One assessment for each different content; the promises of all of them stand. */
  readonly duties: readonly Assessment[]
  readonly places: readonly Place[]
}

/** What is kept of one piece of feedback: little, unless somebody must be contacted. */
export interface Entry {
  /** One for each different content. */
  readonly digests: readonly string[]
  /** The content that was received last; its score is the one that counts. */
  readonly latest: Said
  readonly case?: Case
  readonly places: readonly Place[]
}

interface Said {
  readonly receivedAt: number
  readonly digest: string
  readonly score?: Feedback['score']
}

/** One record decided. */
export interface Decided {
  readonly feedback: Feedback
  readonly customer?: Customer
  readonly assessment: Assessment
  readonly at: Place
}

/** The entry of one record; without an id of its own nothing will ever be compared with it. */
export const entryOf = ({ feedback, customer, assessment, at }: Decided, ownId: boolean): Entry => {
  const digest = ownId ? digestOf(feedback, customer) : ''
  const { score, receivedAt } = feedback
  return {
    digests: [digest],
    latest: { receivedAt, digest, ...(score === undefined ? {} : { score }) },
    ...(assessment.priority === 'noCase'
      ? {}
      : { case: { assessment, feedback, digest, duties: [assessment], places: [at] } }),
    places: [at],
  }
}

const digestOf = (feedback: Feedback, customer: Customer | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([feedback, customer]))
    .digest('base64')

/**
 * The same feedback twice: equal content changes nothing; of different contents the more urgent assessment stands with
 * the earliest deadline of all, in whatever order they come.
 */
export const merged = (one: Entry, other: Entry): Entry => {
  const places = [...one.places, ...other.places]
  const known = other.digests.every((digest) => one.digests.includes(digest))
  if (known) return { ...one, places, ...(one.case === undefined ? {} : { case: { ...one.case, places } }) }
  const both = bothCases(one.case, other.case)
  return {
    digests: [...one.digests, ...other.digests],
    latest: later(one.latest, other.latest) ? one.latest : other.latest,
    ...(both === undefined ? {} : { case: { ...both, places } }),
    places,
  }
}

const later = (one: Said, other: Said): boolean =>
  one.receivedAt === other.receivedAt ? one.digest > other.digest : one.receivedAt > other.receivedAt

const bothCases = (one: Case | undefined, other: Case | undefined): Case | undefined => {
  if (one === undefined || other === undefined) return one ?? other
  const winner = comesFirst(one, other) ? one : other
  return { ...winner, duties: [...one.duties, ...other.duties] }
}

const comesFirst = (one: Case, other: Case): boolean => {
  const [mine, theirs] = [orderOf(one), orderOf(other)]
  const decisive = mine.findIndex((part, place) => part !== theirs[place])
  return decisive < 0 || (mine[decisive] as string | number) < (theirs[decisive] as string | number)
}

const orderOf = ({ assessment, digest }: Case): readonly (string | number)[] => [
  urgencyRank(assessment.priority),
  assessment.contact?.due ?? '~',
  assessment.receivedAt,
  digest,
]

/** The assessment that stands, its deadline never later than any that was promised. */
export const standing = ({ assessment, duties }: Case): Assessment => {
  const { contact } = assessment
  if (contact === undefined || duties.length === 1) return assessment
  const earliest = (key: 'due' | 'atRisk'): { readonly [K in 'due' | 'atRisk']?: IsoInstant } => {
    const [first] = duties.flatMap((one) => one.contact?.[key] ?? []).sort()
    return first === undefined ? {} : { [key]: first }
  }
  return { ...assessment, contact: { ...contact, ...earliest('atRisk'), ...earliest('due') } }
}
