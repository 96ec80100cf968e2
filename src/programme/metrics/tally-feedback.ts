import type { Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { Disposition } from '../assess/disposition.ts'
import { type LedgerTally, noCounts } from './ledger-tally.ts'

/**
 * One piece of feedback in the books (反馈计入): once, under what became of it; a detractor's also among detractors.
 *
 * @example
 * const { counts } = feedbackTally(60)({ disposition: { _tag: 'NoAction', reason: 'triaged' }, score: 3 as NpsScore })
 * counts.detractors // => { OwnCase: 0, LinkedToCase: 0, NoAction: 1, Excluded: 0, Rejected: 0 }
 * counts.cases // => 0
 * @source A0.13, A2.1
 * @law feedback counts once, whatever became of it
 */
export const feedbackTally =
  <const R extends number>(resolutionMinutes: R) =>
  ({ disposition, score }: { readonly disposition: Disposition; readonly score?: Score }): LedgerTally<R> => {
    const once = { [disposition._tag]: 1 }
    const isDetractor = score !== undefined && segmentOf(score) === 'detractor'
    return {
      resolutionMinutes,
      counts: {
        ...noCounts,
        feedback: { ...noCounts.feedback, ...once },
        ...(isDetractor ? { detractors: { ...noCounts.detractors, ...once } } : {}),
      },
    }
  }
