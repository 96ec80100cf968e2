import type { CalibrationIssue } from '../silent-majority/calibration/calibrate.ts'
import type { SignalEvidence } from '../silent-majority/detectors/evidence/evidence.ts'
import type { ChurnPolicyIssue } from '../silent-majority/policy/compile.ts'
import type { LateEvent } from '../silent-majority/profile/fold.ts'

/** What a customer's behaviour says, and what is wrong with a history, a policy or a portfolio. */
export type ChurnStatement =
  | SignalEvidence<'LoginFrequency'>
  | SignalEvidence<'FeatureDepth'>
  | SignalEvidence<'Repurchase'>
  | SignalEvidence<'SupportSilence'>
  | LateEvent
  | Extract<ChurnPolicyIssue, { readonly _tag: 'SettingOutOfRange' }>
  | CalibrationIssue
