import type { NonEmpty } from '../../core/parse-issue.ts'
import type { TierVerdict } from '../../customer/value-tier.ts'
import type { FeedbackChannel } from '../../feedback/channel.ts'
import type { Reach } from '../../feedback/reach.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Scale } from '../../nps/score.ts'
import type { Cell } from '../../tables/shape/cell.ts'
import type { AlertCondition } from './alert-statement.ts'
import type { UnitCondition } from './unit-statement.ts'

/** A condition a table looked at, with the fact that met it where there is one. */
export type ConditionStatement =
  | {
      readonly _tag: 'ScoreWithin'
      readonly from: number
      readonly to: number
      readonly scale: Scale
      /** The score that was given; absent when the statement is about a score that was not. */
      readonly score?: number
    }
  | { readonly _tag: 'ScoreMissing' }
  | { readonly _tag: 'TierIs'; readonly tiers: readonly string[]; readonly known?: TierVerdict<Words> }
  | { readonly _tag: 'TierUnknown'; readonly known?: TierVerdict<Words> }
  | RedFlagsStatement
  | { readonly _tag: 'PriorityIs'; readonly priorities: readonly string[] }
  | { readonly _tag: 'ReachIs'; readonly reaches: readonly Reach[]; readonly channel?: FeedbackChannel }
  | { readonly _tag: 'ReachUnknown' }
  /** Whether feedback without a score complains. */
  | { readonly _tag: 'ComplaintIs'; readonly complains: boolean }
  /** How high the alert went; absent when the statement is about one that was not raised. */
  | { readonly _tag: 'AlertIs'; readonly levels: readonly string[]; readonly level?: string }
  | { readonly _tag: 'OwnManager'; readonly named: boolean; readonly csm?: string }
  /** A further column, one that the vocabulary adds: said by its name. */
  | {
      readonly _tag: 'ColumnIs'
      readonly column: string
      readonly cell: Cell
      readonly value?: number | string | readonly string[]
    }
  | UnitCondition
  | AlertCondition

/** Which red-line categories had to be there or away, which were found, and the words they were found in. */
export interface RedFlagsStatement {
  readonly _tag: 'RedFlags'
  readonly anyOf?: readonly string[]
  readonly allOf?: readonly string[]
  readonly noneOf?: readonly string[]
  readonly found?: readonly string[]
  readonly quote?: string
}

/** One sentence of an explanation, as data (理由): worded by a catalogue in `locales/`. */
export type Statement =
  | ConditionStatement
  /** One change alone that would have led to another outcome. */
  | { readonly _tag: 'WouldBe'; readonly outcome: string; readonly if: ConditionStatement }
  /** A more urgent row that did not match, and why. */
  | {
      readonly _tag: 'NotReached'
      readonly row: string
      readonly outcome: string
      readonly failed: readonly string[]
    }
  /** What was promised: the contact, its time and its channels. */
  | {
      readonly _tag: 'ContactPromised'
      readonly priority: string
      readonly withinMinutes: number
      readonly channels: NonEmpty<string>
      readonly calendar: string
    }
  /** A channel of the promise on which the customer cannot be reached. */
  | {
      readonly _tag: 'ChannelUnavailable'
      readonly channel: string
      readonly why: 'missing' | 'refused'
    }
  /** An alert makes the contact earlier than the priority does. */
  | {
      readonly _tag: 'ContactHastened'
      readonly level: string
      readonly withinMinutes: number
      readonly channels: NonEmpty<string>
    }
  /** It is due when nobody may be contacted; it stands all the same. */
  | { readonly _tag: 'DueInQuietHours' }
  /** Not a customer who speaks: nobody's case. */
  | { readonly _tag: 'SpeakerNotCustomer'; readonly speaker: 'employee' | 'robot' }
  /** What came with the feedback and was not understood, or only mended. */
  | {
      readonly _tag: 'FactsUnread'
      readonly fields: readonly { readonly name: string; readonly received: string; readonly readAs?: string }[]
      readonly more?: number
    }
  /** The calendar does not reach the deadline. */
  | { readonly _tag: 'DeadlineNever'; readonly calendar: string }
  /** Handed to a role for which a person's name stands, and nobody was named: somebody has to be found (未指明负责人). */
  | { readonly _tag: 'AssigneeUnknown'; readonly role: string }
  /** Nobody to contact: the feedback names no customer. */
  | { readonly _tag: 'CustomerUnknown' }
  /** Categories that were handed in and that the policy has no word for. */
  | { readonly _tag: 'RedFlagsOutsidePolicy'; readonly categories: readonly string[]; readonly more?: number }
