import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { IntColumn, MaybeColumn, OneOfColumn } from '../../tables/column.ts'
import type { FactsOf, Table, Verified } from '../../tables/table.ts'
import type { TriageOutcome } from '../vocabulary/priority.ts'
import type { Role } from '../vocabulary/role.ts'
import type { Severity, SeverityColumns } from './severity-policy.ts'

/**
 * How high an alert goes (预警级别), the highest first: law or safety, the crisis team, the director, the outlet's
 * region; or nobody is told.
 */
export const alertLevels = ['lawOrSafety', 'crisis', 'director', 'region', 'none'] as const
export type AlertLevel = (typeof alertLevels)[number]

/** How colleagues are told (通知方式): 即时消息, 电子邮件, 电话. */
export const noticeMedia = ['im', 'email', 'phone'] as const
export type NoticeMedium = (typeof noticeMedia)[number]

/** What an alert looks at: what severity looks at, and what severity, triage, score and outlet say. */
export type AlertColumns = SeverityColumns & {
  readonly severity: OneOfColumn<Severity>
  readonly priority: OneOfColumn<TriageOutcome>
  readonly score: MaybeColumn<IntColumn>
  /** Whether it happened at one outlet or at several; missing where none is named. */
  readonly outlet: MaybeColumn<OneOfColumn<'one' | 'several'>>
}
export type AlertFacts = FactsOf<AlertColumns>

/** When somebody is told (预警规则), as a table. */
export type AlertTable = Table<AlertColumns, AlertLevel>

/** A role to be told, until when after receipt, by all of these media (通知对象). */
export interface Notice {
  readonly to: Role
  readonly withinMinutes: number
  readonly media: NonEmpty<NoticeMedium>
}

/** When somebody is told, and for each level who, how fast and how. */
export interface AlertPolicy extends PolicyRef {
  readonly table: Verified<AlertTable>
  readonly tell: {
    readonly [L in Exclude<AlertLevel, 'none'>]: {
      readonly notices: NonEmpty<Notice>
      readonly source: SourceRef
    }
  }
}
