import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { NpsIntervalPolicy } from '../../nps/interval-policy.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** What a data pack holds (证据包规则). */
export interface EvidencePolicy extends PolicyRef {
  readonly confidence: Fraction
  readonly score: NpsIntervalPolicy
  /** So many verbatims at most. */
  readonly verbatims: number
  /** Whether a customer must have agreed to be quoted, or only not have refused. */
  readonly consent: 'given' | 'notRefused'
  /** Below this many customers in the base there are counts and no shares. */
  readonly leastBase: number
  readonly source: SourceRef
}
