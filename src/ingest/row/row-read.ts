import type { Instant } from '../../core/instant.ts'
import type { Currency } from '../../core/money.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import type { FeedbackChannel } from '../../feedback/channel.ts'
import type { IngestIssue } from '../../feedback/ingest-error.ts'
import type { FeedbackContent } from '../../feedback/revision/revision.ts'
import type { RatingScale } from '../../ratings/rating.ts'
import type { DateReading } from '../dates/read-date.ts'
import type { Question } from '../mapping.ts'

/** What has to be said of rows that do not say it themselves (行读法). */
export interface RowReading extends DateReading {
  /** What `score` asks; the recommendation question on 0–10 where it is not said. */
  readonly question?: Question
  /** The scale of `stars`; `1-5` where it is not said. */
  readonly stars?: RatingScale
  /** When feedback came in whose row does not say so, or not legibly. */
  readonly receivedAt?: Instant
  /** Where feedback was heard whose row does not say. */
  readonly channel?: FeedbackChannel
  /** The currency of amounts without one. */
  readonly currency?: Currency
  /** The words in `valueTier` that mean high value; all others mean standard then. */
  readonly highTier?: readonly string[]
  /** The tiers of a programme's own vocabulary; what is none of them is noted. */
  readonly tiers?: readonly string[]
  /** Whether numbers in `status` are the codes of Qualtrics. */
  readonly coded?: boolean
}

/**
 * Why a row is nobody's feedback (不计入的行): nothing was said, the survey's makers made it, the
 * tool itself judges it invalid (清洗数据结果：无效), or a member of staff wrote it and no customer.
 *
 * @example
 * readRow({ receivedAt: instant(0) })({ nameOf: (field) => field,
 *   valueIn: (field) => ({ score: '', text: 'n/a' })[field as string] })
 * // => { _tag: 'RowExcluded', because: 'noAnswer' }
 * rowExclusions // => ['noAnswer', 'preview', 'test', 'spam', 'invalid', 'staff']
 */
export const rowExclusions = ['noAnswer', 'preview', 'test', 'spam', 'invalid', 'staff'] as const
/** Why a row is nobody’s case from the start (行的排除原因). */
export type RowExclusion = (typeof rowExclusions)[number]

/** Where whoever wrote can be reached (联系方式), as it was written. */
export interface Addresses {
  readonly phone?: string
  readonly email?: string
  readonly wecom?: string
}

/** What a row says, as far as it is understood: what is not stands in `said.unread` by the name of its column. */
export interface RowSaid {
  readonly _tag: 'RowSaid'
  /** The row's own id; absent where it has none, or one that a spreadsheet has rounded. */
  readonly externalId?: string
  readonly at: Instant
  readonly revision?: number
  readonly said: FeedbackContent
  readonly customer?: Customer
  readonly addresses?: Addresses
  /** The row does not say legibly when it came: `receivedAt` of the reading stands in. */
  readonly undated?: true
}

/** What a row comes to (行读取结果). */
export type RowRead =
  | RowSaid
  | { readonly _tag: 'RowExcluded'; readonly because: RowExclusion; readonly row?: RowSaid }
  /** Nothing can be decided from it, or the zone or the order of its dates must be said first. */
  | { readonly _tag: 'RowRefused'; readonly issues: NonEmpty<IngestIssue> }
