import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../core/counts.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { CaseOutcome } from '../../inner-loop/case/stage.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { NpsScore, Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import { type MeasuredShare, measuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import { share } from '../../stats/proportion/share.ts'

/** Detractors asked again, and how many of those who answered are none any more (挽回统计). */
export type RecoveryTally = {
  readonly contacted: { readonly asked: number; readonly answered: number; readonly recovered: number }
  readonly uncontacted: { readonly asked: number; readonly answered: number; readonly recovered: number }
}

const nobody = { asked: 0, answered: 0, recovered: 0 } as const

/**
 * How tallies of recovery add up (挽回统计合并).
 *
 * @example
 * recoveryTallies.concat(uncontactedRecovery(8 as NpsScore), uncontactedRecovery()).uncontacted.recovered // => 1
 * @law tallies of recovery add up in any order and grouping
 */
export const recoveryTallies: Monoid<RecoveryTally> = {
  empty: { contacted: nobody, uncontacted: nobody },
  concat: sumOfCounts,
}

const asked = (score: NpsScore | undefined): RecoveryTally['contacted'] => ({
  asked: 1,
  answered: score === undefined ? 0 : 1,
  recovered: score === undefined || segmentOf(score) === 'detractor' ? 0 : 1,
})

/**
 * A detractor whose case is closed, who was contacted in it and then asked again, answered within so many days or not
 * (挽回计入). Nobody else counts: not who was never contacted, was no detractor, or was never asked again, and no case that
 * ended as invalid, withdrawn or a duplicate.
 *
 * @example
 * const won = { ...initialCase, stage: 'closed', closedAt: instant(0), firstContactAt: instant(0) } as const
 * const asked = { ...won, resurvey: { at: instant(hours(24 * 31)), score: 8 as NpsScore } }
 * recoveryOf(31)(asked, 3 as NpsScore).contacted // => { asked: 1, answered: 1, recovered: 1 }
 * recoveryOf(30)(asked, 3 as NpsScore).contacted // => { asked: 1, answered: 0, recovered: 0 }
 */
export const recoveryOf =
  (withinDays: number) =>
  (closed: RecoveryFacts, score?: Score): RecoveryTally => {
    if (!isRecord(closed)) return recoveryTallies.empty
    const { stage, closedAt, firstContactAt, outcome, resurveyAskedAt, resurvey } = closed
    return stage !== 'closed' ||
      closedAt === undefined ||
      firstContactAt === undefined ||
      (outcome !== undefined && noRecovery.includes(outcome)) ||
      (resurveyAskedAt === undefined && resurvey === undefined) ||
      score === undefined ||
      segmentOf(score) !== 'detractor'
      ? recoveryTallies.empty
      : {
          ...recoveryTallies.empty,
          contacted: asked(
            resurvey !== undefined && resurvey.at - closedAt <= withinDays * 86_400_000 ? resurvey.score : undefined,
          ),
        }
  }

/** Narrows nothing: to the compiler it is one already. */
const isRecord = (one: unknown): boolean => isPlainRecord(one)

type RecoveryFacts = Pick<
  CaseState,
  'stage' | 'closedAt' | 'firstContactAt' | 'outcome' | 'resurveyAskedAt' | 'resurvey'
>
const noRecovery: readonly CaseOutcome[] = ['invalid', 'retracted', 'duplicate']

/**
 * A detractor of the same period whom nobody contacted (对照组), asked again; without a score they did not answer.
 *
 * @example
 * uncontactedRecovery(7 as NpsScore).uncontacted // => { asked: 1, answered: 1, recovered: 1 }
 */
export const uncontactedRecovery = (score?: NpsScore): RecoveryTally => ({
  ...recoveryTallies.empty,
  uncontacted: asked(score),
})

/** How many detractors came back (挽回率): detractors improve by themselves, so alone it proves nothing. */
export type RecoveryReport =
  /** Beside detractors nobody contacted: by how much more the contacted recovered. */
  | {
      readonly _tag: 'Controlled'
      readonly responded: MeasuredShare
      readonly recovered: MeasuredShare
      readonly uncontacted: MeasuredShare
      readonly difference: ConfidenceInterval
    }
  /** Nobody to compare with. */
  | { readonly _tag: 'Uncontrolled'; readonly responded: MeasuredShare; readonly recovered: MeasuredShare }

/**
 * How many contacted detractors recovered, of those who answered again, beside those nobody contacted (挽回率).
 *
 * @example
 * recoveryReport(fraction(0.95))(recoveryTallies.empty)._tag // => 'Uncontrolled'
 * @source A1.11
 * @law recovery without a comparison says so
 */
export const recoveryReport =
  (confidence: Fraction) =>
  ({ contacted, uncontacted }: RecoveryTally): RecoveryReport => {
    const measured = measuredShare(confidence)
    const both = {
      responded: measured(contacted.answered, contacted.asked),
      recovered: measured(contacted.recovered, contacted.answered),
    }
    return contacted.answered === 0 || uncontacted.answered === 0
      ? { _tag: 'Uncontrolled', ...both }
      : {
          _tag: 'Controlled',
          ...both,
          uncontacted: measured(uncontacted.recovered, uncontacted.answered),
          difference: newcombeInterval(confidence)({
            before: share(contacted.recovered, contacted.answered),
            after: share(uncontacted.recovered, uncontacted.answered),
          }),
        }
  }
