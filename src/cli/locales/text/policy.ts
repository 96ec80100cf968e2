import type { ConditionWords } from '../../../explain/conditions/condition-words.ts'
import type { Messages } from '../../../explain/say.ts'
import type { TableRef } from '../../../tables/deciding/decision.ts'
import type { VersionVerdict } from '../../policy/diff/version.ts'
import type { OwnProblem } from '../../policy/problem.ts'
import type { ImpactList, ImpactLoad, OutcomePart, ProgrammeSize } from '../../policy/whole/programme-words.ts'

export const policyOptionNames = [
  'facts',
  'history',
  'clocks',
  'inputFormat',
  'encoding',
  'timeZone',
  'dateOrder',
  'json',
  'locale',
] as const
export type PolicyOption = (typeof policyOptionNames)[number]
export type PolicyCommand = 'check' | 'diff' | 'explain'

/** What `voc-rules policy` itself says in one language. */
export interface PolicyText {
  readonly problems: Messages<OwnProblem>
  readonly words: ConditionWords
  readonly help: {
    readonly policy: string
    readonly commands: { readonly [C in PolicyCommand]: string }
    readonly arguments: { readonly [A in 'file' | 'old' | 'new']: string }
    readonly options: { readonly [O in PolicyOption]: string }
    /** Behind the options of each command: examples, what the answer means, exit codes. */
    readonly more: { readonly [C in PolicyCommand]: string }
  }
  /** A sentence about a file. */
  readonly about: (file: string, sentence: string) => string
  readonly table: (ref: TableRef) => string
  readonly more: (count: number) => string
  readonly check: {
    readonly findings: (count: number) => string
    readonly size: (columns: number, rows: number, hit: string) => string
    readonly proved: (classes: number) => string
    readonly witnesses: (rows: number, boundaries: number) => string
    readonly noWitnesses: string
    readonly remarks: string
    readonly example: (facts: readonly string[]) => string
  }
  readonly diff: {
    readonly head: (a: string, b: string) => string
    readonly changes: (count: number) => string
    readonly version: Messages<VersionVerdict>
    readonly unproved: (file: string, count: number) => string
    readonly history: (file: string, read: number, used: number, rejected: number) => string
    readonly cases: (change: string, cases: string) => string
    readonly matrix: string
    readonly nothing: string
    readonly loads: readonly [name: string, before: string, after: string]
    readonly clocks: string
    readonly absent: (columns: readonly string[]) => string
    readonly unused: (columns: readonly string[]) => string
    readonly rejects: (count: number) => string
    readonly moreRejects: (count: number) => string
  }
  /** Of whole programmes. */
  readonly whole: {
    readonly size: (size: ProgrammeSize) => string
    readonly proved: string
    readonly harms: (count: number) => string
    readonly changes: (count: number) => string
    /** What is decided otherwise, and where. */
    readonly change: (parts: readonly OutcomePart[], region: string, others: number) => string
    readonly loads: { readonly [L in ImpactLoad]: string }
    readonly lists: { readonly [L in ImpactList]: (ids: readonly string[]) => string }
  }
  readonly explain: {
    readonly numbered: (number: number, facts: string) => string
    readonly decided: (output: string, row: string, table: string) => string
    readonly because: (conditions: string) => string
    readonly matched: (conditions: string) => string
    readonly overridden: (row: string, output: string) => string
    readonly whyNot: (row: string, output: string, columns: readonly string[]) => string
    readonly flip: (output: string, condition: string) => string
    readonly refused: (issues: string) => string
    readonly balance: (read: number, decided: number, refused: number) => string
  }
}
