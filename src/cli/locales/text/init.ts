import type { Messages } from '../../../explain/say.ts'
import type { InitProblem } from '../../init/problem.ts'
import type { Field } from '../../map/fields.ts'

/** What `voc-rules init` itself says in one language. */
export interface InitText {
  readonly problems: Messages<InitProblem>
  readonly help: {
    readonly init: string
    readonly file: string
    readonly options: {
      readonly [O in 'yes' | 'output' | 'force' | 'timeZone' | 'sheet' | 'locale']: string
    }
    readonly more: string
  }
  /** Which of these columns is the field; numbers stand before them. */
  readonly whichColumn: (field: Field, columns: readonly string[]) => string
  readonly timeZone: string
  readonly dateOrder: string
  readonly scale: (column: string, most: number) => string
  readonly receivedAt: string
  readonly highTier: (column: string, values: readonly string[]) => string
  readonly currency: string
  readonly again: string
  readonly written: (file: string, columns: number) => string
  /** Names of the configuration that still have to be filled in. */
  readonly open: (names: readonly string[]) => string
  readonly next: string
}

export const initExamples = `  voc-rules init export.csv
  voc-rules init answers.xlsx --yes --time-zone Asia/Shanghai`
