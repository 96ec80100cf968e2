import type { UsageProblem } from '../kit/problem.ts'
import type { Content } from '../seen/content.ts'
import type { Wanted } from './entries.ts'

/** What `--map` and `--tier-column` say, before anybody has looked at the file. */
export interface MappingWish {
  /** `score=rating`, one an entry; `channel=` says that no column is the channel. */
  readonly entries: readonly string[]
  readonly tierColumn?: string
  /** Whether `--received-at` stands in for a date column. */
  readonly datesGiven: boolean
  /** Whether `--currency` says what the amounts are in. */
  readonly currencyGiven: boolean
  /** Whether `--high-from` holds lifetime values against a cut. */
  readonly cutGiven: boolean
  /** Whether `--customers` names a file to look customers up in. */
  readonly customersGiven?: boolean
  /** Whether `--scale` says on which scale the answers are. */
  readonly scaleGiven?: boolean
}

/** What a file must have, seen from the fields that were found. */
export type Missing = (
  wish: MappingWish,
  all: readonly Wanted[],
  columns: readonly string[],
  contents?: readonly Content[],
) => readonly UsageProblem[]
