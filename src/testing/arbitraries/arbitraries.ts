import * as fc from 'fast-check'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import { currencies, type Money } from '../../core/money.ts'
import type { Customer, Reachable } from '../../customer/customer.ts'
import { sentiments, speakers } from '../../feedback/about.ts'
import { feedbackChannels } from '../../feedback/channel.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import { satisfactions } from '../../feedback/micro/micro-feedback.ts'
import { redFlagCategories } from '../../inner-loop/vocabulary/category.ts'
import { contactChannels, reachabilities } from '../../inner-loop/vocabulary/contact-channel.ts'
import { valueTiers } from '../../inner-loop/vocabulary/tier.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { boundsOf, type Scale, type Score, scales } from '../../nps/score.ts'
import { type Rating, ratingBoundsOf } from '../../ratings/rating.ts'

/**
 * Text that is not blank, Chinese, emoji and stray surrogates among it.
 *
 * @example
 * law('words are never blank', someWords, (text) => text.trim() !== '').check({ numRuns: 20 }) // => undefined
 */
export const someWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      '还没到货，我要投诉',
      '充电时冒烟',
      '客服很好 👍',
      'Late again.',
      '最差的一次，不要脸！！！',
      '电视台会曝光你们',
      'I will sue you. The worst ever, shame on you',
      '有点馊味，不是假货',
    ),
    fc.string({ minLength: 1, unit: 'binary' }),
  )
  .filter((text) => /\S/u.test(text))

/**
 * Any moment between the years 0 and 9999, mostly in our time.
 *
 * @example
 * law('an instant survives its text', instants, (at) => instantOf(isoOf(at)) === at).check({ numRuns: 20 })
 * // => undefined
 */
export const instants: fc.Arbitrary<Instant> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) }) },
    fc.integer({ min: Date.parse('0000-01-01T00:00:00Z'), max: lastInstant }),
  )
  .map(instant)

/**
 * Scores of a scale (任意打分).
 *
 * @example
 * law('a 1–10 question has no zero', scoreOn('1-10'), (score) => score >= 1).check({ numRuns: 20 })
 * // => undefined
 */
export const scoreOn = <S extends Scale>(scale: S): fc.Arbitrary<Score<S>> => {
  const { from, to } = boundsOf(scale)
  return fc.integer({ min: from, max: to }) as unknown as fc.Arbitrary<Score<S>>
}

/**
 * Amounts in minor units (任意金额).
 *
 * @example
 * law('amounts are whole minor units', money, ({ amount }) => Number.isInteger(amount)).check({ numRuns: 20 })
 * // => undefined
 */
export const money: fc.Arbitrary<Money> = fc.record(
  { amount: fc.nat(100_000_000), currency: fc.constantFrom(...currencies) },
  { noNullPrototype: true },
)

const reachability = fc.constantFrom(...reachabilities)

const count = fc.nat(10_000_000)
/** What only says more of feedback. */
const noted = {
  speaker: fc.oneof({ weight: 8, arbitrary: fc.constant('customer' as const) }, fc.constantFrom(...speakers)),
  customerName: someWords,
  sentiment: fc.constantFrom(...sentiments),
  satisfaction: fc.constantFrom(...satisfactions),
  rating: fc.constantFrom(
    ...(['0-1', '1-3', '1-5'] as const).flatMap((scale) =>
      Array.from({ length: ratingBoundsOf(scale).to + 1 }, (_, value) => ({ scale, value: value as Rating })).slice(
        ratingBoundsOf(scale).from,
      ),
    ),
  ),
  reach: fc
    .record(
      { public: fc.boolean(), followers: count, views: count, affected: count },
      { requiredKeys: [], noNullPrototype: true },
    )
    .filter((reach) => Object.keys(reach).length > 0),
  region: someWords,
  product: someWords,
  lot: someWords,
  subject: someWords,
  evidence: fc.array(fc.record({ kind: someWords, ref: someWords }, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 3,
  }),
} as const

/**
 * Customers in the words of a vocabulary.
 *
 * @example
 * const inMyWords = customerParser(standardVocabulary)
 * law('customers are in my words', customersOf(standardVocabulary), (one) =>
 *   inMyWords(one)._tag === 'Right').check({ numRuns: 20 }) // => undefined
 */
export const customersOf = <W extends Words = StandardWords>({
  tiers,
  channels,
}: Vocabulary<W>): fc.Arbitrary<Customer<W>> =>
  fc.record(
    {
      id: someWords,
      valueTier: fc.constantFrom(...tiers),
      lifetimeValue: money,
      name: someWords,
      csm: someWords,
      reachable: fc.record(Object.fromEntries(channels.map((channel) => [channel, reachability])), {
        requiredKeys: [],
        noNullPrototype: true,
      }) as unknown as fc.Arbitrary<Reachable<W>>,
    },
    { requiredKeys: ['id'], noNullPrototype: true },
  ) as unknown as fc.Arbitrary<Customer<W>>

/**
 * Customers of every sort (任意客户).
 *
 * @example
 * law('customers are read as they are', customers, (one) => parseCustomer(one)._tag === 'Right').check({ numRuns: 20 })
 * // => undefined
 */
export const customers: fc.Arbitrary<Customer> = customersOf({
  tiers: valueTiers,
  channels: contactChannels,
} as unknown as Vocabulary)

/**
 * Feedback as `parseFeedback` gives it; red-line categories and business areas mostly those of a vocabulary.
 *
 * @example
 * const drawn = feedbacksOf(['hygiene'], ['kitchen'])
 * law('feedback is read as it is', drawn, (one) => parseFeedback(one)._tag === 'Right').check({ numRuns: 20 })
 * // => undefined
 */
export const feedbacksOf = (categories: readonly string[], areas: readonly string[]): fc.Arbitrary<Feedback> =>
  fc.constantFrom(...scales).chain((scale) =>
    fc.record(
      {
        id: someWords,
        receivedAt: instants,
        scale: fc.constant(scale),
        customerId: someWords,
        score: scoreOn(scale),
        comment: someWords,
        channel: fc.constantFrom(...feedbackChannels),
        outlet: someWords,
        businessArea: fc.oneof(fc.constantFrom(...areas), someWords),
        redFlags: fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...categories) }, someWords), {
          maxLength: 4,
        }),
        ...noted,
      },
      { requiredKeys: ['id', 'receivedAt', 'scale'], noNullPrototype: true },
    ),
  )

/**
 * Feedback as `parseFeedback` gives it; red-line categories mostly those of the shipped policies.
 *
 * @example
 * law('feedback is read as it is', feedbacks, (one) => parseFeedback(one)._tag === 'Right').check({ numRuns: 20 })
 * // => undefined
 */
export const feedbacks: fc.Arbitrary<Feedback> = feedbacksOf(redFlagCategories, ['staffAttitude', 'productQuality'])
