import type { CampaignEmpty } from '../../outer-loop/reasons/campaign-windows.ts'
import type { Incomparable } from '../../outer-loop/reasons/frame.ts'
import type { Unstandardised } from '../../outer-loop/reasons/standardised.ts'
import type { ThemesNote } from '../../outer-loop/themes/discover.ts'
import type { TaxonomyChange } from '../../outer-loop/topics/diff-taxonomies.ts'
import type { TaxonomyIssue } from '../../outer-loop/topics/taxonomy-issue.ts'
import type { WeakSignal } from '../../outer-loop/weak-signals/look.ts'
import type { SameIssue } from '../../outer-loop/weak-signals/same-issue.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'

/** What is said of topics: mistakes and changes of taxonomies, signals, shared problems, what cannot be compared. */
export type TopicStatement =
  | Exclude<TaxonomyIssue, LexiconIssue>
  | TaxonomyChange
  | WeakSignal
  | SameIssue
  | Incomparable
  | Unstandardised
  | ThemesNote
  | CampaignEmpty
