import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { NotANumber } from '../../tables/reading/issue-kinds.ts'

/**
 * What is wrong with a churn policy: something of another kind than it has to be, a number out of its range or not whole, a
 * text that is no date, a name nobody reads.
 */
export type PolicyFlaw =
  | {
      readonly _tag: 'SettingOutOfRange'
      readonly path: Path
      readonly received: string
      readonly from: number
      /** The lower end itself is out of range. */
      readonly above?: true
      /** No upper end where absent. */
      readonly to?: number
    }
  | Exclude<ParseIssue, { readonly _tag: 'NotAnInstant' }>
  | NotANumber
  | { readonly _tag: 'NotADate'; readonly path: Path; readonly received: string }
  | { readonly _tag: 'UnknownSetting'; readonly path: Path; readonly allowed: readonly string[] }
