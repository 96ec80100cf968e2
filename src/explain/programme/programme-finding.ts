import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { IsoInstant } from '../../core/instant.ts'
import type { Finding, Unlisted } from '../../tables/questions/finding.ts'
import type { TableIssue } from '../../tables/reading/table-issue.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'

/** A place in a programme (规则位置): `sla.targets.P0`, `triage`, `alert.tell.crisis`, `vocabulary.roles`. */
export type Place = string

/** A word of one place that the list it belongs to does not have. */
export interface WordUnknown {
  readonly _tag: 'WordUnknown'
  readonly at: Place
  readonly word: string
  readonly notIn: Place
}

/**
 * What keeps a programme from being trusted (项目规则缺陷): somebody could be lost, delayed or told less. Each names the
 * places that disagree, and where facts show it, the facts.
 */
export type ProgrammeFinding =
  /** Something that is not written as it must be. */
  | { readonly _tag: 'Misshapen'; readonly at: Place; readonly expected: string; readonly received: string }
  /** A key that says nothing there: what was meant by it would be lost. */
  | { readonly _tag: 'KeyNotKnown'; readonly at: Place; readonly known: readonly string[] }
  | { readonly _tag: 'WordRepeated'; readonly at: Place; readonly word: string }
  /** A word that has a meaning of its own, or that objects do not keep in place. */
  | { readonly _tag: 'WordReserved'; readonly at: Place; readonly word: string }
  | { readonly _tag: 'NothingListed'; readonly at: Place }
  | WordUnknown
  /** A list has a word for which a place that must answer for each has nothing. */
  | { readonly _tag: 'NothingFor'; readonly at: Place; readonly word: string; readonly of: Place }
  | { readonly _tag: 'ColumnNotKnown'; readonly at: Place; readonly column: string; readonly notIn: Place }
  /** A table cannot see these words of a list. */
  | {
      readonly _tag: 'ColumnLacks'
      readonly at: Place
      readonly column: string
      readonly words: readonly string[]
      readonly of: Place
    }
  /** Outputs stand in another order than the list, and the order decides. */
  | { readonly _tag: 'OutputsOutOfOrder'; readonly at: Place; readonly of: Place }
  | { readonly _tag: 'ColumnUnsound'; readonly at: Place; readonly issue: TableIssue }
  | { readonly _tag: 'TableUnsound'; readonly at: Place; readonly finding: Finding }
  | { readonly _tag: 'LexiconUnsound'; readonly at: Place; readonly issue: LexiconIssue }
  | { readonly _tag: 'CalendarUnsound'; readonly at: Place; readonly issue: CalendarIssue }
  /** A category decides, and a table has no row for it. */
  | { readonly _tag: 'CategoryUnused'; readonly at: Place; readonly category: string; readonly of: Place }
  /** A category that should decide as another does, and does not. */
  | {
      readonly _tag: 'NotAlike'
      readonly at: Place
      readonly categories: readonly [string, string]
      readonly of: Place
      readonly witness: Facts
    }
  /** A case that is handed to nobody. */
  | { readonly _tag: 'CaseUnrouted'; readonly at: Place; readonly priority: string; readonly witness: Facts }
  /** Handed to a role that may not own it. */
  | {
      readonly _tag: 'RoleUnfit'
      readonly at: Place
      readonly role: string
      readonly priority: string
      readonly notIn: Place
      readonly witness: Facts
    }
  /** Handed to a role of which nobody said what it may grant; nothing is said by 0. */
  | { readonly _tag: 'AuthorityUnsaid'; readonly at: Place; readonly role: string; readonly notIn: Place }
  /** What is graver is slower at worst than what is less grave; in minutes of the clock on the wall. */
  | {
      readonly _tag: 'GraverSlower'
      readonly at: Place
      readonly than: Place
      readonly minutes: number
      readonly thanMinutes: number
    }
  /** All other facts equal, what is graver alerts lower. */
  | {
      readonly _tag: 'GraverToldLess'
      readonly at: Place
      readonly level: string
      readonly thanLevel: string
      readonly witness: readonly [Facts, Facts]
    }
  /** All other facts equal, what is more urgent is owned by a role of lower rank. */
  | {
      readonly _tag: 'GraverOwnedLower'
      readonly at: Place
      readonly role: string
      readonly thanRole: string
      readonly of: Place
      readonly witness: readonly [Facts, Facts]
    }
  | { readonly _tag: 'LengthInvalid'; readonly at: Place; readonly received: string }
  /** A higher tier has a lower cut, or cuts are in several currencies. */
  | { readonly _tag: 'CutsDisagree'; readonly at: Place; readonly with: Place }
  /** A target that is later than what was promised, or on other channels. */
  | {
      readonly _tag: 'PromiseNotKept'
      readonly at: Place
      readonly promise: Place
      readonly by: 'time' | 'channels' | 'calendar'
    }
  /** A calendar that is closed when it should be open. */
  | { readonly _tag: 'HoursShorter'; readonly at: Place; readonly promise: Place; readonly minutes: number }
  /** Facts that get less than a floor says. */
  | {
      readonly _tag: 'FloorBroken'
      readonly at: Place
      readonly floor: Place
      readonly got: string
      readonly witness: Facts
    }
  /** Something expected that is not there. */
  | { readonly _tag: 'ExpectationUnmet'; readonly at: Place; readonly expected: string; readonly of: Place }
  /** The whole would need more looking than the budget allows: no answer is not a good one. */
  | { readonly _tag: 'ProgrammeUndecided'; readonly budget: number }
  /** There is more of the kind of what was listed before. */
  | Unlisted

/** What is worth knowing of a programme that can be trusted (项目规则提示): nobody is worse off for it. */
export type ProgrammeRemark =
  | WordUnknown
  /** A row that never decides, because these rows always do before it. */
  | {
      readonly _tag: 'RowNeverDecides'
      readonly at: Place
      readonly row: string
      readonly coveredBy: readonly string[]
    }
  /** Words of a list that a table cannot see, and that no row of it asks for. */
  | {
      readonly _tag: 'WordsUnseen'
      readonly at: Place
      readonly column: string
      readonly words: readonly string[]
      readonly of: Place
    }
  /** A part of the business that nobody can name. */
  | { readonly _tag: 'AreaUnnamed'; readonly at: Place; readonly area: string; readonly of: Place }
  /** A list of words in another order than the vocabulary's, where the order decides nothing. */
  | { readonly _tag: 'OrderDiffers'; readonly at: Place; readonly of: Place }
  | { readonly _tag: 'OwnersDiffer'; readonly at: Place; readonly with: Place; readonly priority: string }
  /** Something nobody uses. */
  | { readonly _tag: 'NeverUsed'; readonly at: Place; readonly word: string }
  /** Only around dated closures, what is graver can be due later. */
  | {
      readonly _tag: 'SlowerWhenClosed'
      readonly at: Place
      readonly than: Place
      readonly from: IsoInstant
      readonly minutes: number
    }
  /** A role that owns cases and may not call technical resources. */
  | { readonly _tag: 'ResourcesUnsaid'; readonly at: Place; readonly role: string; readonly notIn: Place }
  | { readonly _tag: 'CalendarUnsound'; readonly at: Place; readonly issue: CalendarIssue }

/** What can be said of a programme as a whole. */
export type ProgrammeStatement = Exclude<ProgrammeFinding | ProgrammeRemark, Unlisted>
