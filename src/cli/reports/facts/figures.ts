import type { Period } from '../../../calendar/period/period.ts'
import type { NpsScore } from '../../../nps/score.ts'
import { type NpsTally, tallyOf } from '../../../nps/tally.ts'
import { topicTallyOf } from '../../../outer-loop/reasons/tally.ts'
import type { ReportFigures } from '../../../outer-loop/report/facts/facts.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import { isIn } from '../options.ts'

/** The scores of a period, counted. */
export const scoresIn = (rows: readonly HeardRow[], period: Period): NpsTally =>
  tallyOf('0-10')(
    rows.flatMap(({ voice }) => (voice.score !== undefined && isIn(period, voice.at) ? [voice.score as NpsScore] : [])),
  )

/** Scores and reasons of rows, now and before. */
export const figuresOf = (
  rows: readonly HeardRow[],
  period: Period,
  before: Period,
  scored: boolean,
): Pick<ReportFigures, 'nps' | 'reasons'> => ({
  ...(scored ? { nps: { now: scoresIn(rows, period), before: scoresIn(rows, before) } } : {}),
  reasons: topicTallyOf(rows.map(({ voice }) => voice).filter(({ at }) => isIn(period, at))),
})
