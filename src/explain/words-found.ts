import type { MoreIssues } from '../core/parse-issue.ts'
import type { Excuse } from '../text/finding/hit.ts'
import type { LexiconIssue } from '../text/lexicon/lexicon-issue.ts'

/** Why a word that was found does not count, and what is wrong with a lexicon. */
export type WordsStatement = Excuse | Exclude<LexiconIssue, MoreIssues>
