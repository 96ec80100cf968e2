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
/** A column whose value is always there (必填列). */
export type KnownColumn = IntColumn | RealColumn | OneOfColumn | SubsetColumn

/** A column whose value may be missing: missing is a value of its own, without order. */
export interface MaybeColumn<C extends KnownColumn = KnownColumn> {
  readonly kind: 'maybe'
  readonly column: C
}
/** What a table may look at (列), with every value it can take declared. */
export type Column = KnownColumn | MaybeColumn
/** The columns of a table by their names (列的集合). */
export type Columns = { readonly [name: string]: Column }

/** What a column holds when its value is there. */
export const knownOf = (column: Column): KnownColumn => (column.kind === 'maybe' ? column.column : column)

/**
 * A whole number between two bounds, both included (整数列).
 *
 * @example
 * int(0, 10) // => { kind: 'int', from: 0, to: 10 }
 */
export const int = (from: number, to: number): IntColumn => ({ kind: 'int', from, to })
/**
 * Any finite number, in a unit (数值列).
 *
 * @example
 * real('CNY') // => { kind: 'real', unit: 'CNY' }
 */
export const real = (unit: string): RealColumn => ({ kind: 'real', unit })
/**
 * One of some words, in no order (枚举列).
 *
 * @example
 * oneOf('phone', 'email') // => { kind: 'oneOf', values: ['phone', 'email'], ordered: false }
 */
export const oneOf = <const V extends string>(...values: readonly V[]): OneOfColumn<V> => ({
  kind: 'oneOf',
  values,
  ordered: false,
})
/**
 * One of some words that stand in order, the lowest first (有序词列), so that `expect.monotone` can hold a table to it: a
 * higher tier is never handled later. In cells they are words like any others.
 *
 * @example
 * const upsideDown = { id: 'tiers', version: '1.0.0', columns: { tier: ordered('low', 'high') }, outputs: ['now', 'later'],
 *   hit: 'mostUrgent', expect: { monotone: { tier: 'moreUrgent' } }, rows: [
 *     { id: 'low', when: { tier: { is: 'low' } }, then: 'now', source: 'house rules' },
 *     { id: 'high', when: { tier: { is: 'high' } }, then: 'later', source: 'house rules' },
 *   ] } as const
 * const found = verify(upsideDown)
 * found._tag === 'Left' && found.left.map(({ _tag }) => _tag) // => ['NotMonotone']
 */
export const ordered = <const V extends string>(...values: readonly V[]): OneOfColumn<V> => ({
  kind: 'oneOf',
  values,
  ordered: true,
})
/**
 * Any set of some words (集合列).
 *
 * @example
 * subsetOf('legal', 'safety').values // => ['legal', 'safety']
 */
export const subsetOf = <const V extends string>(...values: readonly V[]): SubsetColumn<V> => ({
  kind: 'subsetOf',
  values,
})
/**
 * A column whose value may be missing (可缺失的列).
 *
 * @example
 * maybe(int(0, 10)).column // => { kind: 'int', from: 0, to: 10 }
 */
export const maybe = <const C extends KnownColumn>(column: C): MaybeColumn<C> => ({ kind: 'maybe', column })
