import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { CasePolicy } from '../../inner-loop/case/policy.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'

/** Who is told how long after a contact was due and not made (升级梯级). */
export interface EscalationStep<W extends Words = StandardWords> {
  readonly afterDueMinutes: number
  readonly to: W['role']
}

/** The hours at which lists are handed out, on the clock on the wall of a zone: `['09:00', '14:00']`. */
export interface HandOut {
  readonly timeZone: string
  readonly at: NonEmpty<string>
}

/** What a look into the books finds fault with (巡检规则). Plain data. */
export interface ReviewPolicy<W extends Words = StandardWords> extends PolicyRef {
  /** By priority, one level after another. */
  readonly escalations: { readonly [P in W['priority']]: readonly EscalationStep<W>[] }
  readonly escalationsSource: SourceRef
  /** How long nothing may happen in an open case. */
  readonly stale: { readonly afterHours: number; readonly source: SourceRef }
  /** Which priorities wait on a list before anybody has them, and at which hours of the local day lists are handed out (派发时点). */
  readonly digest: {
    readonly priorities: readonly W['priority'][]
    readonly handOut: HandOut
    readonly source: SourceRef
  }
  /** Who may own what: an owner may no longer fit once a case was raised. */
  readonly owners: CasePolicy<W>['owners']
}
