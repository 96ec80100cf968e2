import type { CalibrationIssue } from '../../silent-majority/calibration/calibrate.ts'
import type { CliProblem } from '../kit/problem.ts'
import type { Reject } from '../triage/reject.ts'

/** Why a file of events cannot be judged, in the command's own words. */
export type OwnChurnProblem =
  | { readonly _tag: 'StateIsNone'; readonly file: string }
  | { readonly _tag: 'EventColumnMissing'; readonly option: string; readonly columns: readonly string[] }
  | { readonly _tag: 'EventColumnsFit'; readonly option: string; readonly columns: readonly string[] }
  | { readonly _tag: 'NoUsableEvent'; readonly file: string; readonly read: number; readonly first: Reject }

/** Worded by the library: what a portfolio does not teach. */
export interface NotCalibrated {
  readonly _tag: 'NotCalibrated'
  readonly issue: CalibrationIssue
}

export type ChurnProblem = CliProblem | OwnChurnProblem | NotCalibrated
