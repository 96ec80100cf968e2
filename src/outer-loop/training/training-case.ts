import type { OpenerIssue } from '../../inner-loop/remedy/check-opener.ts'
import type { Score } from '../../nps/score.ts'

/** Why a case teaches what not to do (反面案例). */
export type BadBecause = { readonly _tag: 'NotWonBack' } | { readonly _tag: 'RuleBroken'; readonly rule: string }

/** A case to learn from (培训案例), without anybody's name: not whose case it was, nor who worked it. */
export type TrainingCase =
  | {
      readonly _tag: 'BadCase'
      readonly priority: string
      readonly because: readonly BadBecause[]
      /** What the customer wrote, de-identified. */
      readonly comment?: string
      /** The first sentence as it was said, de-identified, and what it lacked. */
      readonly opener?: string
      readonly openerLacks?: readonly OpenerIssue['_tag'][]
    }
  | {
      readonly _tag: 'GoodCase'
      readonly priority: string
      readonly from: Score
      readonly to: Score
      readonly comment?: string
      /** The best phrase: the first sentence, which took up the customer's words (最佳话术). */
      readonly phrase: string
    }
