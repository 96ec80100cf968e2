import type { Proof } from '../../core/brand.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import type { CellOf } from './cell.ts'
import type {
  Column,
  Columns,
  IntColumn,
  KnownColumn,
  MaybeColumn,
  OneOfColumn,
  RealColumn,
  SubsetColumn,
} from './column.ts'

type KnownFactOf<C extends KnownColumn> = C extends IntColumn | RealColumn
  ? number
  : C extends OneOfColumn<infer V>
    ? V
    : C extends SubsetColumn<infer V>
      ? readonly V[]
      : never

/** The values a column may hold (列的取值). */
export type FactOf<C extends Column> =
  C extends MaybeColumn<infer K> ? KnownFactOf<K> : C extends KnownColumn ? KnownFactOf<C> : never

type MaybeNames<Cs extends Columns> = { [K in keyof Cs]: Cs[K] extends MaybeColumn ? K : never }[keyof Cs]

/** Everything a table looks at; a `maybe` column that is missing leaves no key. */
export type FactsOf<Cs extends Columns> = {
  readonly [K in Exclude<keyof Cs, MaybeNames<Cs>>]: FactOf<Cs[K]>
} & { readonly [K in MaybeNames<Cs>]?: FactOf<Cs[K]> }

/** One line of a table (规则行): when all its cells hold, it proposes its output. */
export interface Row<Cs extends Columns, O extends string> {
  readonly id: string
  readonly when: { readonly [K in keyof Cs]?: CellOf<Cs[K]> }
  readonly then: O
  /** Where the line comes from. */
  readonly source: SourceRef
}

/**
 * Which row decides when several match: `unique`, never more than one may match; `first`, the topmost;
 * `mostUrgent`, the one whose output stands first among the outputs.
 */
export type HitPolicy = 'unique' | 'first' | 'mostUrgent'

/** Where a value goes up, or a set gains a word, the output becomes `moreUrgent` (or stays), or `lessUrgent`. */
export type Direction = 'moreUrgent' | 'lessUrgent'

/** What a table promises beyond deciding everything; `verify` holds it to it. */
export interface Expectations<Cs extends Columns> {
  /** Columns along which urgency may only go one way. The missing value is exempt. */
  readonly monotone?: { readonly [K in keyof Cs]?: Direction }
}

/** A decision table (决策表): plain data that survives JSON. */
export interface Table<Cs extends Columns = Columns, O extends string = string> {
  readonly id: string
  readonly version: string
  readonly columns: Cs
  /** Every output there is, the most urgent first. */
  readonly outputs: readonly O[]
  readonly hit: HitPolicy
  readonly expect?: Expectations<Cs>
  readonly rows: readonly Row<Cs, O>[]
}

/** A table of which `verify` has shown that it decides every fact there can be. */
export type Verified<T extends Table> = T & Proof<'table'>
