import { type Instant, instant, isoOf, lastInstant, parseInstant } from '../../core/instant.ts'
import { shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { OrganisationUnit } from '../../inner-loop/routing/organisation.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { boundsOf } from '../../nps/score.ts'
import type { AssessmentFacts } from './facts.ts'
import { mended } from './mended.ts'
import type { Unread } from './unread.ts'

/** Facts that can be decided, and what of those that came could not. */
export interface Understood {
  readonly feedback: Feedback
  readonly customer?: Customer<Words> | undefined
  readonly unit?: OrganisationUnit | undefined
  readonly columns?: object | undefined
  readonly unread?: Unread | undefined
}

/**
 * Facts as far as they are understood (事实核对): those of the right form pass as they are; of others, which skipped the
 * parsers, each part that is none is left aside by name. Feedback of which nobody knows when it came was received at the
 * first instant there is, so that its clocks never start later.
 */
export const understood = ({ tiers }: Pick<Vocabulary<Words>, 'tiers'>): ((received: unknown) => Understood) => {
  const known = new Set<unknown>(tiers)
  return (received) => {
    const facts = received as AssessmentFacts<Words>
    return isSound(facts, known) ? sound(facts) : mendedFacts(received, known)
  }
}

const sound = (facts: AssessmentFacts<Words>): Understood =>
  facts.feedback.unread === undefined ? facts : { ...facts, unread: facts.feedback.unread }

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'

const isSound = (facts: AssessmentFacts<Words>, tiers: ReadonlySet<unknown>): boolean => {
  if (typeof facts !== 'object' || facts === null) return false
  const { feedback, customer, unit, columns } = facts
  if (typeof feedback !== 'object' || feedback === null) return false
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
    (redFlags === undefined || (Array.isArray(redFlags) && redFlags.every((one) => typeof one === 'string'))) &&
    isSoundMore(feedback) &&
    (customer === undefined || isSoundCustomer(customer, tiers)) &&
    (unit === undefined || isObject(unit)) &&
    (columns === undefined || isObject(columns))
  )
}

/** What only says more of feedback is of its form where it came through a parser; odd ones are looked at one by one. */
const isSoundMore = ({ reach, rating, unread, channel, speaker, sentiment, satisfaction }: Feedback): boolean =>
  (reach === undefined || isObject(reach)) &&
  (rating === undefined ||
    (isObject(rating) && typeof rating.value === 'number' && typeof rating.scale === 'string')) &&
  (unread === undefined || (isObject(unread) && Array.isArray(unread.fields))) &&
  isText(channel) &&
  (speaker === undefined || speaker === 'customer' || speaker === 'employee' || speaker === 'robot') &&
  isText(sentiment) &&
  isText(satisfaction)

const isSoundCustomer = (customer: Customer<Words>, tiers: ReadonlySet<unknown>): boolean => {
  if (!isObject(customer)) return false
  const { id, valueTier, lifetimeValue, csm, reachable } = customer
  return (
    typeof id === 'string' &&
    (valueTier === undefined || tiers.has(valueTier)) &&
    (lifetimeValue === undefined || (isObject(lifetimeValue) && Number.isSafeInteger(lifetimeValue.amount))) &&
    isText(csm) &&
    (reachable === undefined || isObject(reachable))
  )
}

const isInstant = (at: unknown): boolean =>
  Number.isInteger(at) && (at as number) >= firstInstant && (at as number) <= lastInstant
const firstInstant = Date.parse('0000-01-01T00:00:00.000Z')

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mendedFacts = (received: unknown, tiers: ReadonlySet<unknown>): Understood => {
  const facts: Readonly<Record<string, unknown>> = isObject(received) ? { ...received } : {}
  const fields: Unread['fields'][number][] = []
  const aside = (name: string, value: unknown, readAs?: string): undefined => {
    fields.push({ name, received: shown(value), ...(readAs === undefined ? {} : { readAs }) })
    return undefined
  }
  const part = (name: 'unit' | 'columns'): object | undefined => {
    const value = facts[name]
    return value === undefined || value === null ? undefined : isObject(value) ? value : aside(name, value)
  }
  const feedback = mended.feedback(facts['feedback'], aside)
  const customer = mended.customer(facts['customer'], tiers, aside)
  const at = feedback.receivedAt
  const receivedAt = isInstant(at) ? (at as Instant) : receiptOf(at, aside)
  const whole = { ...feedback, receivedAt } as unknown as Feedback
  return {
    feedback: whole,
    customer,
    unit: part('unit') as OrganisationUnit | undefined,
    columns: part('columns'),
    unread: fields.length === 0 ? undefined : { fields: fields.slice(0, most), ...moreThan(fields.length) },
  }
}

const most = 40
const moreThan = (count: number): { readonly more?: number } => (count > most ? { more: count - most } : {})

const receiptOf = (at: unknown, aside: (name: string, value: unknown, readAs: string) => undefined): Instant => {
  const parsed = parseInstant(at)
  const read = parsed._tag === 'Right' ? parsed.right : instant(firstInstant)
  aside('feedback.receivedAt', at, isoOf(read))
  return read
}
