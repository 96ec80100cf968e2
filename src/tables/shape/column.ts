/** A whole number between two bounds, both included. */
export interface IntColumn {
  readonly kind: 'int'
  readonly from: number
  readonly to: number
}
/** Any finite number, in a named unit. */
export interface RealColumn {
  readonly kind: 'real'
  readonly unit: string
}
/** One of some words; `ordered` says that they stand from low to high. */
export interface OneOfColumn<V extends string = string> {
  readonly kind: 'oneOf'
  readonly values: readonly V[]
  readonly ordered: boolean
}
/** Any set of some words, the empty set included. */
export interface SubsetColumn<V extends string = string> {
  readonly kind: 'subsetOf'
  readonly values: readonly V[]
}
export type KnownColumn = IntColumn | RealColumn | OneOfColumn | SubsetColumn

/** A column whose value may be missing: missing is a value of its own, without order. */
export interface MaybeColumn<C extends KnownColumn = KnownColumn> {
  readonly kind: 'maybe'
  readonly column: C
}
/** What a table may look at (列), with every value it can take declared. */
export type Column = KnownColumn | MaybeColumn
export type Columns = { readonly [name: string]: Column }

/** What a column holds when its value is there. */
export const knownOf = (column: Column): KnownColumn => (column.kind === 'maybe' ? column.column : column)

export const int = (from: number, to: number): IntColumn => ({ kind: 'int', from, to })
export const real = (unit: string): RealColumn => ({ kind: 'real', unit })
export const oneOf = <const V extends string>(...values: readonly V[]): OneOfColumn<V> => ({
  kind: 'oneOf',
  values,
  ordered: false,
})
/** One of some words that stand in order, the lowest first. */
export const ordered = <const V extends string>(...values: readonly V[]): OneOfColumn<V> => ({
  kind: 'oneOf',
  values,
  ordered: true,
})
export const subsetOf = <const V extends string>(...values: readonly V[]): SubsetColumn<V> => ({
  kind: 'subsetOf',
  values,
})
export const maybe = <const C extends KnownColumn>(column: C): MaybeColumn<C> => ({ kind: 'maybe', column })
