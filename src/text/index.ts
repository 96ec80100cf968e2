export { deriveBorders, noneReviewed, type WordCount } from './borders/derive-borders.ts'
export type { ReviewedBorders, WordBorders } from './borders/word-borders.ts'
export { deidentify } from './deidentify/deidentify.ts'
export type { Leak, LeaksFound } from './deidentify/leaks/leak.ts'
export { leaksIn, type ToBeShown } from './deidentify/leaks/leaks-in.ts'
export type { Deidentified, Masked, MaskedText, PersonalDocument, TokenMeaning } from './deidentify/masked.ts'
export { type Evidence, evidences, type PersonalClass, personalClasses } from './deidentify/personal-class.ts'
export type { DeidentifyPolicy } from './deidentify/policy.ts'
export { reidentify } from './deidentify/tokens/reidentify.ts'
export type { Denial, DenialList } from './denial/denial.ts'
export { countWords } from './finding/count-words.ts'
export { findTerms } from './finding/find-terms.ts'
export type { Excuse, Hit, SuppressedHit } from './finding/hit.ts'
export type { ReadingOptions } from './finding/judged-in.ts'
export { leftmostLongest } from './finding/leftmost-longest.ts'
export { type RedFlags, redFlagsIn } from './finding/red-flags.ts'
export { type CheckedLexicons, checkLexicons } from './lexicon/check-lexicons.ts'
export { type CompiledLexicon, compileChecked, compileLexicon } from './lexicon/compile-lexicon.ts'
export { extendLexicon, type LexiconExtension, type TermName } from './lexicon/extend-lexicon.ts'
export type {
  CategoryRule,
  CueSet,
  Lexicon,
  Near,
  Negation,
  Negators,
  Term,
  TermGroup,
  Tier,
} from './lexicon/lexicon.ts'
export { tiers } from './lexicon/lexicon.ts'
export type { LexiconIssue } from './lexicon/lexicon-issue.ts'
export type { Masks } from './masks/masks.ts'
export { normalForm } from './normalize.ts'
export type { Phrasing } from './phrases/phrasing.ts'
export { type QuotePolicy, quote } from './quote.ts'
export { type Span, wordsAt } from './span.ts'
