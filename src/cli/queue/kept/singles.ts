import type { Place } from '../../kit/problem.ts'
import type { Said } from './book.ts'
import { bytes, doubles, words } from './columns.ts'
import { places } from './places.ts'

/** Feedback with an id of its own that was heard of once. */
interface Single {
  readonly said: Said
  readonly place: Place
  readonly caseAt?: number
}

export interface Singles {
  readonly at: (number: number) => Single
  readonly set: (number: number, said: Said, place: Place, caseAt: number | undefined) => void
}

const none = 255

/** Feedback heard of once, by the number of its id, as a few numbers each. */
export const singles = (): Singles => {
  const [moments, revisions, digests] = [doubles(), doubles(), doubles()]
  const [received, owners] = [doubles(), doubles()]
  const scores = bytes()
  const opened = words()
  const where = places()
  return {
    set: (number, { at, revision, digest, who, receivedAt, score = none }, place, caseAt = -1) => {
      moments.set(number, at)
      revisions.set(number, revision)
      digests.set(number, digest)
      received.set(number, receivedAt)
      owners.set(number, who)
      scores.set(number, score)
      opened.set(number, caseAt + 1)
      where.set(number, place)
    },
    at: (number) => {
      const [score, caseAt] = [scores.at(number), opened.at(number)]
      return {
        said: {
          at: moments.at(number),
          revision: revisions.at(number),
          digest: digests.at(number),
          who: owners.at(number),
          receivedAt: received.at(number),
          ...(score === none ? {} : { score }),
        },
        place: where.at(number),
        ...(caseAt === 0 ? {} : { caseAt: caseAt - 1 }),
      }
    },
  }
}
