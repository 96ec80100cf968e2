import { type Either, left, right } from 'fp-ts/Either'
import type { Proof } from '../../core/brand.ts'
import { told } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Lexicon } from './lexicon.ts'
import type { LexiconIssue } from './lexicon-issue.ts'
import { issuesIn } from './lexicon-issues.ts'

/** Lexicons that are read with together and in which `checkLexicons` has found no mistake (已校验词库): plain data. */
export type CheckedLexicons = readonly Lexicon[] & Proof<'lexicons'>

/**
 * Checks lexicons that are to be read with together, before a policy may name them; all mistakes are reported at
 * once. No lexicon at all is a list that finds nothing.
 *
 * @example
 * checkLexicons([])._tag // => 'Right'
 * @source A2.4
 * @law lexicons pass exactly when compileLexicon takes them
 */
export const checkLexicons = (lexicons: readonly Lexicon[]): Either<NonEmpty<LexiconIssue>, CheckedLexicons> => {
  const issues = told(issuesIn(lexicons))
  return issues.length === 0 ? right(lexicons as CheckedLexicons) : left(issues as NonEmpty<LexiconIssue>)
}
