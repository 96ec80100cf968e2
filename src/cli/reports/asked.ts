import type { LocalTime } from '../../calendar/counting/local-time.ts'
import type { Period } from '../../calendar/period/period.ts'
import type { Instant } from '../../core/instant.ts'
import type { OuterOptions } from '../outer/asked.ts'

/** For whom pages are made. */
export const audiences = ['lead', 'owner', 'front-line', 'customers'] as const
export type Audience = (typeof audiences)[number]

/** What the command is asked to do. */
export interface ReportOptions {
  /** How feedback is read. */
  readonly feedback: OuterOptions
  readonly audiences: readonly Audience[]
  readonly local: LocalTime
  readonly period: Period
  readonly asOf: Instant
  readonly ledger?: string
  readonly projects?: string
  readonly activity?: string
  /** How many were asked, now and in the period before. */
  readonly asked?: { readonly now: number; readonly before?: number }
  readonly company?: string
  /** A folder, or a file where one page is asked for. */
  readonly output: string
  /** Columns of the feedback: its id, whether it may be quoted, the customer's name, how easy it was from 1 to 7. */
  readonly columns: { readonly [C in 'id' | 'consent' | 'name' | 'effort']?: string }
  /** Columns in which is looked for what goes together with a topic. */
  readonly by: readonly string[]
}
