import { type Instant, lastInstant } from '../../core/instant.ts'
import type { Customer } from '../../customer/customer.ts'
import { type ReachFacts, sentiments, speakers } from '../../feedback/about.ts'
import { feedbackChannels } from '../../feedback/channel.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import { satisfactions } from '../../feedback/micro/micro-feedback.ts'
import { feedbackNames } from '../../feedback/noted.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { boundsOf } from '../../nps/score.ts'
import { isRatingScale, ratingBoundsOf } from '../../ratings/rating.ts'
import type { AssessmentFacts } from './facts.ts'

/** Whether facts are of the form that the parsers give them, name by name: others are looked at part by part (事实形状). */
export const isSound = (facts: AssessmentFacts<Words>, tiers: ReadonlySet<unknown>): boolean => {
  if (!isObject(facts)) return false
  for (const name in facts) if (!factNames.has(name)) return false
  const { feedback, customer, unit, columns } = facts
  return (
    isObject(feedback) &&
    isSoundFeedback(feedback) &&
    isSoundMore(feedback) &&
    (customer === undefined || isSoundCustomer(customer, tiers)) &&
    (unit === undefined || (isObject(unit) && isText(unit.outlet) && isText(unit.region) && isText(unit.manager))) &&
    (columns === undefined || isObject(columns))
  )
}

/** Everything that is asked of one piece of feedback. */
export const factNames: ReadonlySet<string> = new Set(['feedback', 'customer', 'unit', 'columns'])

const isSoundFeedback = (feedback: Feedback): boolean => {
  const { id, receivedAt, score, scale, comment, redFlags, outlet, businessArea, customerId } = feedback
  return (
    typeof id === 'string' &&
    isInstant(receivedAt) &&
    (scale === '0-10' || scale === '1-10') &&
    (score === undefined || (Number.isInteger(score) && score >= boundsOf(scale).from && score <= 10)) &&
    !Object.is(score, -0) &&
    isText(comment) &&
    isText(outlet) &&
    isText(businessArea) &&
    isText(customerId) &&
    (redFlags === undefined || (Array.isArray(redFlags) && redFlags.every((one) => typeof one === 'string')))
  )
}

const isSoundMore = (feedback: Feedback): boolean => {
  const { reach, rating, unread, channel, speaker, sentiment, satisfaction } = feedback
  for (const name in feedback) if (!feedbackNames.has(name)) return false
  return (
    (reach === undefined || isSoundReach(reach)) &&
    (rating === undefined || (isObject(rating) && isOnScale(rating))) &&
    (unread === undefined || (isObject(unread) && Array.isArray(unread.fields) && unread.fields.every(isField))) &&
    isOne(feedbackChannels, channel) &&
    isOne(speakers, speaker) &&
    isOne(sentiments, sentiment) &&
    isOne(satisfactions, satisfaction) &&
    isText(feedback.customerName) &&
    isText(feedback.region) &&
    isText(feedback.product) &&
    isText(feedback.lot) &&
    isText(feedback.subject)
  )
}

const isOnScale = ({ value, scale }: NonNullable<Feedback['rating']>): boolean => {
  if (!isRatingScale(scale)) return false
  const { from, to } = ratingBoundsOf(scale)
  return Number.isInteger(value) && !Object.is(value, -0) && value >= from && value <= to
}

const isField = (field: unknown): boolean =>
  isObject(field) && 'name' in field && 'received' in field && isText(field.name) && isText(field.received)

const isSoundReach = (reach: ReachFacts): boolean => {
  if (!isObject(reach)) return false
  for (const [name, value] of Object.entries(reach)) {
    if (name === 'public' ? typeof value !== 'boolean' : !counts.has(name) || !isCount(value)) return false
  }
  return true
}
const counts = new Set(['followers', 'views', 'affected'])
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const isSoundCustomer = (customer: Customer<Words>, tiers: ReadonlySet<unknown>): boolean => {
  if (!isObject(customer)) return false
  const { id, valueTier, lifetimeValue, csm, name, reachable } = customer
  return (
    typeof id === 'string' &&
    (valueTier === undefined || tiers.has(valueTier)) &&
    (lifetimeValue === undefined ||
      (isObject(lifetimeValue) &&
        Number.isSafeInteger(lifetimeValue.amount) &&
        typeof lifetimeValue.currency === 'string')) &&
    isText(csm) &&
    isText(name) &&
    (reachable === undefined || (isObject(reachable) && Object.values(reachable).every(isText)))
  )
}

/** An instant that can be written down. */
export const isInstant = (at: unknown): at is Instant =>
  Number.isInteger(at) && (at as number) >= firstInstant && (at as number) <= lastInstant
export const firstInstant: number = Date.parse('0000-01-01T00:00:00.000Z')

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isOne = (words: readonly unknown[], value: unknown): boolean => value === undefined || words.includes(value)

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
