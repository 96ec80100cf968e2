import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { IsoInstant } from '../../core/instant.ts'
import type { Finding, Unlisted } from '../../tables/questions/finding.ts'
import type { TableIssue } from '../../tables/reading/table-issue.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'

/** A place in a programme (规则位置): `sla.targets.P0`, `triage`, `alert.tell.crisis`, `vocabulary.roles`. */
export type ProgrammePlace = string

/** A word of one place that the list it belongs to does not have. */
export interface WordUnknown {
  readonly _tag: 'WordUnknown'
  readonly at: ProgrammePlace
  readonly word: string
  readonly notIn: ProgrammePlace
}

/**
 * What keeps a programme from being trusted (项目规则缺陷): somebody could be lost, delayed or told less. Each names the
 * places that disagree, and where facts show it, the facts.
 */
export type ProgrammeFinding =
  /** Something that is not written as it must be. */
  | { readonly _tag: 'Misshapen'; readonly at: ProgrammePlace; readonly expected: string; readonly received: string }
  /** A key that says nothing there: what was meant by it would be lost. */
  | { readonly _tag: 'KeyNotKnown'; readonly at: ProgrammePlace; readonly known: readonly string[] }
  | { readonly _tag: 'WordRepeated'; readonly at: ProgrammePlace; readonly word: string }
  /** A word that has a meaning of its own, or that objects do not keep in place. */
  | { readonly _tag: 'WordReserved'; readonly at: ProgrammePlace; readonly word: string }
  | { readonly _tag: 'NothingListed'; readonly at: ProgrammePlace }
  | WordUnknown
  /** A list has a word for which a place that must answer for each has nothing. */
  | { readonly _tag: 'NothingFor'; readonly at: ProgrammePlace; readonly word: string; readonly of: ProgrammePlace }
  | {
      readonly _tag: 'ColumnNotKnown'
      readonly at: ProgrammePlace
      readonly column: string
      readonly notIn: ProgrammePlace
    }
  /** A table cannot see these words of a list. */
  | {
      readonly _tag: 'ColumnLacks'
      readonly at: ProgrammePlace
      readonly column: string
      readonly words: readonly string[]
      readonly of: ProgrammePlace
    }
  /** A table looks at a column of the programme's own that must be given: feedback that does not name it would be misread. */
  | {
      readonly _tag: 'ColumnRequired'
      readonly at: ProgrammePlace
      readonly column: string
      readonly of: ProgrammePlace
    }
  /** Outputs stand in another order than the list, and the order decides. */
  | { readonly _tag: 'OutputsOutOfOrder'; readonly at: ProgrammePlace; readonly of: ProgrammePlace }
  | { readonly _tag: 'ColumnUnsound'; readonly at: ProgrammePlace; readonly issue: TableIssue }
  | { readonly _tag: 'TableUnsound'; readonly at: ProgrammePlace; readonly finding: Finding }
  | { readonly _tag: 'LexiconUnsound'; readonly at: ProgrammePlace; readonly issue: LexiconIssue }
  | { readonly _tag: 'CalendarUnsound'; readonly at: ProgrammePlace; readonly issue: CalendarIssue }
  /** A category decides, and a table has no row for it. */
  | {
      readonly _tag: 'CategoryUnused'
      readonly at: ProgrammePlace
      readonly category: string
      readonly of: ProgrammePlace
    }
  /** A category that should decide as another does, and does not. */
  | {
      readonly _tag: 'NotAlike'
      readonly at: ProgrammePlace
      readonly categories: readonly [string, string]
      readonly of: ProgrammePlace
      readonly witness: Facts
    }
  /** A case that is handed to nobody. */
  | { readonly _tag: 'CaseUnrouted'; readonly at: ProgrammePlace; readonly priority: string; readonly witness: Facts }
  /** Handed to a role that may not own it. */
  | {
      readonly _tag: 'RoleUnfit'
      readonly at: ProgrammePlace
      readonly role: string
      readonly priority: string
      readonly notIn: ProgrammePlace
      readonly witness: Facts
    }
  /** An alert, or a case overdue, that tells only roles whose person or department no facts name. */
  | { readonly _tag: 'ToldUnnamed'; readonly at: ProgrammePlace; readonly of: ProgrammePlace; readonly witness: Facts }
  /** Handed to a role for which the customer's or the outlet's own manager stands, or a department, where there is none. */
  | {
      readonly _tag: 'OwnerUnnamed'
      readonly at: ProgrammePlace
      readonly role: string
      readonly priority: string
      readonly of: ProgrammePlace
      readonly witness: Facts
    }
  /** Handed to a role of which nobody said what it may grant; nothing is said by 0. */
  | {
      readonly _tag: 'AuthorityUnsaid'
      readonly at: ProgrammePlace
      readonly role: string
      readonly notIn: ProgrammePlace
    }
  /** What is graver is slower at worst than what is less grave; in minutes of the clock on the wall. */
  | {
      readonly _tag: 'GraverSlower'
      readonly at: ProgrammePlace
      readonly than: ProgrammePlace
      readonly minutes: number
      readonly thanMinutes: number
    }
  /** Nobody hears of what is graver when it is overdue, and somebody of what is less grave. */
  | { readonly _tag: 'GraverUntold'; readonly at: ProgrammePlace; readonly than: ProgrammePlace }
  /** A promise that never falls due: its calendar does not open, or its length is beyond all time. */
  | { readonly _tag: 'NeverDue'; readonly at: ProgrammePlace; readonly of: ProgrammePlace }
  /** All other facts equal, what is graver alerts lower. */
  | {
      readonly _tag: 'GraverToldLess'
      readonly at: ProgrammePlace
      readonly level: string
      readonly thanLevel: string
      readonly witness: readonly [Facts, Facts]
    }
  /** All other facts equal, what is more urgent is owned by a role of lower rank. */
  | {
      readonly _tag: 'GraverOwnedLower'
      readonly at: ProgrammePlace
      readonly role: string
      readonly thanRole: string
      readonly of: ProgrammePlace
      readonly witness: readonly [Facts, Facts]
    }
  | { readonly _tag: 'LengthInvalid'; readonly at: ProgrammePlace; readonly received: string }
  /** A higher tier has a lower cut, or cuts are in several currencies. */
  | { readonly _tag: 'CutsDisagree'; readonly at: ProgrammePlace; readonly with: ProgrammePlace }
  /** A target that is later than what was promised, or on other channels. */
  | {
      readonly _tag: 'PromiseNotKept'
      readonly at: ProgrammePlace
      readonly promise: ProgrammePlace
      readonly by: 'time' | 'channels'
    }
  /** On another calendar: the first who waits longer than was promised, by the clock on the wall; absent where for ever. */
  | {
      readonly _tag: 'PromiseNotKept'
      readonly at: ProgrammePlace
      readonly promise: ProgrammePlace
      readonly by: 'calendar'
      readonly from: IsoInstant
      readonly minutes?: number
      readonly thanMinutes: number
    }
  /** A calendar that is closed when it should be open. */
  | {
      readonly _tag: 'HoursShorter'
      readonly at: ProgrammePlace
      readonly promise: ProgrammePlace
      readonly minutes: number
    }
  /** Facts that get less than a floor says. */
  | {
      readonly _tag: 'FloorBroken'
      readonly at: ProgrammePlace
      readonly floor: ProgrammePlace
      readonly got: string
      readonly witness: Facts
    }
  /** Something expected that is not there. */
  | {
      readonly _tag: 'ExpectationUnmet'
      readonly at: ProgrammePlace
      readonly expected: string
      readonly of: ProgrammePlace
    }
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
      readonly at: ProgrammePlace
      readonly row: string
      readonly coveredBy: readonly string[]
    }
  /** Words of a list that a table cannot see, and that no row of it asks for. */
  | {
      readonly _tag: 'WordsUnseen'
      readonly at: ProgrammePlace
      readonly column: string
      readonly words: readonly string[]
      readonly of: ProgrammePlace
    }
  /** A part of the business that nobody can name. */
  | { readonly _tag: 'AreaUnnamed'; readonly at: ProgrammePlace; readonly area: string; readonly of: ProgrammePlace }
  /** A list of words in another order than the vocabulary's, where the order decides nothing. */
  | { readonly _tag: 'OrderDiffers'; readonly at: ProgrammePlace; readonly of: ProgrammePlace }
  | {
      readonly _tag: 'OwnersDiffer'
      readonly at: ProgrammePlace
      readonly with: ProgrammePlace
      readonly priority: string
    }
  /** Something nobody uses. */
  | { readonly _tag: 'NeverUsed'; readonly at: ProgrammePlace; readonly word: string }
  /** Only around dated closures, what is graver can be due later. */
  | {
      readonly _tag: 'SlowerWhenClosed'
      readonly at: ProgrammePlace
      readonly than: ProgrammePlace
      readonly from: IsoInstant
      readonly minutes: number
    }
  /** A calendar that is closed for weeks on end: nothing that is promised on it falls due meanwhile. */
  | {
      readonly _tag: 'ClosedForWeeks'
      readonly at: ProgrammePlace
      readonly from: IsoInstant
      readonly to: IsoInstant
      readonly days: number
    }
  /** A role that owns cases and may not call technical resources. */
  | {
      readonly _tag: 'ResourcesUnsaid'
      readonly at: ProgrammePlace
      readonly role: string
      readonly notIn: ProgrammePlace
    }
  | { readonly _tag: 'CalendarUnsound'; readonly at: ProgrammePlace; readonly issue: CalendarIssue }

/** What can be said of a programme as a whole. */
export type ProgrammeStatement = Exclude<ProgrammeFinding | ProgrammeRemark, Unlisted>
