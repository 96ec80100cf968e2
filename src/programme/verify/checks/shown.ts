import type { ProgrammeFinding } from '../../../explain/programme/programme-finding.ts'

/** A finding whose facts are still to be looked up. */
export interface Shown {
  readonly finding: { readonly _tag: ProgrammeFinding['_tag']; readonly [key: string]: unknown }
  /** Where it shows: one set of rows, or two that are held against each other. */
  readonly leaves: readonly [bigint] | readonly [bigint, bigint]
}
