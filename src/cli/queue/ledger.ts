import { instantOf } from '../../core/instant.ts'
import { outcomesOf, urgencyIn } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { AssessmentFacts } from '../../programme/assess.ts'
import type { Assessment } from '../../programme/assessment.ts'
import type { Place } from '../problem.ts'
import { type Entry, merged, type Version } from './book.ts'
import { cases } from './cases.ts'
import { known } from './known.ts'
import { digestOf } from './mixed.ts'
import { inOrder, type Opened } from './order.ts'
import { pack } from './pack.ts'
import { singles } from './singles.ts'
import { texts } from './texts.ts'

/** One record decided. */
export interface Decided extends AssessmentFacts {
  readonly assessment: Assessment
  readonly at: Place
  /** Whether the file gave the id, so that another record with it is the same feedback. */
  readonly ownId: boolean
  /** When it was last revised, where the file says so. */
  readonly revisedAt?: number
  readonly revision?: number
}

/**
 * What a run has decided so far. It grows with the cases and with the ids the file gives, not with the words: of
 * feedback that opens no case a few numbers are kept, of a case its facts, from which it is assessed again when it is
 * shown.
 */
export interface Ledger {
  /** Enters a decision: new, the same again, or more about feedback already known by its own id. */
  readonly enter: (decided: Decided) => 'new' | 'duplicate' | 'amendment'
  readonly opened: () => number
  /** The cases, the most urgent first. */
  readonly cases: () => Iterable<Opened>
  /** How often each score was given; of amended feedback the score received last. */
  readonly scores: ReadonlyMap<number, number>
  /** How many there are of each outcome, the most urgent first. */
  readonly priorities: { readonly [outcome: string]: number }
}

export const ledger = (priorities: readonly string[]): Ledger => {
  const outcomes = outcomesOf({ priorities })
  const urgencyOf = urgencyIn(priorities)
  const store = texts()
  const ids = known(store)
  const alone = cases()
  const once = singles()
  const again = new Map<number, Entry>()
  const scores = new Map<number, number>()
  const counts = outcomes.map(() => 0)
  const count = (score: number | undefined, rank: number, by: 1 | -1): void => {
    if (score !== undefined) scores.set(score, (scores.get(score) ?? 0) + by)
    counts[rank] = (counts[rank] ?? 0) + by
  }
  const countEntry = ({ latest, versions }: Entry, by: 1 | -1): void =>
    count(latest.score, versions[0]?.rank ?? priorities.length, by)
  /** What is known of an id, taken out of the places where feedback heard once is kept. */
  const takenOut = (number: number): Entry => {
    const entry = again.get(number)
    if (entry !== undefined) return entry
    const { caseAt, said, place } = once.at(number)
    const versions = caseAt === undefined ? [] : [alone.at(caseAt)]
    if (caseAt !== undefined) alone.drop(caseAt)
    return { digests: [said.digest], latest: said, versions, places: [place] }
  }
  return {
    scores,
    get priorities() {
      return Object.fromEntries(outcomes.map((outcome, rank) => [outcome, counts[rank] ?? 0]))
    },
    opened: () => counts.slice(0, -1).reduce((sum, count) => sum + count, 0),
    cases: () => {
      const single = alone.standing()
      const several = [...again.values()].filter(({ versions }) => versions.length > 0)
      return inOrder(
        single.length + several.length,
        (place) => {
          const number = single[place]
          return number === undefined
            ? (several[place - single.length] as Entry)
            : { versions: [alone.at(number)], places: [alone.placeOf(number)] }
        },
        store,
      )
    },
    enter: (decided) => {
      const { feedback, assessment, at, ownId, revisedAt = feedback.receivedAt, revision = 0 } = decided
      const { score, id } = feedback
      const rank = urgencyOf(assessment.priority)
      const opens = assessment.priority !== 'noCase'
      const packed = opens || ownId ? pack(decided) : ''
      const digest = digestOf(packed)
      const said = { at: revisedAt, revision, digest, ...(score === undefined ? {} : { score }) }
      const version = (facts: number): Version => ({
        rank,
        due: assessment.contact?.due === undefined ? Number.POSITIVE_INFINITY : instantOf(assessment.contact.due),
        receivedAt: feedback.receivedAt,
        digest,
        facts,
      })
      const number = ownId ? ids.find(id) : undefined
      if (number === undefined) {
        const caseAt = opens ? alone.add(version(store.add(packed)), at) : undefined
        if (ownId) once.set(ids.add(id), said, at, caseAt)
        count(score, rank, 1)
        return 'new'
      }
      const before = takenOut(number)
      const same = before.digests.includes(digest)
      const versions = opens ? [version(same ? 0 : store.add(packed))] : []
      const now = merged(before, { digests: [digest], latest: said, versions, places: [at] })
      countEntry(before, -1)
      countEntry(now, 1)
      again.set(number, now)
      return same ? 'duplicate' : 'amendment'
    },
  }
}
