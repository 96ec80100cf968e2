import { outcomesOf } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Place } from '../kit/problem.ts'
import { entered, type Piece, piecesOf, rankOf, type Version } from './kept/book.ts'
import { cases } from './kept/cases.ts'
import { givenIds } from './kept/given-ids.ts'
import { known } from './kept/known.ts'
import { digestOf } from './kept/mixed.ts'
import { singles } from './kept/singles.ts'
import { texts } from './kept/texts.ts'
import { namedApart } from './named-apart.ts'
import { inOrder, type Opened } from './order.ts'
import type { HeardFacts } from './pack.ts'

/** Feedback of one record. */
export interface Decided {
  readonly facts: HeardFacts
  /** The same as a text, from which it is assessed again when it is shown. */
  readonly packed: string
  readonly at: Place
  /** Which of several files it stands in. */
  readonly among?: number | undefined
  /** Whether the file gave the id, so that another record with it is the same feedback. */
  readonly ownId: boolean
  /** When it was said or last revised. */
  readonly revisedAt: number
  readonly revision?: number | undefined
}

/** How many pieces of feedback there are, and how many rows repeat or amend one. */
export interface Entered {
  readonly pieces: number
  readonly duplicates: number
  readonly amendments: number
}

/**
 * What a run has decided so far. It grows with the cases and with the ids the file gives, not with the words: of
 * feedback that opens no case a few numbers are kept, of a case its facts, from which it is assessed again when it is
 * shown.
 */
export interface Ledger {
  /** Keeps feedback, of which is known how urgent it is by itself. */
  readonly enter: (decided: Decided, rank: number, due: number) => void
  readonly entered: () => Entered
  readonly opened: () => number
  /** The cases, the most urgent first. */
  readonly cases: () => Iterable<Opened>
  /** How often each score was given; of amended feedback the score received last. */
  readonly scores: ReadonlyMap<number, number>
  /** How many there are of each outcome, the most urgent first. */
  readonly priorities: { readonly [outcome: string]: number }
  /** Ids that several customers have: how many, and the first few. */
  readonly collisions: () => Named
  /** Ids that several files give. */
  readonly shared: () => Named
}

/** Ids that must be told of: how many, and the first few. */
interface Named {
  readonly count: number
  readonly first: readonly string[]
}

const mostNamed = 5

/** Keeps what was decided; `dueOf` says when facts are due, where rows of one piece of feedback were received at different times. */
export const ledger = (priorities: readonly string[], dueOf: (facts: HeardFacts) => number): Ledger => {
  const outcomes = outcomesOf({ priorities })
  const store = texts()
  const ids = known(store)
  const alone = cases()
  const once = singles()
  const again = new Map<number, readonly Piece[]>()
  const scores = new Map<number, number>()
  const counts = outcomes.map(() => 0)
  const colliding = new Map<number, string>()
  const given = givenIds(store)
  const sums = { pieces: 0, duplicates: 0, amendments: 0 }
  const count = (score: number | undefined, rank: number, by: 1 | -1): void => {
    if (score !== undefined) scores.set(score, (scores.get(score) ?? 0) + by)
    counts[rank] = (counts[rank] ?? 0) + by
    sums.pieces += by
  }
  const countAll = (pieces: readonly Piece[], by: 1 | -1): void => {
    for (const piece of pieces) {
      count(piece.latest.score, rankOf(piece, priorities.length), by)
      sums.amendments += by * (piece.digests.length - 1)
      sums.duplicates += by * (piece.places.length - piece.digests.length)
    }
  }
  /** What is known of an id, taken out of the places where feedback heard once is kept. */
  const takenOut = (number: number): readonly Piece[] => {
    const pieces = again.get(number)
    if (pieces !== undefined) return pieces
    const { caseAt, said, place } = once.at(number)
    const versions = caseAt === undefined ? [] : [alone.at(caseAt)]
    if (caseAt !== undefined) alone.drop(caseAt)
    const { who, receivedAt, digest } = said
    return [{ who, digests: [digest], latest: said, receivedAt, versions, places: [place] }]
  }
  return {
    scores,
    get priorities() {
      return Object.fromEntries(outcomes.map((outcome, rank) => [outcome, counts[rank] ?? 0]))
    },
    entered: () => ({ ...sums }),
    opened: () => counts.slice(0, -1).reduce((sum, one) => sum + one, 0),
    collisions: () => {
      // an id that several files give is one id
      const named = new Set(colliding.values())
      return { count: named.size, first: [...named].slice(0, mostNamed) }
    },
    shared: () => given.shared(mostNamed),
    cases: () => {
      const single = alone.standing()
      const several = [...again.values()].flatMap(piecesOf).filter(({ versions }) => versions.length > 0)
      const inTurn = inOrder(
        single.length + several.length,
        (place) => {
          const number = single[place]
          if (number === undefined) return several[place - single.length] as Piece
          const version = alone.at(number)
          return { versions: [version], receivedAt: version.receivedAt, places: [alone.placeOf(number)] }
        },
        store,
        dueOf,
      )
      const named = new Set(colliding.values())
      return named.size === 0 && given.shared(0).count === 0
        ? inTurn
        : namedApart(inTurn, { inFiles: given.isShared, ofCustomers: (id) => named.has(id) })
    },
    enter: ({ facts, packed, at, among, ownId, revisedAt, revision = 0 }, rank, due) => {
      const { score, id: written, receivedAt, customerId } = facts.feedback
      const id = among === undefined ? written : `${among}:${written}`
      if (ownId && among !== undefined) given.by(written, among)
      const opens = rank < priorities.length
      const digest = opens || ownId ? digestOf(packed) : 0
      const who = customerId === undefined ? 0 : digestOf(customerId) + 1
      const said = { at: revisedAt, revision, digest, who, receivedAt, ...(score === undefined ? {} : { score }) }
      const version = (kept: number): Version => ({
        rank,
        due,
        receivedAt,
        digest,
        facts: kept,
        at: revisedAt,
        revision,
      })
      const number = ownId ? ids.find(id) : undefined
      if (number === undefined) {
        const caseAt = opens ? alone.add(version(store.add(packed)), at) : undefined
        if (ownId) once.set(ids.add(id), said, at, caseAt)
        count(score, rank, 1)
        return
      }
      const before = takenOut(number)
      const same = before.some(({ digests }) => digests.includes(digest))
      const versions = opens && !same ? [version(store.add(packed))] : []
      const now = entered(before, { who, digests: [digest], latest: said, receivedAt, versions, places: [at] })
      countAll(piecesOf(before), -1)
      countAll(piecesOf(now), 1)
      again.set(number, now)
      if (piecesOf(now).length > 1 && !colliding.has(number)) colliding.set(number, written)
    },
  }
}
