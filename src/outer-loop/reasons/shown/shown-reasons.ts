import type { MeasuredShare } from '../../../stats/proportion/measured-share.ts'
import type { Reason, TopReasons } from '../top-reasons.ts'

/** A reason as people outside the case team see it: too few customers to be shown are not shown. */
export type ShownReason =
  | (Omit<Reason, 'missing'> & { readonly missing?: number })
  | { readonly topic: string; readonly heldBack: true }

/** Reasons for people outside the case team; a share that is absent is held back. */
export interface ShownReasons extends Omit<TopReasons, 'reasons' | 'untagged' | 'wordless'> {
  readonly reasons: readonly ShownReason[]
  readonly untagged?: MeasuredShare
  readonly wordless?: MeasuredShare
}
