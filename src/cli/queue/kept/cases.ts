import type { Place } from '../../kit/problem.ts'
import type { Version } from './book.ts'
import { bytes, doubles } from './columns.ts'
import { places } from './places.ts'

/** The cases that one row alone has opened, by number. */
export interface Cases {
  readonly add: (version: Version, place: Place) => number
  readonly at: (number: number) => Version
  readonly placeOf: (number: number) => Place
  /** A row of the same feedback was found: it is kept elsewhere from now on. */
  readonly drop: (number: number) => void
  readonly standing: () => Uint32Array
}

const dropped = 255

export const cases = (): Cases => {
  const ranks = bytes()
  const [dues, received, digests, facts] = [doubles(), doubles(), doubles(), doubles()]
  const [revised, revisions] = [doubles(), doubles()]
  const where = places()
  let size = 0
  return {
    add: (version, place) => {
      ranks.set(size, version.rank)
      dues.set(size, version.due)
      received.set(size, version.receivedAt)
      digests.set(size, version.digest)
      facts.set(size, version.facts)
      revised.set(size, version.at)
      revisions.set(size, version.revision)
      where.set(size, place)
      size += 1
      return size - 1
    },
    at: (number) => ({
      rank: ranks.at(number),
      due: dues.at(number),
      receivedAt: received.at(number),
      digest: digests.at(number),
      facts: facts.at(number),
      at: revised.at(number),
      revision: revisions.at(number),
    }),
    placeOf: where.at,
    drop: (number) => ranks.set(number, dropped),
    standing: () => Uint32Array.from({ length: size }, (_, n) => n).filter((number) => ranks.at(number) < dropped),
  }
}
