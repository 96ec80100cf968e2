import type { CalendarFlaw } from '../calendar/rules/issue.ts'
import type { Instant } from '../core/instant.ts'
import type { NonEmpty, ParseIssue, Path } from '../core/parse-issue.ts'

/** What is wrong at one place of a delivery. */
export type IngestIssue =
  | ParseIssue
  /** A date and time on some wall clock, and nobody has said where that clock hangs. */
  | { readonly _tag: 'ZoneNeeded'; readonly path: Path; readonly received: string }
  /** A mapped field or column is not there; these are (映射的字段不存在). */
  | { readonly _tag: 'PlaceMissing'; readonly path: Path; readonly there: readonly string[] }
  | MappingUnfit
  /** A date such as 03/04/2026, and nobody has said which of the two is the day. */
  | { readonly _tag: 'DateOrderNeeded'; readonly path: Path; readonly received: string }
  | Extract<CalendarFlaw, { readonly _tag: 'ZoneUnknown' | 'ZoneDataMissing' }>

/** The mapping itself cannot be used (映射有误): what it says at a place, and what it can say there. */
export interface MappingUnfit {
  readonly _tag: 'MappingUnfit'
  readonly path: Path
  readonly received: string
  readonly allowed: readonly string[]
}

/** Whose a delivery was that gives no facts (所属答卷与客户), as far as it shows that. */
export interface Whose {
  /** The id of the response, as its source calls it. */
  readonly externalId?: string
  readonly customerId?: string
}

/** A delivery nobody can read (拒收): kept aside with every reason, never guessed at. */
export interface DeliveryRejected extends Whose {
  readonly _tag: 'DeliveryRejected'
  readonly source: string
  readonly issues: NonEmpty<IngestIssue>
}

/** What a source only tells the number of, so that it has to be asked for the rest. */
export type Fetchable = 'response' | 'messages' | 'media'

/** The delivery only says that there is something (须另行拉取): the caller fetches it and hands in what came. */
export interface MustFetch {
  readonly _tag: 'MustFetch'
  readonly source: string
  readonly what: Fetchable
  /** What the source wants to be asked by: the id of a response, a cursor, a token. */
  readonly by: { readonly [name: string]: string }
  readonly at: Instant
  /** From when on the source no longer gives it. */
  readonly until?: Instant
}

/**
 * Why a delivery carries no feedback (无反馈): every one of them is right as it is.
 *
 * @example
 * noFeedbackReasons.includes('notAnswered') // => true
 */
export const noFeedbackReasons = [
  'notAnswered',
  'unsubscribed',
  'notFromCustomer',
  'notAnAnswer',
  'otherSurvey',
  'headerRow',
  'endpointTest',
] as const
/** Why a delivery holds no feedback (无反馈原因). */
export type NoFeedbackReason = (typeof noFeedbackReasons)[number]

/** A delivery that was read and holds no feedback (无反馈的投递). */
export interface NoFeedback extends Whose {
  readonly _tag: 'NoFeedback'
  readonly source: string
  readonly because: NoFeedbackReason
}

/** Why a delivery gives no facts (未成事实): it cannot be read, more must be fetched, or nothing was said. */
export type IngestError = DeliveryRejected | MustFetch | NoFeedback
