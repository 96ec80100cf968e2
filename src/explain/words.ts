import type { FeedbackChannel } from '../feedback/channel.ts'
import type { Reach } from '../feedback/reach.ts'
import type { NoticeMedium } from '../inner-loop/alert/policy.ts'
import type { Severity } from '../inner-loop/alert/severity-policy.ts'
import type { CaseOutcome, CaseStage } from '../inner-loop/case/stage.ts'
import type { ContactChannel } from '../inner-loop/vocabulary/contact-channel.ts'
import type { AlertLevel } from '../inner-loop/vocabulary/level.ts'
import type { TriageOutcome } from '../inner-loop/vocabulary/priority.ts'
import type { Dispatch, Role } from '../inner-loop/vocabulary/role.ts'
import type { NpsSegment } from '../nps/segment.ts'

/** What a language calls the words of the vocabulary; categories and tiers of one's own may be missing. */
export interface CatalogueWords {
  readonly contactChannel: { readonly [W in ContactChannel]: string }
  readonly feedbackChannel: { readonly [W in FeedbackChannel]: string }
  readonly outcome: { readonly [W in TriageOutcome]: string }
  readonly role: { readonly [W in Role]: string }
  readonly dispatch: { readonly [W in Dispatch]: string }
  readonly alertLevel: { readonly [W in AlertLevel]: string }
  readonly noticeMedium: { readonly [W in NoticeMedium]: string }
  readonly severity: { readonly [W in Severity]: string }
  readonly segment: { readonly [W in NpsSegment]: string }
  readonly caseStage: { readonly [W in CaseStage]: string }
  readonly caseOutcome: { readonly [W in CaseOutcome]: string }
  readonly reach: { readonly [W in Reach]: string }
  readonly tier: { readonly [word: string]: string }
  readonly category: { readonly [word: string]: string }
  readonly intensity: { readonly [word: string]: string }
  readonly businessArea: { readonly [word: string]: string }
  readonly outlet: { readonly [word: string]: string }
  /** Whether a customer has a manager of their own. */
  readonly csm: { readonly [word: string]: string }
  readonly column: { readonly [word: string]: string }
}

/** The language's word, or the word itself where the language has none. */
export const wordIn =
  (words: { readonly [word: string]: string }) =>
  (word: string): string =>
    Object.hasOwn(words, word) ? (words[word] as string) : word

/** The language's word for what a cell of a column says; a column of one's own may use the words of tiers and flags. */
export const cellWordIn = (words: CatalogueWords): ((word: string, column: string) => string) => {
  const columns: { readonly [column: string]: { readonly [word: string]: string } } = {
    valueTier: words.tier,
    redFlags: words.category,
    graver: words.category,
    intensity: words.intensity,
    reach: words.reach,
    severity: words.severity,
    priority: words.outcome,
    csm: words.csm,
    businessArea: words.businessArea,
    outlet: words.outlet,
  }
  const others = { ...words.tier, ...words.category }
  return (word, column) => wordIn(Object.hasOwn(columns, column) ? (columns[column] ?? others) : others)(word)
}
