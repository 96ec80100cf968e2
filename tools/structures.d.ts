/**
 * What the public types take from fp-ts, by structure: values are plain records, and whoever pipes them through fp-ts
 * finds that its own types are these.
 */
export interface Left<E> {
  readonly _tag: 'Left'
  readonly left: E
}
export interface Right<A> {
  readonly _tag: 'Right'
  readonly right: A
}
/** Either what was asked for, or why not. */
export type Either<E, A> = Left<E> | Right<A>

export interface Eq<A> {
  readonly equals: (x: A, y: A) => boolean
}
export interface Ord<A> extends Eq<A> {
  readonly compare: (first: A, second: A) => -1 | 0 | 1
}

export interface Monoid<A> {
  readonly concat: (x: A, y: A) => A
  readonly empty: A
}
