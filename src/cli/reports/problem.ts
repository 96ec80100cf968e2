import type { ChurnProblem } from '../churn/problem.ts'
import type { OutputProblem } from '../kit/problem.ts'
import type { OuterProblem } from '../outer/problem.ts'

/** Why no page is made, in the command's own words. */
export type OwnReportProblem =
  | { readonly _tag: 'NoPages'; readonly audience: string }
  | { readonly _tag: 'PageForMany'; readonly file: string; readonly pages: number }

export type ReportProblem =
  | OuterProblem
  | OutputProblem
  | OwnReportProblem
  | { readonly _tag: 'ActivityRefused'; readonly problem: ChurnProblem }
