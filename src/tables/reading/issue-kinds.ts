import type { Path } from '../../core/parse-issue.ts'

/** A number was expected, and one that is finite. */
export interface NotANumber {
  readonly _tag: 'NotANumber'
  readonly path: Path
  readonly received: string
}
/** A key nothing is known of; these are known. */
export interface KeyUnknown {
  readonly _tag: 'KeyUnknown'
  readonly path: Path
  readonly allowed: readonly string[]
  /** So many keys more are known than are named. */
  readonly more?: number
}
