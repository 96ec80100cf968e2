import type { Messages } from '../../../explain/say.ts'
import type { SignalEvidence } from '../../../silent-majority/detectors/evidence/evidence.ts'
import type { CareColumn, RawChurnOptions } from '../../churn/asked.ts'
import type { OwnChurnProblem } from '../../churn/problem.ts'

export type ChurnOption = keyof RawChurnOptions

/** What `voc-rules churn` itself says in one language. */
export interface ChurnText {
  readonly problems: Messages<OwnChurnProblem>
  readonly help: {
    readonly churn: string
    readonly file: string
    readonly options: { readonly [O in ChurnOption]: string }
    /** Behind the options: examples, what the answer means, exit codes. */
    readonly more: string
  }
  readonly counted: (counts: {
    readonly events: number
    readonly customers: number
    readonly asOf: string
    readonly zone: string
    readonly after: number
  }) => string
  readonly judging: (customers: number) => string
  readonly learning: (customers: number) => string
  readonly policy: (name: string, budgets: readonly number[]) => string
  readonly levels: (counts: { readonly [L in SignalEvidence['level']]: number }) => string
  readonly level: { readonly [L in SignalEvidence['level']]: string }
  readonly loss: (chance: number, days: number) => string
  readonly due: (instant: string) => string
  readonly flow: (counts: {
    /** Absent on the first run that keeps a state. */
    readonly since: string | undefined
    readonly raised: number
    readonly waiting: number
    readonly standing: number
    readonly cleared: number
    readonly hiatus: number
    readonly unjudged: number
  }) => string
  readonly value: (aYear: number) => string
  /** A list for a spreadsheet. */
  readonly list: { readonly sheet: string; readonly columns: { readonly [C in CareColumn]: string } }
  readonly nobodyNew: string
  readonly nobody: string
}
