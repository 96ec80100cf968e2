import type { WeeklyHours } from '../../calendar/rules/business-calendar.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import type { FeedbackChannel } from '../../feedback/channel.ts'
import type { Notice } from '../../inner-loop/alert/policy.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import type { ProgrammeColumns } from '../../inner-loop/vocabulary/columns.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Row } from '../../tables/shape/table.ts'

/** What must at least happen to some facts, whatever the tables say (底线): the second place that tables are held to. */
export interface Floor<W extends Words = StandardWords> {
  readonly id: string
  /** A column that is not named may hold anything, the missing value included. */
  readonly when: Row<ProgrammeColumns<W>, string>['when']
  /** The case is at least so urgent. */
  readonly priority?: W['priority']
  /** The alert is at least so high. */
  readonly level?: W['level']
  /** These roles hear of it within so many minutes. */
  readonly told?: readonly Pick<Notice<W>, 'to' | 'withinMinutes'>[]
  /** Where a case is opened, one of these roles is handed it. */
  readonly handedTo?: readonly W['role'][]
  readonly source: SourceRef
}

/** What a company expects beyond its parts agreeing (公司期望): the rest is not held against an edit of all places at once. */
export interface ProgrammeExpectations<W extends Words = StandardWords> {
  readonly floors?: readonly Floor<W>[]
  /** What was promised to customers: targets are never later, and name the same channels. */
  readonly promises?: {
    readonly [P in W['priority']]?: Pick<SlaTarget<W>, 'withinMinutes' | 'channels' | 'calendar' | 'source'>
  }
  /** When each calendar is open at least, week by week. */
  readonly openHours?: { readonly [calendar: string]: WeeklyHours }
  /** The lexicons that must be there, by their ids: one for every language that is read. */
  readonly lexicons?: readonly string[]
  /** Channels on which the public reads along. */
  readonly publicChannels?: readonly FeedbackChannel[]
  /** Categories that decide in every table as another does. */
  readonly alike?: { readonly [C in W['category']]?: W['category'] }
  /** Categories that a table or a lexicon leaves out on purpose, by its id. */
  readonly leftOut?: { readonly [id: string]: readonly string[] }
}
