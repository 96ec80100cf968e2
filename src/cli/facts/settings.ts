import type { Instant } from '../../core/instant.ts'
import type { Currency } from '../../core/money.ts'
import type { FeedbackChannel } from '../../feedback/channel.ts'
import type { Scale } from '../../nps/score.ts'
import type { Mapping } from '../map/mapping.ts'

/** How the cells of a file are to be understood. */
export interface FactSettings {
  readonly mapping: Mapping
  readonly scale: Scale
  /** The zone of dates that name none. */
  readonly timeZone?: string
  /** When feedback came in whose row says no date. */
  readonly receivedAt?: Instant
  /** Where feedback was heard whose row does not say. */
  readonly channel?: FeedbackChannel
  /** The values of `--tier-column` that stand for high-value customers. */
  readonly highTier: readonly string[]
  readonly currency?: Currency
}
