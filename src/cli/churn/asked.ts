import type { Instant } from '../../core/instant.ts'
import type { InputFormat } from '../read/open.ts'
import type { EventKind } from './read/kind.ts'

/** The options as they were typed. */
export interface RawChurnOptions {
  readonly kind: string
  readonly calibrate?: boolean
  readonly by?: string
  readonly horizon?: string
  readonly customer?: string
  readonly at?: string
  readonly features?: string
  readonly user?: string
  readonly amount?: string
  readonly since?: string
  readonly state?: string
  readonly all?: boolean
  readonly sticky?: string
  readonly timeZone?: string
  readonly asOf?: string
  readonly limit?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly json?: boolean
  readonly output?: string
  readonly locale?: string
}

export const orders = ['alarm', 'loss'] as const

/** The formats a list is written in. */
export const listFormats = ['table', 'json', 'csv', 'xlsx'] as const
export type ListFormat = (typeof listFormats)[number]

/** The columns of the list, in their order; no column changes its place with what a file has. */
export const careColumns = ['customer', 'level', 'was', 'loss', 'value', 'graver', 'why', 'clears'] as const
export type CareColumn = (typeof careColumns)[number]

/** What the command is asked to do. */
export interface ChurnOptions {
  readonly file: string
  readonly kind: EventKind
  readonly calibrate: boolean
  readonly by: (typeof orders)[number]
  readonly horizonDays: number
  readonly columns: { readonly [C in 'customer' | 'at' | 'features' | 'user' | 'amount']?: string }
  readonly sticky: readonly string[]
  readonly timeZone: string
  /** The run before: who was flagged then is not listed again; a week before the moment asked about where absent. */
  readonly since?: Instant
  /** The file that keeps who was handed out: read before, where it is there, and written after. */
  readonly state?: string
  /** Every customer with an alarm, not those alone who are new. */
  readonly all: boolean
  /** The end of the last event's day where absent. */
  readonly asOf?: Instant
  /** How many customers are listed; 0 lists all. */
  readonly limit: number
  /** The file the answer goes to; the format is told by its name. */
  readonly output?: string
  readonly as: ListFormat
  readonly format: InputFormat
  readonly encoding?: string
}
