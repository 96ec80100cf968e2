import type { Column, IntColumn, KnownColumn, MaybeColumn, OneOfColumn, RealColumn, SubsetColumn } from './column.ts'

/** Bounds of a number; several bounds must all hold. */
export interface RangeCell {
  readonly ge?: number
  readonly gt?: number
  readonly le?: number
  readonly lt?: number
}
/** A word: this one, one of these, or any but this one. */
export interface WordCell<V extends string = string> {
  readonly is?: V
  readonly in?: readonly V[]
  readonly not?: V
}
/** A set of words: some of these, all of these, none of these; several must all hold. */
export interface SetCell<V extends string = string> {
  readonly anyOf?: readonly V[]
  readonly allOf?: readonly V[]
  readonly noneOf?: readonly V[]
}
/** Only the missing value. */
export interface MissingCell {
  readonly missing: true
}
/** The missing value besides the others; alone it means any value and the missing one. */
export interface OrMissing {
  readonly orMissing?: true
}

export type KnownCellOf<C extends KnownColumn> = C extends IntColumn | RealColumn
  ? RangeCell
  : C extends OneOfColumn<infer V>
    ? WordCell<V>
    : C extends SubsetColumn<infer V>
      ? SetCell<V>
      : never

/** What a row may ask of a column. A column a row does not name may hold any value but the missing one. */
export type CellOf<C extends Column> =
  C extends MaybeColumn<infer K>
    ? MissingCell | (KnownCellOf<K> & OrMissing)
    : C extends KnownColumn
      ? KnownCellOf<C>
      : never

/** Any cell, as interpreters and catalogues read it. */
export type Cell = (RangeCell & WordCell & SetCell & OrMissing) | MissingCell
