import * as fc from 'fast-check'
import { instant } from '../../core/instant.ts'
import {
  type Exclusion,
  exclusions,
  type FeedbackContent,
  type FeedbackFact,
} from '../../feedback/revision/revision.ts'
import { scoreOn } from './arbitraries.ts'

const near = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2026, 10, 4) }).map(instant)
const few = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)

const said: fc.Arbitrary<FeedbackContent> = fc.record(
  {
    receivedAt: near,
    scale: fc.constant('0-10' as const),
    customerId: few('c1', 'c2'),
    score: scoreOn('0-10'),
    comment: few('还没到货', '我要起诉你们', 'Late again.'),
    redFlags: fc.uniqueArray(few('legal', 'safety', 'fraud'), { maxLength: 2 }),
  },
  { requiredKeys: ['receivedAt', 'scale'], noNullPrototype: true },
)

const head = {
  source: few('delighted', 'typeform'),
  externalId: few('1', '2', '3'),
  at: near,
  revision: fc.nat(3),
}
const required = ['_tag', 'source', 'externalId', 'at'] as const
const told = (tag: 'FeedbackReceived' | 'FeedbackAmended'): fc.Arbitrary<FeedbackFact> =>
  fc.record(
    {
      _tag: fc.constant(tag),
      ...head,
      said,
      excluded: fc.constantFrom(...(exclusions as readonly [Exclusion, ...Exclusion[]])),
    },
    { requiredKeys: [...required, 'said'], noNullPrototype: true },
  ) as fc.Arbitrary<FeedbackFact>

/**
 * Facts about a handful of pieces of feedback, close together in time, so that revisions compete.
 *
 * @example
 * const once = (fact: FeedbackFact) => feedbackBook([fact, fact]).length === feedbackBook([fact]).length
 * law('a fact delivered twice is one', feedbackFacts, once).check({ numRuns: 20 }) // => undefined
 */
export const feedbackFacts: fc.Arbitrary<FeedbackFact> = fc.oneof(
  { weight: 4, arbitrary: told('FeedbackReceived') },
  { weight: 4, arbitrary: told('FeedbackAmended') },
  fc.record(
    { _tag: fc.constant('FeedbackRetracted' as const), ...head },
    { requiredKeys: [...required], noNullPrototype: true },
  ) as fc.Arbitrary<FeedbackFact>,
  fc.record(
    { _tag: fc.constant('FeedbackAcknowledged' as const), ...head, ticket: few('T-1', 'T-2') },
    { requiredKeys: [...required, 'ticket'], noNullPrototype: true },
  ) as fc.Arbitrary<FeedbackFact>,
)
