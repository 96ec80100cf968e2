import type { Instant } from '../../core/instant.ts'
import type { RowReading } from '../../ingest/row/row-read.ts'
import type { Mapping } from '../map/mapping.ts'

/** How the cells of a file are to be understood. */
export interface FactSettings extends Omit<RowReading, 'receivedAt' | 'coded'> {
  readonly mapping: Mapping
  /** When feedback came in whose row says no date, where somebody has said so. */
  readonly receivedAt?: Instant
  /** Feedback received before it is left out. */
  readonly since?: Instant
  /** The instant of the run: feedback without a legible date is as new as can be. */
  readonly asOf: Instant
}
