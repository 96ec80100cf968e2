import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'
import type { InputProblem } from '../kit/problem.ts'
import type { OwnProblem } from '../policy/problem.ts'

/** Why words cannot be read with the files that `--lexicon` names. */
export type LexiconProblem =
  | InputProblem
  | OwnProblem
  | { readonly _tag: 'LexiconMisshapen'; readonly file: string; readonly message: string }
  | {
      readonly _tag: 'LexiconUnknown'
      readonly file: string
      readonly received: string
      readonly shipped: readonly string[]
    }
  | { readonly _tag: 'LexiconUnfit'; readonly issue: LexiconIssue }
  | { readonly _tag: 'MoreLexiconIssues'; readonly count: number }

/** Those that only this part of the command has. */
export type OwnLexiconProblem = Extract<
  LexiconProblem,
  { readonly _tag: 'LexiconMisshapen' | 'LexiconUnknown' | 'MoreLexiconIssues' }
>
