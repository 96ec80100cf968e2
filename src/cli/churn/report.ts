import type { Instant } from '../../core/instant.ts'
import type { SignalEvidence } from '../../silent-majority/detectors/evidence/evidence.ts'
import type { ChurnFacts } from '../../silent-majority/detectors/evidence/sight.ts'
import type { ChurnList } from '../../silent-majority/list/churn-list.ts'
import type { ChurnPolicy } from '../../silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import type { ChurnVerdict } from '../../silent-majority/verdict/churn-signals.ts'

/** One customer of the file as judged. */
export interface JudgedCustomer {
  readonly customer: string
  readonly level: SignalEvidence['level']
  /** The chance of no purchase within the horizon; of calibrated purchases alone. */
  readonly lossChance?: number
  /** What the customer spends in a year, where the file has amounts. */
  readonly valueAtStake?: number
  readonly signals: readonly SignalEvidence[]
}

/** A judged customer with what the list goes by. */
export interface KnownCustomer extends JudgedCustomer {
  readonly facts: ChurnFacts
  readonly verdict: ChurnVerdict
  readonly events: readonly ActivityEvent[]
}

/** All customers of a file, judged. */
export interface ChurnReport {
  readonly asOf: Instant
  readonly policy: ChurnPolicy
  readonly customers: readonly JudgedCustomer[]
  /** What is new since the run before; of the first run that keeps a state everything is. */
  readonly flow: { readonly since?: Instant; readonly list: ChurnList }
  /** Events from the moment asked about on, which count for nothing. */
  readonly after: number
}
