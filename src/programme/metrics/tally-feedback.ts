import type { Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { Disposition } from '../assess/disposition.ts'
import { type LedgerTally, noCounts } from './ledger-tally.ts'

/**
 * One piece of feedback in the books (反馈计入): once, under what became of it; a detractor's also among detractors.
 *
 * @example
 * const { counts } = feedbackTally(1440)({ disposition: { _tag: 'OwnCase', caseId: 'case:fb:s:1' }, score: npsScore(4) })
 * counts.detractors.OwnCase // => 1
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
