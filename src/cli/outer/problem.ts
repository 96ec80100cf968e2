import type { CheckedTaxonomy } from '../../outer-loop/topics/check-taxonomy.ts'
import type { TaxonomyIssue } from '../../outer-loop/topics/taxonomy-issue.ts'
import type { CliProblem } from '../kit/problem.ts'
import type { OwnProblem } from '../policy/problem.ts'
import type { Reject } from '../triage/reject.ts'

/** Why feedback cannot be read or topics cannot be used, in the command's own words. */
export type OwnOuterProblem =
  | { readonly _tag: 'WordsColumnMissing'; readonly columns: readonly string[] }
  | { readonly _tag: 'WordsColumnsFit'; readonly columns: readonly string[] }
  | { readonly _tag: 'NoUsableFeedback'; readonly file: string; readonly read: number; readonly first: Reject }
  | { readonly _tag: 'TaxonomyMisshapen'; readonly file: string; readonly message: string }
  | {
      readonly _tag: 'TaxonomyBaseUnknown'
      readonly file: string
      readonly received: string
      readonly shipped: readonly string[]
    }
  | { readonly _tag: 'MoreTaxonomyIssues'; readonly count: number }
  | { readonly _tag: 'ScoresNeeded' }

export type OuterProblem =
  | CliProblem
  | OwnProblem
  | OwnOuterProblem
  | { readonly _tag: 'TaxonomyUnfit'; readonly issue: TaxonomyIssue }

/** A taxonomy to tag with, and what its topics are called. */
export interface TopicsToUse {
  readonly taxonomy: CheckedTaxonomy
  readonly titleOf: (topic: string) => string
}
