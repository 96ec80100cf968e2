import type { LocalTime } from '../../calendar/counting/local-time.ts'
import type { PeriodUnit } from '../../calendar/period/dates.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { ValidationPolicy } from '../validation/policy.ts'
import type { TopicOwners } from './owners.ts'

/** What holds in an improvement project (项目规则). Plain data. */
export interface ProjectPolicy extends PolicyRef {
  /** Every role that has a word in projects. */
  readonly roles: NonEmpty<string>
  /** Those of them that may decide one. */
  readonly deciders: NonEmpty<string>
  readonly decidersSource: SourceRef
  /** So many departments at least, unless it is said why fewer are enough (跨部门). */
  readonly departments: { readonly least: number; readonly source: SourceRef }
  /** The longest plan, in months of the local calendar; a day a month does not have is its last (三个月计划). */
  readonly plan: { readonly months: number; readonly source: SourceRef }
  /** How long what went live is left alone before it is measured. */
  readonly settling: { readonly days: number; readonly source: SourceRef }
  /** How often it is measured while it runs, and looked at while answers come in. */
  readonly measuring: { readonly everyDays: number; readonly source: SourceRef }
  /** Within how many days of the end of such a period what was validated in it is reported to customers. */
  readonly reporting: { readonly every: PeriodUnit; readonly withinDays: number; readonly source: SourceRef }
}

/** The policy of a project, who answers for which topic, how it is judged and whose calendar counts (项目规则集). */
export interface ProjectRules {
  readonly policy: ProjectPolicy
  readonly owners: TopicOwners
  readonly validation: ValidationPolicy
  readonly calendar: LocalTime
}
