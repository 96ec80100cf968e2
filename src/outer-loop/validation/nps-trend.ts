import { isLeft, isRight } from 'fp-ts/Either'
import type { Period } from '../../calendar/period/period.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import { type NpsDifference, type NpsDifferencePolicy, npsDifference } from '../../nps/difference.ts'
import type { NpsIntervalPolicy } from '../../nps/interval-policy.ts'
import { type NetPromoterScore, netPromoterScore } from '../../nps/net-promoter-score.ts'
import { type ReportablePolicy, type ReportVerdict, reportable } from '../../nps/reportable.ts'
import type { Scale } from '../../nps/score.ts'
import type { NpsTally } from '../../nps/tally.ts'
import { holm } from '../../stats/multiple.ts'

/** How a trend is measured, and from how many answers on a period is shown. */
export interface NpsTrendPolicy extends PolicyRef {
  readonly score: NpsIntervalPolicy
  readonly reportable: ReportablePolicy
  readonly difference: NpsDifferencePolicy
  readonly source: SourceRef
}

/** One period of a trend (趋势点). */
export interface NpsPoint<S extends Scale = Scale> {
  readonly period: Period
  /** Absent where nobody answered. */
  readonly score?: NetPromoterScore<S>
  readonly verdict: ReportVerdict
  /** Against the last period before that may be reported, if this one may be. */
  readonly change?: NpsDifference & {
    readonly since: string
    /** The test's chance, allowing for all changes of the trend (Holm); absent where nothing varies. */
    readonly adjusted?: number
  }
}

/**
 * How the score went from period to period (净推荐值趋势): a period with too few answers is a hollow point, and a change is
 * only told from one full point to the next, allowing for how many changes there are. No arrow without a test.
 *
 * @example
 * npsTrend(standardNpsTrend)([]) // => []
 * @source A2.20
 * @law a hollow point is compared with nothing
 */
export const npsTrend =
  (policy: NpsTrendPolicy) =>
  <S extends Scale>(
    months: readonly { readonly period: Period; readonly tally: NpsTally<S> }[],
  ): readonly NpsPoint<S>[] => {
    const scored = months.map(({ period, tally }) => ({ period, tally, ...pointOf(policy)(tally) }))
    const full = scored.flatMap(({ verdict }, i) => (verdict._tag === 'Reportable' ? [i] : []))
    const changes = new Map<number, NpsDifference>()
    for (const [place, i] of full.entries()) {
      const baseline = scored[full[place - 1] ?? -1]?.tally
      const tally = scored[i]?.tally
      if (baseline === undefined || tally === undefined) continue
      const change = npsDifference(policy.difference)<Scale>({ tally, baseline })
      if (isRight(change)) changes.set(i, change.right)
    }
    const tested = [...changes].flatMap(([i, { test }]) => (test._tag === 'Tested' ? [[i, test.p] as const] : []))
    const allowed = holm(tested.map(([, p]) => p))
    const adjusted = new Map(tested.map(([i], place) => [i, allowed[place] as number] as const))
    return scored.map(({ period, score, verdict }, i) => {
      const change = changes.get(i)
      const chance = adjusted.get(i)
      const since = scored[full[full.indexOf(i) - 1] ?? -1]?.period.name
      return {
        period,
        ...(score === undefined ? {} : { score }),
        verdict,
        ...(change === undefined || since === undefined
          ? {}
          : { change: { ...change, since, ...(chance === undefined ? {} : { adjusted: chance }) } }),
      }
    })
  }

const pointOf =
  (policy: NpsTrendPolicy) =>
  <S extends Scale>(tally: NpsTally<S>): Pick<NpsPoint<S>, 'score' | 'verdict'> => {
    const score = netPromoterScore(policy.score)(tally)
    return isLeft(score)
      ? { verdict: { _tag: 'TooFew', answers: 0, needed: policy.reportable.minimumAnswers } }
      : { score: score.right, verdict: reportable(policy.reportable)(score.right) }
  }
