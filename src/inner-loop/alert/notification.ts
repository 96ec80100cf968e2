import { minutes } from '../../core/duration.ts'
import { type Instant, type IsoInstant, instantAfter, isoOf } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { type PolicyRef, policyName } from '../../core/source-ref.ts'
import type { Condition } from '../../tables/deciding/decision.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { Alert } from './alert.ts'
import type { AlertColumns, NoticeMedium } from './policy.ts'

/** The record that somebody must be told (通知决定): sending it is the caller's. Survives JSON unchanged. */
export interface NotificationDecision<W extends Words = StandardWords> {
  readonly feedbackId: string
  readonly level: W['level']
  readonly receivedAt: IsoInstant
  readonly tell: readonly {
    readonly to: W['role']
    readonly media: NonEmpty<NoticeMedium>
    readonly due: IsoInstant
  }[]
  /** Enough for this level, and nothing in it can be left out. */
  readonly because: readonly Condition<keyof AlertColumns>[]
  readonly row: string
  readonly policy: string
}

/** Of an alert, what a notification says. */
export interface Notifying<W extends Words = StandardWords> extends Pick<Alert<W>, 'level' | 'notices'> {
  readonly decision: Pick<Alert<W>['decision'], 'because' | 'row'> & { readonly policy: PolicyRef }
}

/**
 * Who must be told of a piece of feedback until when, counted from its receipt by day and by night; nothing where
 * the alert tells nobody.
 *
 * @example
 * notificationOf(alert(standardAlert)({ redFlags: ['legal'], graver: [], severity: 'critical', priority: 'P0' }), {
 *   feedbackId: '881', receivedAt: instant(0),
 * }).tell[0]
 * // => { to: 'legal', media: ['im', 'phone'], due: '1970-01-01T00:05:00.000Z' }
 * @source A4.4, A4.7
 * @law a notification tells everybody the alert names, each from receipt on
 */
export const notificationOf = <W extends Words = StandardWords>(
  { level, notices, decision }: Notifying<W>,
  { feedbackId, receivedAt }: { readonly feedbackId: string; readonly receivedAt: Instant },
): NotificationDecision<W> | undefined =>
  level === 'none'
    ? undefined
    : {
        feedbackId,
        level,
        receivedAt: isoOf(receivedAt),
        tell: notices.map(({ to, media, withinMinutes }) => ({
          to,
          media,
          due: isoOf(instantAfter(receivedAt, minutes(withinMinutes))),
        })),
        because: decision.because,
        row: decision.row,
        policy: policyName(decision.policy),
      }
