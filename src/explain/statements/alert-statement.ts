import type { NonEmpty } from '../../core/parse-issue.ts'
import type { NoticeMedium } from '../../inner-loop/alert/policy.ts'
import type { Severity } from '../../inner-loop/alert/severity-policy.ts'

/** A condition only severity and alert look at, with the fact that met it where there is one. */
export type AlertCondition =
  | {
      readonly _tag: 'GraverWords'
      readonly anyOf?: readonly string[]
      readonly allOf?: readonly string[]
      readonly noneOf?: readonly string[]
      /** What was found; absent when the statement is about words that were not. */
      readonly found?: readonly string[]
    }
  | {
      readonly _tag: 'IntensityIs'
      readonly levels: readonly string[]
      readonly orMissing?: true
      readonly level?: string
    }
  | { readonly _tag: 'IntensityMissing' }
  | { readonly _tag: 'SeverityIs'; readonly severities: readonly Severity[]; readonly severity?: Severity }

/** What an alert does, as data. */
export type AlertStatement =
  /** A role that is told, how fast and how. */
  | {
      readonly _tag: 'RoleTold'
      readonly level: string
      readonly to: string
      readonly withinMinutes: number
      readonly media: NonEmpty<NoticeMedium>
    }
  /** Triage opened no case; the alert did. */
  | { readonly _tag: 'CaseOpenedByAlert'; readonly level: string; readonly priority: string }
