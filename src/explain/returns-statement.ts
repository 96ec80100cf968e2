import type { PackRefusal } from '../outer-loop/evidence/pack.ts'
import type { NoGap } from '../outer-loop/returns/perception-gap.ts'
import type { NoReturn } from '../outer-loop/returns/programme-return.ts'
import type { ViewUnknown } from '../outer-loop/returns/role-view.ts'
import type { NotTraining } from '../outer-loop/training/select.ts'

/** Why there is no pack, no return, no gap, no view and no training case. */
export type ReturnsStatement =
  | Exclude<PackRefusal, { readonly _tag: 'TopicUnowned' }>
  | NoGap
  | NoReturn
  | ViewUnknown
  | Extract<NotTraining, { readonly _tag: 'NotTraining' }>
