import type { Instant } from '../../../core/instant.ts'
import type { CommandOf } from '../../../inner-loop/case/command.ts'
import type { CaseState } from '../../../inner-loop/case/state.ts'
import type { Duty } from '../../../programme/review/review-case.ts'
import type { DigestList } from '../../../programme/review/review-digest.ts'

export type LedgerCommand = 'replay' | 'review'

/** What `voc-rules ledger` itself says in one language. */
export interface LedgerText {
  readonly help: {
    readonly ledger: string
    readonly file: string
    readonly commands: { readonly [C in LedgerCommand]: string }
    readonly options: { readonly [O in 'asOf' | 'timeZone' | 'json' | 'locale']: string }
    readonly more: string
  }
  readonly stands: (caseId: string, state: CaseState) => string
  readonly noHistory: (caseId: string) => string
  readonly broken: (version: number, rule: string) => string
  readonly badLine: (line: number, says: string) => string
  readonly moreBadLines: (count: number) => string
  readonly replayed: (cases: number, faulty: number) => string
  /** The instants as they are to be told. */
  readonly duty: (duty: Duty, told: (at: Instant) => string) => string
  readonly escalation: (command: CommandOf<'EscalateCase'>) => string
  readonly list: (
    what:
      | 'unassigned'
      | 'ownerUnfit'
      | 'unacknowledged'
      | 'stale'
      | 'snoozeOver'
      | 'lost'
      | 'halfMerged'
      | 'unread'
      | 'skipped',
    caseIds: readonly string[],
  ) => string
  readonly digest: (list: DigestList, told: (at: Instant) => string) => string
  readonly wake: (at: string | undefined) => string
}
