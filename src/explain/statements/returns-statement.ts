import type { PackRefusal } from '../../outer-loop/evidence/pack.ts'
import type { NoGap } from '../../outer-loop/returns/gap.ts'
import type { NoReturn } from '../../outer-loop/returns/return.ts'
import type { ViewUnknown } from '../../outer-loop/returns/view.ts'
import type { NotTraining } from '../../outer-loop/training/select.ts'

/** Why there is no pack, no return, no gap, no view and no training case. */
export type ReturnsStatement =
  | Exclude<PackRefusal, { readonly _tag: 'TopicUnowned' }>
  | NoGap
  | NoReturn
  | ViewUnknown
  | Extract<NotTraining, { readonly _tag: 'NotTraining' }>
