import type { CareReason } from '../../silent-majority/care/reason.ts'
import type { SilenceReason } from '../../silent-majority/care/silence-assessment.ts'
import type { SilenceReading } from '../../silent-majority/cause/silence-policy.ts'
import type { RepresentationNote } from '../../silent-majority/representation/note.ts'
import type { StratumThin } from '../../silent-majority/representation/report.ts'
import type { SurveyBar } from '../../silent-majority/survey/bar.ts'

/**
 * What is said of those who do not speak: which signs count, who cares and why, why nobody is asked, and for whom a
 * score speaks. What other areas say already is worded there.
 */
export type SilenceStatement =
  | SilenceReason
  | Exclude<CareReason, { readonly _tag: 'OwnManager' | 'ChannelUnavailable' }>
  | SurveyBar
  | RepresentationNote
  | StratumThin
  | SilenceReading
