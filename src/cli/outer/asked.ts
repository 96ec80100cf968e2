import type { Instant } from '../../core/instant.ts'
import type { InputFormat } from '../read/open.ts'

/** What is looked for in a file of feedback. */
export const outerCommands = ['causes', 'themes'] as const
export type OuterCommand = (typeof outerCommands)[number]

export const bases = ['everyone', 'detractors'] as const
export type Base = (typeof bases)[number]

export const outerFormats = ['table', 'csv', 'json'] as const
export type OuterFormat = (typeof outerFormats)[number]

/** Columns that can be named on the command line. */
export const columnOptions = ['comment', 'customer', 'at', 'score', 'channel', 'place'] as const
export type ColumnOption = (typeof columnOptions)[number]

/** The options as they were typed. */
export type RawOuterOptions = {
  readonly [O in ColumnOption]?: string
} & {
  readonly topics?: string
  readonly base?: string
  readonly by?: readonly string[]
  readonly all?: boolean
  readonly groups?: string
  readonly seed?: string
  readonly timeZone?: string
  readonly asOf?: string
  readonly limit?: string
  readonly format?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly locale?: string
}

/** What the command is asked to do. */
export interface OuterOptions {
  readonly files: readonly string[]
  readonly columns: { readonly [O in ColumnOption]?: string }
  /** A shipped taxonomy by name, or a file. */
  readonly topics: string
  readonly base: Base
  readonly by: readonly string[]
  /** Whether themes are looked for in all texts, not only in those no topic fits. */
  readonly all: boolean
  readonly groups: number
  readonly seed: number
  readonly timeZone: string
  readonly asOf?: Instant
  /** How many rows of each list are shown; 0 shows all. */
  readonly limit: number
  readonly format: OuterFormat
  readonly inputFormat?: InputFormat
  readonly encoding?: string
}
