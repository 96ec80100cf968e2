import { leastOf } from '../../core/extremes.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { AssessmentFacts } from '../../programme/facts.ts'
import type { Place } from '../problem.ts'
import type { Version } from './book.ts'
import { unpack } from './pack.ts'
import type { Texts } from './texts.ts'

/** A case where it is kept: the contents that open it, the one that stands first. */
export interface Kept {
  readonly versions: readonly Version[]
  readonly places: readonly Place[]
}

/** A case with everything that was ever said under its id, the content that stands first. */
export interface Opened {
  readonly versions: NonEmpty<AssessmentFacts>
  readonly places: readonly Place[]
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** The most urgent first, then the earliest deadline, then who waited longest, then by id. */
export function* inOrder(size: number, keptAt: (place: number) => Kept, texts: Texts): Generator<Opened> {
  const ranks = new Uint8Array(size)
  const [dues, received] = [new Float64Array(size), new Float64Array(size)]
  for (let place = 0; place < size; place++) {
    const { versions } = keptAt(place)
    const [first] = versions as readonly [Version, ...Version[]]
    ranks[place] = first.rank
    dues[place] = leastOf(versions.map(({ due }) => due))
    received[place] = first.receivedAt
  }
  const compared = (one: number, other: number): number =>
    byValue(ranks, one, other) || byValue(dues, one, other) || byValue(received, one, other)
  const order = Uint32Array.from({ length: size }, (_, place) => place).sort(compared)
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && compared(order[from] as number, order[to] as number) === 0) to += 1
    const tied = order.subarray(from, to)
    if (tied.length > 1) sortById(tied, (place) => factsOf(keptAt(place), texts).versions[0].feedback.id)
    for (const place of tied) yield factsOf(keptAt(place), texts)
    from = to
  }
}

const byValue = (values: Float64Array | Uint8Array, one: number, other: number): number => {
  const [a, b] = [values[one] as number, values[other] as number]
  return a === b ? 0 : a - b
}

const sortById = (tied: Uint32Array, idOf: (place: number) => string): void => {
  const ids = new Map(Array.from(tied, (place) => [place, idOf(place)]))
  tied.sort((one, other) => {
    const [a, b] = [ids.get(one) ?? '', ids.get(other) ?? '']
    return byNumber.compare(a, b) || (a < b ? -1 : a > b ? 1 : one - other)
  })
}

const factsOf = ({ versions, places }: Kept, texts: Texts): Opened => {
  const [first, ...rest] = versions.map(({ facts }) => unpack(texts.at(facts)))
  return { versions: [first as AssessmentFacts, ...rest], places }
}
