import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { Feedback } from '../feedback.ts'
import { factsOf } from './is-fact.ts'
import type { Exclusion, FeedbackContent, FeedbackFact, FeedbackRecord } from './revision.ts'

type Said = Extract<FeedbackFact, { readonly _tag: 'FeedbackReceived' | 'FeedbackAmended' }>

/** How a piece of feedback stands (反馈现状): what the newest revision says of it. */
export type CurrentFeedback =
  | { readonly _tag: 'FeedbackStands'; readonly feedback: Feedback; readonly excluded?: Exclusion }
  /** Taken back by whoever gave it (撤回). */
  | { readonly _tag: 'FeedbackTakenBack'; readonly at: Instant }
  /** Only a receipt is known so far. */
  | { readonly _tag: 'FeedbackNotSeen' }

/**
 * How a piece of feedback stands: the last writer wins, by the source's clock. It was received at the earliest instant
 * any revision names, so that its clocks never start later.
 *
 * @example
 * currentFeedback({ id: 'fb:s:1', facts: [{ _tag: 'FeedbackRetracted', source: 's', externalId: '1', at: instant(5) }] })
 * // => { _tag: 'FeedbackTakenBack', at: 5 }
 * @law an older revision that arrives late changes nothing that stands
 */
export const currentFeedback = (record: FeedbackRecord): CurrentFeedback => {
  const last = factsOf(record).filter(saysHowItStands).at(-1)
  if (last === undefined) return { _tag: 'FeedbackNotSeen' }
  if (last._tag === 'FeedbackRetracted') return { _tag: 'FeedbackTakenBack', at: last.at }
  return {
    _tag: 'FeedbackStands',
    feedback: { ...saidIn(last), id: record.id, receivedAt: receiptOf(record) },
    ...(last.excluded === undefined ? {} : { excluded: last.excluded }),
  }
}

/** Since when feedback does not stand (失效时间), by its source's clock: taken back or excluded by every revision from then on. */
export const withdrawnSince = (record: FeedbackRecord | undefined): Instant | undefined => {
  const facts = factsOf(record).filter(saysHowItStands)
  return facts[facts.map(stands).lastIndexOf(true) + 1]?.at
}

/**
 * Every revision of a piece of feedback as feedback of its own, the oldest first (历次修订), so that each can be assessed:
 * what was once said is never forgotten.
 *
 * @example
 * const said = (at: number, more: object) => ({ _tag: at === 0 ? 'FeedbackReceived' : 'FeedbackAmended', source: 's',
 *   externalId: '1', at: instant(at), said: { receivedAt: instant(0), scale: '0-10', ...more } } as const)
 * const [record] = feedbackBook([said(0, { score: 2 }), said(9, { score: 2, comment: '充电时冒烟' })])
 * revisionsOf(record).map(({ comment }) => comment ?? 'no words yet') // => ['no words yet', '充电时冒烟']
 * @law late revisions only add to what was said
 */
export const revisionsOf = (record: FeedbackRecord): readonly Feedback[] => {
  const receivedAt = receiptOf(record)
  return factsOf(record)
    .filter(isSaid)
    .map((fact) => ({ ...saidIn(fact), id: record.id, receivedAt }))
}

/**
 * The ticket number the customer was first given (工单号), if any.
 *
 * @example
 * const told = (at: number, ticket: string) =>
 *   ({ _tag: 'FeedbackAcknowledged', source: 's', externalId: '1', at: instant(at), ticket } as const)
 * const [record] = feedbackBook([told(9, 'T-2'), told(1, 'T-1')])
 * ticketOf(record) // => 'T-1'
 */
export const ticketOf = (record: FeedbackRecord): string | undefined => {
  const first = factsOf(record).find(({ _tag }) => _tag === 'FeedbackAcknowledged')
  return first?._tag === 'FeedbackAcknowledged' ? first.ticket : undefined
}

/** What was said, the rating with it. */
const saidIn = ({ said, rating }: Said): FeedbackContent =>
  rating === undefined || said.rating !== undefined ? said : { ...said, rating }
const saysHowItStands = (
  fact: FeedbackFact,
): fact is Exclude<FeedbackFact, { readonly _tag: 'FeedbackAcknowledged' | 'FeedbackErased' }> =>
  fact._tag !== 'FeedbackAcknowledged' && fact._tag !== 'FeedbackErased'

const stands = (fact: FeedbackFact): boolean => isSaid(fact) && fact.excluded === undefined
const isSaid = (fact: FeedbackFact): fact is Said => fact._tag === 'FeedbackReceived' || fact._tag === 'FeedbackAmended'

const receiptOf = (record: FeedbackRecord): Instant =>
  instant(
    leastOf(
      factsOf(record)
        .filter(isSaid)
        .map(({ said }) => said.receivedAt),
    ),
  )
