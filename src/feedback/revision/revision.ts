import type { Instant } from '../../core/instant.ts'
import type { RatingGiven } from '../about.ts'
import type { Feedback } from '../feedback.ts'

/** What a source says of a piece of feedback, its id apart. */
export type FeedbackContent = Omit<Feedback, 'id'>

/**
 * Why feedback is kept out of every decision (排除原因): 测试, 预览, 不合格答卷, 无人可联系且无从处理.
 *
 * @example
 * exclusions // => ['test', 'preview', 'disqualified', 'unroutable']
 */
export const exclusions = ['test', 'preview', 'disqualified', 'unroutable'] as const
/** Why feedback is nobody’s case from the start (排除原因). */
export type Exclusion = (typeof exclusions)[number]

/** Which piece of feedback a fact is about, and how new it is. */
export interface RevisionHead {
  readonly source: string
  readonly externalId: string
  /** The source's own clock, not the time of delivery. */
  readonly at: Instant
  /** The source's own count, where its clock alone does not tell two revisions apart. */
  readonly revision?: number
}

/** What a revision says; a rating stands beside it where the question asked for one. */
interface Said {
  readonly said: FeedbackContent
  readonly excluded?: Exclusion
  readonly rating?: RatingGiven
  /** How much it said before it was forgotten, in things and in letters: by this it stands where it stood among the others. */
  readonly forgot?: Volume
}

/** How much is said (言量): how many things, and how many letters of comment. */
export interface Volume {
  readonly things: number
  readonly letters: number
}

/**
 * A fact about one piece of feedback, as its source sent it (反馈事实). Received and amended carry all that the source
 * says at that moment, not only what changed: a comment that came after the score comes with the score.
 */
export type FeedbackFact = RevisionHead &
  (
    | ({ readonly _tag: 'FeedbackReceived' } & Said)
    | ({ readonly _tag: 'FeedbackAmended' } & Said)
    | { readonly _tag: 'FeedbackRetracted' }
    /** The customer was told that it arrived (受理回执). */
    | { readonly _tag: 'FeedbackAcknowledged'; readonly ticket: string }
    /** Whoever gave it asked to be forgotten (遗忘请求): what they said and who they are is dropped, whenever it comes again. */
    | { readonly _tag: 'FeedbackErased' }
  )

/** Everything known of one piece of feedback (反馈档案): each fact once, the oldest revision first. */
export interface FeedbackRecord {
  readonly id: string
  readonly facts: readonly FeedbackFact[]
}

/** Records of many pieces of feedback, in the order of their ids. */
export type FeedbackBook = readonly FeedbackRecord[]
