import type { Place } from '../../kit/problem.ts'

/** One content of feedback that opens a case: how urgent it is by itself, when it was said, and where its facts are kept. */
export interface Version {
  readonly rank: number
  /** Beyond every instant where nothing is ever due. */
  readonly due: number
  readonly receivedAt: number
  readonly digest: number
  readonly facts: number
  /** When it was said or last revised, by the source's clock. */
  readonly at: number
  readonly revision: number
}

/** What was said under one id, of which the last word counts for the score. */
export interface Said {
  /** When it was said or last revised. */
  readonly at: number
  readonly revision: number
  readonly digest: number
  /** Whose id it names, as a number; 0 where it names nobody. */
  readonly who: number
  readonly receivedAt: number
  readonly score?: number
}

/** What is kept of feedback of one customer that was heard of more than once. */
export interface Piece {
  readonly who: number
  /** One for each different content. */
  readonly digests: readonly number[]
  readonly latest: Said
  /** The earliest instant any of them was received. */
  readonly receivedAt: number
  /** The contents that open a case, in the order of their revision. */
  readonly versions: readonly Version[]
  readonly places: readonly Place[]
}

/**
 * The same feedback twice: equal content changes nothing; the score revised last counts, the earliest receipt stands, and all
 * contents are assessed together, in whatever order they come.
 */
const merged = (one: Piece, other: Piece): Piece => {
  const known = new Set(one.digests)
  return {
    who: one.who === 0 ? other.who : one.who,
    digests: [...one.digests, ...other.digests.filter((digest) => !known.has(digest))],
    latest: isLater(one.latest, other.latest) ? one.latest : other.latest,
    receivedAt: Math.min(one.receivedAt, other.receivedAt),
    versions: [...one.versions, ...other.versions.filter(({ digest }) => !known.has(digest))].sort(byRevision),
    places: [...one.places, ...other.places],
  }
}

/**
 * The pieces of feedback under one id (同编号反馈): of one customer it is one piece, also where some rows name nobody; of several customers
 * it is not one id, and each has a piece of their own.
 */
export const piecesOf = (pieces: readonly Piece[]): readonly Piece[] => {
  const named = pieces.filter(({ who }) => who !== 0)
  const [first, ...rest] = pieces
  return named.length > 1 || first === undefined ? pieces : [rest.reduce(merged, first)]
}

/** Enters what was said once more under an id. */
export const entered = (pieces: readonly Piece[], piece: Piece): readonly Piece[] => {
  const same = pieces.find(({ who }) => who === piece.who)
  return same === undefined ? [...pieces, piece] : pieces.map((one) => (one === same ? merged(one, piece) : one))
}

/** The most urgent rank of a piece, or that of no case. */
export const rankOf = ({ versions }: Piece, none: number): number =>
  versions.reduce((least, { rank }) => Math.min(least, rank), none)

const isLater = (one: Said, other: Said): boolean =>
  (one.at - other.at || one.revision - other.revision || one.digest - other.digest) > 0

const byRevision = (one: Version, other: Version): number =>
  one.at - other.at || one.revision - other.revision || one.digest - other.digest
