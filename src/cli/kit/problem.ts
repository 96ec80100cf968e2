import type { ParseIssue } from '../../core/parse-issue.ts'
import type { Packing } from '../read/bytes/packed.ts'

/** Where a piece of feedback stood: which record of the file, and on which line where the file has lines. */
export interface Place {
  /** Which file, where several are read. */
  readonly file?: string
  /** Counted from 1, a header not counted. */
  readonly record: number
  readonly line?: number
  /** The last line, where the record has several. */
  readonly toLine?: number
}

/** What is wrong with the command line, the mapping or the policy: refused before any row is decided. */
export type UsageProblem =
  | { readonly _tag: 'OptionUnknown'; readonly option: string; readonly nearest?: string }
  | { readonly _tag: 'OptionWithoutValue'; readonly option: string }
  | { readonly _tag: 'OptionMissing'; readonly option: string }
  | { readonly _tag: 'ArgumentMissing'; readonly argument: string }
  | { readonly _tag: 'ArgumentsTooMany' }
  | { readonly _tag: 'CommandUnknown'; readonly command: string; readonly nearest?: string }
  | { readonly _tag: 'FileNotNamed' }
  | {
      readonly _tag: 'OptionNotOneOf'
      readonly option: string
      readonly received: string
      readonly allowed: readonly string[]
    }
  | {
      readonly _tag: 'OptionUnreadable'
      readonly option: string
      readonly received: string
      readonly like: string
    }
  | { readonly _tag: 'OptionNeeds'; readonly option: string; readonly needs: string }
  | { readonly _tag: 'OptionsClash'; readonly options: readonly [string, string] }
  | { readonly _tag: 'ZoneUnknown'; readonly received: string }
  | { readonly _tag: 'EncodingUnknown'; readonly received: string }
  | { readonly _tag: 'InstantNeedsZone'; readonly option: string; readonly received: string }
  | { readonly _tag: 'MapEntryUnreadable'; readonly option: string; readonly entry: string }
  | {
      readonly _tag: 'FieldUnknown'
      readonly option: string
      readonly field: string
      readonly nearest?: string
      readonly fields: readonly string[]
    }
  | { readonly _tag: 'FieldTwice'; readonly option: string; readonly field: string }
  | {
      readonly _tag: 'ColumnUnknown'
      readonly column: string
      readonly nearest?: string
      readonly columns: readonly string[]
    }
  | { readonly _tag: 'ColumnRepeated'; readonly column: string }
  | {
      readonly _tag: 'ColumnsFit'
      readonly option: string
      readonly field: string
      readonly columns: readonly string[]
    }
  | { readonly _tag: 'NothingToDecideOn'; readonly columns: readonly string[] }
  /** No column is taken for a score, and some look like one. */
  | { readonly _tag: 'ScoreNotMapped'; readonly columns: readonly string[] }
  | {
      readonly _tag: 'CustomerNotMapped'
      readonly fields: readonly string[]
      readonly columns: readonly string[]
    }
  | { readonly _tag: 'NoCustomerId'; readonly columns: readonly string[] }
  | { readonly _tag: 'DatesNotMapped'; readonly columns: readonly string[]; readonly candidates: readonly string[] }
  /** Stars above five. */
  | { readonly _tag: 'MarksBeyond'; readonly column: string; readonly most: number }
  | { readonly _tag: 'FieldNeeds'; readonly field: string; readonly needs: string }
  /** Scores that are fractions, which answers to the recommendation question never are. */
  | { readonly _tag: 'MarksBetween'; readonly column: string; readonly fraction: string; readonly most: number }
  | { readonly _tag: 'PolicyUnreadable'; readonly file: string; readonly why: string }
  | { readonly _tag: 'PolicyMisshapen'; readonly file: string; readonly message: string }
  | { readonly _tag: 'ConfigUnreadable'; readonly file: string; readonly why: string }
  | { readonly _tag: 'ConfigMisshapen'; readonly file: string; readonly message: string }
  | { readonly _tag: 'ResultTooLarge'; readonly format: string; readonly limit: number }

/** Why a file cannot be worked on at all. */
export type InputProblem =
  | { readonly _tag: 'InputMissing'; readonly file: string }
  | { readonly _tag: 'InputIsFolder'; readonly file: string }
  /** No file in it is called like one that is read. */
  | { readonly _tag: 'FolderUnreadable'; readonly file: string; readonly endings: readonly string[] }
  | { readonly _tag: 'InputsTooMany'; readonly files: number; readonly limit: number }
  | { readonly _tag: 'InputUnreadable'; readonly file: string; readonly why: string }
  /** It is no text: a workbook, an archive. */
  | { readonly _tag: 'InputPacked'; readonly file: string; readonly packing: Packing }
  /** Unpacked, a workbook has more bytes or more cells than are read. */
  | { readonly _tag: 'WorkbookTooLarge'; readonly file: string; readonly limit: number }
  | { readonly _tag: 'WorkbookUnreadable'; readonly file: string }
  | {
      readonly _tag: 'SheetUnknown'
      readonly file: string
      readonly sheet: string
      readonly sheets: readonly string[]
    }
  /** Standard input can be read once. */
  | { readonly _tag: 'InputTwice'; readonly file: string }
  | { readonly _tag: 'InputEmpty'; readonly file: string }
  | { readonly _tag: 'NoRows'; readonly file: string }
  | { readonly _tag: 'HeaderBroken'; readonly file: string }
  | {
      readonly _tag: 'TextUndecodable'
      readonly file: string
      readonly encoding: string
      readonly offset: number
      readonly byte: string
    }
  | { readonly _tag: 'LooksLike'; readonly file: string; readonly encoding: string }
  | {
      readonly _tag: 'TooManyUndecodable'
      readonly file: string
      readonly encoding: string
      readonly rows: number
      readonly of: number
    }
  | { readonly _tag: 'JsonTooLarge'; readonly file: string; readonly limit: number }
  | { readonly _tag: 'NoJsonLines'; readonly file: string; readonly looked: number }
  | { readonly _tag: 'NotJson'; readonly file: string; readonly detail: string }
  | { readonly _tag: 'NoListOfRecords'; readonly file: string; readonly lists: readonly string[] }
  | { readonly _tag: 'HeaderTooLong'; readonly file: string; readonly limit: number }
  /** Scores that look like stars, or like a yes and a no. */
  | {
      readonly _tag: 'ScaleSuspicious'
      readonly column: string
      readonly answers: number
      readonly least: number
      readonly most: number
    }
  | {
      readonly _tag: 'NothingDecided'
      readonly file: string
      readonly rejected: number
    }
  | {
      readonly _tag: 'ZoneNeeded' | 'DateOrderNeeded'
      readonly at: Place
      readonly column: string
      readonly received: string
    }
  /** In some rows only the day can come first, in others only the month. */
  | { readonly _tag: 'DateOrdersMixed'; readonly file: string; readonly dmy: string; readonly mdy: string }
  | {
      readonly _tag: 'ColumnTooLate'
      readonly at: Place
      readonly column: string
      readonly field: string
      readonly looked: number
    }

/** Why nothing can be written where it should go. */
export type OutputProblem =
  | { readonly _tag: 'OutputUnwritable'; readonly file: string; readonly why: string }
  | { readonly _tag: 'OutputIsInput'; readonly file: string }

/** What is wrong with one row; the row is set aside, the others are decided. */
export type RowProblem =
  | {
      readonly _tag: 'BytesUndecodable'
      readonly column: string
      readonly encoding: string
      /** Counted in bytes from the start of the file. */
      readonly offset: number
      readonly byte: string
    }
  | { readonly _tag: 'CellCount'; readonly found: number; readonly expected: number }
  | { readonly _tag: 'QuoteBroken' }
  | { readonly _tag: 'RowTooLong'; readonly limit: number }
  | { readonly _tag: 'LineNotJson'; readonly received: string }
  | { readonly _tag: 'DateUnreadable'; readonly column: string; readonly received: string }
  | { readonly _tag: 'CellUnfit'; readonly column: string; readonly issue: ParseIssue }

export type Refusal = UsageProblem | InputProblem | OutputProblem
export type CliProblem = Refusal | RowProblem
