import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Table, Verified } from '../../tables/shape/table.ts'
import type { FactsIn, OwnColumns } from '../vocabulary/columns.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { SeverityColumns } from './severity-policy.ts'

/**
 * How colleagues are told (通知方式): 即时消息, 电子邮件, 电话.
 *
 * @example
 * const { lawOrSafety, region } = standardAlert.tell
 * noticeMedia.filter((medium) => lawOrSafety.notices[0].media.includes(medium)) // => ['im', 'phone']
 * noticeMedia.filter((medium) => region.notices[0].media.includes(medium)) // => ['email']
 */
export const noticeMedia = ['im', 'email', 'phone'] as const
/** How somebody inside is told (通知方式). */
export type NoticeMedium = (typeof noticeMedia)[number]

/** What an alert looks at: what severity looks at, and what severity, triage, score and outlet say. */
export type AlertColumns<W extends Words = StandardWords> = SeverityColumns<W> &
  Pick<OwnColumns<W>, 'severity' | 'priority' | 'score' | 'outlet' | 'complaint'>
/** What the alert table looks at (预警事实). */
export type AlertFacts<W extends Words = StandardWords> = FactsIn<AlertColumns<W>>

/** When somebody is told (预警规则), as a table. */
export type AlertTable<W extends Words = StandardWords> = Table<AlertColumns<W>, W['level'] | 'none'>

/** A role to be told, until when after receipt, by all of these media (通知对象). */
export interface Notice<W extends Words = StandardWords> {
  readonly to: W['role']
  readonly withinMinutes: number
  readonly media: NonEmpty<NoticeMedium>
}

/** Who is told of a level, how fast and how. */
export interface Told<W extends Words = StandardWords> {
  readonly notices: NonEmpty<Notice<W>>
  readonly source: SourceRef
}

/** When somebody is told, and for each level who, how fast and how. */
export interface AlertPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly table: Verified<AlertTable<W>>
  readonly tell: { readonly [L in W['level']]: Told<W> }
  /** The priority of a case that only an alert asks for. */
  readonly alertedCase: W['priority']
  /** Whom this level tells is told of every alert about one outlet (门店所属区域经理必知). */
  readonly alsoAtOutlet?: W['level']
}
