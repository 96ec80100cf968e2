import type { CalibrationIssue } from '../../silent-majority/calibration/calibrate.ts'
import type { TooFewYears } from '../../silent-majority/calibration/yearly-profile.ts'
import type { SignalEvidence } from '../../silent-majority/detectors/evidence/evidence.ts'
import type { Clearing } from '../../silent-majority/list/clearing.ts'
import type { ChurnPolicyIssue } from '../../silent-majority/policy/compile.ts'
import type { UnusableEvent } from '../../silent-majority/profile/event.ts'
import type { LateEvent } from '../../silent-majority/profile/fold.ts'

/** What a customer's behaviour says, and what is wrong with a history, a policy or a portfolio. */
export type ChurnStatement =
  | SignalEvidence<'LoginFrequency'>
  | SignalEvidence<'FeatureDepth'>
  | SignalEvidence<'Repurchase'>
  | SignalEvidence<'SupportSilence'>
  | SignalEvidence<'TeamUse'>
  | LateEvent
  | UnusableEvent
  | Extract<ChurnPolicyIssue, { readonly _tag: 'SettingOutOfRange' | 'UnknownSetting' }>
  | Extract<CalibrationIssue, { readonly _tag: 'PortfolioTooSmall' | 'NobodyCameBack' | 'DegenerateFit' }>
  | TooFewYears
  | (Clearing & { readonly _tag: 'ClearedBy' })
  | (Clearing & { readonly _tag: 'NotClearedBy' })
