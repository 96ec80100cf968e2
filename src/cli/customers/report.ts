import type { Place } from '../kit/problem.ts'
import type { Mapping } from '../map/mapping.ts'
import type { UnreadColumn } from '../triage/heard/tally.ts'
import type { Reject } from '../triage/reject.ts'

/** A customer of whom two rows say different things. */
export interface Conflict {
  readonly id: string
  readonly fields: readonly string[]
  readonly at: Place
}

/** What came of looking customers up: counts, and the first few by name. */
export interface CustomersReport {
  readonly file: string
  readonly mapping: Mapping
  readonly read: number
  readonly known: number
  /** Rows that repeat a customer, agreeing or not. */
  readonly repeated: number
  readonly conflicting: { readonly count: number; readonly first: readonly Conflict[] }
  readonly rejected: { readonly count: number; readonly first: readonly Reject[] }
  /** Cells that could not be read, by their columns. */
  readonly unread: readonly UnreadColumn[]
  /** Pieces of feedback whose customer is in no row. */
  readonly unknown: { readonly count: number; readonly first: readonly string[] }
  /** Values of `--high-tier` that no row had. */
  readonly unseenTiers: readonly string[]
}
