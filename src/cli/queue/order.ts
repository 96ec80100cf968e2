import { leastOf } from '../../core/extremes.ts'
import { instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Place } from '../kit/problem.ts'
import type { Version } from './kept/book.ts'
import type { Texts } from './kept/texts.ts'
import { type HeardFacts, unpack } from './pack.ts'

/** A case where it is kept: the contents that open it, in the order of their revision, and when the first was received. */
export interface Kept {
  readonly versions: readonly Version[]
  readonly receivedAt: number
  readonly places: readonly Place[]
}

/** A case with everything under its id that opens it, packed, the oldest revision first; received when the first of it was. */
export interface Opened {
  readonly packed: readonly string[]
  readonly receivedAt: number
  readonly places: readonly Place[]
}

/** The facts of a case; clocks run from the first receipt, whatever a later row says. */
export const versionsOf = ({ packed, receivedAt }: Opened): NonEmpty<HeardFacts> =>
  packed.map((facts) => receivedThen(unpack(facts), receivedAt)) as unknown as NonEmpty<HeardFacts>

const byNumber = new Intl.Collator('en', { numeric: true })

/** The most urgent first, then the earliest deadline, then who waited longest, then by id. */
export function* inOrder(
  size: number,
  keptAt: (place: number) => Kept,
  texts: Texts,
  dueOf: (facts: HeardFacts) => number,
): Generator<Opened> {
  const openedAt = (place: number): Opened => {
    const { versions, receivedAt, places } = keptAt(place)
    return { packed: versions.map(({ facts }) => texts.at(facts)), receivedAt, places }
  }
  const ranks = new Uint8Array(size)
  const [dues, received] = [new Float64Array(size), new Float64Array(size)]
  for (let place = 0; place < size; place++) {
    const kept = keptAt(place)
    const { versions, receivedAt } = kept
    ranks[place] = leastOf(versions.map(({ rank }) => rank))
    dues[place] = leastOf(
      versions.map((version) =>
        version.receivedAt === receivedAt
          ? version.due
          : dueOf(receivedThen(unpack(texts.at(version.facts)), receivedAt)),
      ),
    )
    received[place] = receivedAt
  }
  const compared = (one: number, other: number): number =>
    byValue(ranks, one, other) || byValue(dues, one, other) || byValue(received, one, other)
  const order = Uint32Array.from({ length: size }, (_, place) => place).sort(compared)
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && compared(order[from] as number, order[to] as number) === 0) to += 1
    const tied = order.subarray(from, to)
    if (tied.length > 1) sortById(tied, (place) => versionsOf(openedAt(place))[0].feedback.id)
    for (const place of tied) yield openedAt(place)
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

const receivedThen = (facts: HeardFacts, receivedAt: number): HeardFacts =>
  facts.feedback.receivedAt === receivedAt
    ? facts
    : { ...facts, feedback: { ...facts.feedback, receivedAt: instant(receivedAt) } }
