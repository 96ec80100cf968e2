import type { Messages } from '../../../explain/say.ts'
import type { OwnReportProblem } from '../../reports/problem.ts'
import type { RawReportOptions } from '../../reports/raw-options.ts'

export type ReportOption = keyof RawReportOptions

/** What `report` and `projects` say in one language. */
export interface ReportsText {
  readonly problems: Messages<OwnReportProblem>
  readonly help: {
    readonly report: string
    readonly files: string
    readonly options: { readonly [O in ReportOption]: string }
    readonly more: string
    readonly projects: string
    readonly json: string
    readonly moreProjects: string
  }
  readonly undated: (rows: number) => string
  readonly action: (texts: {
    readonly what: string
    readonly who: string
    readonly due: string
    readonly measure: string
    readonly standing: string
  }) => string
}
