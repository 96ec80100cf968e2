import type { Path } from '../core/parse-issue.ts'
import type { FeedbackChannel } from '../feedback/channel.ts'
import type { Exclusion } from '../feedback/revision/revision.ts'
import type { Scale } from '../nps/score.ts'
import type { RatingScale } from '../ratings/rating.ts'

/** Which number a text, a choice or an option stands for: `{ 'Very likely': 10 }`. */
export type Labels = { readonly [label: string]: number }

/** A recommendation question (推荐意愿问题): its scale has to be said, since no payload says it. */
export interface ScoreQuestion {
  readonly kind: 'score'
  readonly scale: Scale
  readonly labels?: Labels
}

/** A satisfaction or effort question (满意度问题): its answers are ratings, no scores. */
export interface RatingQuestion {
  readonly kind: 'rating'
  readonly scale: RatingScale
  readonly labels?: Labels
  /**
   * Which 0–10 score triage shall read for which rating: a declared reading, no measurement. Facts that carry a
   * `rating` have no place in a tally of recommendation answers.
   */
  readonly readAs?: { readonly [rating: number]: number }
}

/** What a column of answers was asked (问题). */
export type Question = ScoreQuestion | RatingQuestion

/** Rows that are kept out of decisions (排除规则): those that show one of these texts at this place. */
export interface ExcludeRule {
  readonly at: Path
  readonly is: readonly string[]
  readonly as: Exclusion
}

/** What every adapter has to be told of its source (来源映射). Places are looked up in the response itself. */
export interface SourceMapping {
  /** The name of the source in the ids of feedback: two accounts of one product are two sources. */
  readonly source: string
  readonly channel?: FeedbackChannel
  /** Where the customer's id stands: `['person', 'email']`. */
  readonly customer?: Path
  readonly outlet?: Path
  readonly businessArea?: Path
  readonly exclude?: readonly ExcludeRule[]
}

/** A source that asks one question for a number, and perhaps one for words. */
export interface SurveyMapping extends SourceMapping {
  readonly question: Question
}
