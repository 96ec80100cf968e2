import { differenceInDifferences } from '../../stats/comparison/difference-in-differences.ts'
import { type Share, type SharePair, share } from '../../stats/proportion/share.ts'
import type { BeforeAfter, Measurement } from './measurement.ts'
import { leastDropChance, leastExpectedCell, shareDrop } from './share-drop.ts'
import type { ValidationFacts } from './validation-facts.ts'
import type { TopicVerdict } from './verdict.ts'

/** What a test says of one topic, before anything is allowed for. */
export interface TopicTest extends Pick<TopicVerdict, 'test' | 'z' | 'pDrop' | 'pRise' | 'least' | 'moreThanControl'> {
  readonly pair: SharePair
  /** Whether every cell of the table is large enough for a look before the end. */
  readonly large: boolean
}

const shareIn = ({ named, answers }: Measurement, topic: string): Share => share((named[topic] ?? 0) + 0, answers)
const pairIn = ({ before, after }: BeforeAfter, topic: string): SharePair => ({
  before: shareIn(before, topic),
  after: shareIn(after, topic),
})

/** Tests a topic against before, or against the control where there is one. */
export const testOf =
  (facts: ValidationFacts) =>
  (topic: string): TopicTest => {
    const pair = pairIn(facts, topic)
    const large = leastExpectedCell(pair) >= 5
    if (facts.control === undefined) return { pair, large, ...shareDrop(pair), least: leastDropChance(pair) }
    const control = pairIn(facts.control, topic)
    const { z, pDrop, pRise, difference } = differenceInDifferences({ treated: pair, control })
    const none = { before: pair.before, after: share(0, pair.after.total) }
    const least = differenceInDifferences({ treated: none, control }).pDrop
    return { pair, large, test: 'control', z, pDrop, pRise, least, moreThanControl: difference }
  }
