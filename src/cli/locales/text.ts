import type { Messages } from '../../explain/say.ts'
import type { SlaState } from '../../inner-loop/sla/status.ts'
import type { CliProblem, Place } from '../kit/problem.ts'
import type { ProgressWords } from '../kit/progress-words.ts'
import type { NpsSummary } from '../queue/summary.ts'
import type { Balance } from '../triage/balance.ts'
import type { UnreadColumn } from '../triage/heard/tally.ts'
import type { Report } from '../triage/report.ts'
import type { CustomersText } from './text/customers.ts'
import type { HandOnText } from './text/hand-on.ts'
import type { LexiconText } from './text/lexicon.ts'
import type { PolicyText } from './text/policy.ts'
import type { SlaText } from './text/sla.ts'

export const optionNames = [
  'sample',
  'config',
  'map',
  'scale',
  'dateOrder',
  'timeZone',
  'receivedAt',
  'asOf',
  'since',
  'tierColumn',
  'highTier',
  'highFrom',
  'currency',
  'channel',
  'policy',
  'calendar',
  'customers',
  'customersMap',
  'lexicon',
  'shippedLexicon',
  'inputFormat',
  'sheet',
  'encoding',
  'delimiter',
  'format',
  'limit',
  'output',
  'rejects',
  'maxRejects',
  'locale',
] as const
export type OptionName = (typeof optionNames)[number]

/** What the command itself says in one language; what the rules say comes from `src/locales`. */
export interface CliText {
  /** A cell the library's parsers refuse is worded by the library. */
  readonly problems: Messages<Exclude<CliProblem, { readonly _tag: 'CellUnfit' }>>
  readonly place: (at: Place) => string
  /** What `voc-rules policy` says. */
  readonly policy: PolicyText
  /** What is said of a file of customers, and of word lists. */
  readonly customers: CustomersText
  readonly lexicon: LexiconText
  /** What stands in files of the queue. */
  readonly handOn: HandOnText
  /** What `voc-rules sla` says, and `triage` of calendars. */
  readonly sla: SlaText
  readonly help: {
    readonly program: string
    readonly triage: string
    readonly file: string
    readonly options: { readonly [O in OptionName]: string }
    readonly titles: { readonly [title: string]: string }
    readonly version: string
    readonly help: string
    readonly completion: string
    readonly completionMore: string
    /** Behind the options: examples, exit codes, what dates may look like. */
    readonly more: string
  }
  readonly heads: {
    readonly [H in 'priority' | 'left' | 'who' | 'channel' | 'customer' | 'why' | 'quote']: string
  } & { readonly due: (zone: string) => string }
  readonly states: { readonly [S in SlaState]: string }
  /** Working time is not told in days: its days are shorter. */
  readonly left: (minutes: number, inDays: boolean) => string
  readonly overdue: (minutes: number, inDays: boolean) => string
  readonly assigned: (person: string, role: string) => string
  readonly nobody: string
  /** Every row in exactly one class; classes that are rare are told only where there are any. */
  readonly balance: (balance: Balance, merged: Report['merged'], excluded: Report['excluded']) => string
  readonly priorities: (counts: { readonly [outcome: string]: number }) => string
  readonly nps: (nps: NpsSummary) => string
  readonly counted: (balance: string, asOf: string, zone: string) => string
  /** Each as `column` or `column → field`. */
  readonly columnsRead: (named: readonly string[], recognised: readonly string[]) => string
  /** A column, or one and its field, that was recognised by what its cells hold. */
  readonly byContent: (column: string) => string
  /** That the head of the file told its encoding. */
  readonly encodingTold: (encoding: string) => string
  /** Beside the bar while a long file is read. */
  readonly progress: ProgressWords
  /** That a configuration was read. */
  readonly configRead: (file: string) => string
  /** Signs around words that are to be found by the eye, where there are no colours. */
  readonly marks: readonly [string, string]
  readonly joined: (sentences: readonly string[]) => string
  readonly reject: (place: string, sentences: string) => string
  readonly more: (count: number) => string
  /** That there is no case; beside rejected rows nobody knows of those. */
  readonly noQueue: (rejected: number) => string
  /** Cells that could not be read, one column each. */
  readonly unread: (columns: readonly UnreadColumn[]) => string
  /** Rows without a legible date, whose clocks run from the instant of the run. */
  readonly undated: (count: number, asOf: string) => string
  readonly collisions: (count: number, first: readonly string[]) => string
  /** Ids that several files give. */
  readonly sharedIds: (count: number, first: readonly string[]) => string
  /** One of several files, and how many rows it has. */
  readonly fileRead: (file: string, rows: number) => string
  readonly columnsNotRead: (columns: readonly string[]) => string
  /** Rejected rows that hold red-line words, before all others. */
  readonly alarming: (count: number) => string
  readonly wordsIn: (words: readonly string[]) => string
  readonly tooManyRejects: (rejected: number, read: number, allowed: string) => string
  readonly rejects: (count: number) => string
  readonly moreRejects: (count: number) => string
  readonly written: (count: number, file: string) => string
  readonly unseenTiers: (tiers: readonly string[]) => string
  readonly refused: (count: number) => string
  readonly broken: (message: string) => string
}
