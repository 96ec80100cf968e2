import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { type Instant, instant } from '../../../core/instant.ts'
import type { ProjectState } from '../../../outer-loop/project/state.ts'
import type { ReportFacts } from '../../../outer-loop/report/facts/facts.ts'
import { heardIn } from '../../../outer-loop/report/facts/heard.ts'
import type { HeardRow } from '../../outer/read-voices.ts'

/**
 * Who named each project's topic in the windows it was chosen in, as far as the file reaches back; a project is absent
 * whose windows lie before everything in it.
 */
export const heardOf = (
  rows: readonly HeardRow[],
  projects: readonly ProjectState[],
): NonNullable<ReportFacts['heard']> => {
  const first = rows.reduce((least, { voice: { at } }) => Math.min(at, least), Number.POSITIVE_INFINITY)
  const voices = rows.map(({ voice }) => voice)
  return Object.fromEntries(
    projects.flatMap(({ project, topic, choosing }) => {
      const windows = reached(choosing, first)
      return project === undefined || project === '__proto__' || topic === undefined || windows.length === 0
        ? []
        : [[project, heardIn(topic, windows)(voices)]]
    }),
  )
}

/** The parts of windows that lie behind a first moment. */
const reached = (windows: readonly Segment[], first: number): readonly Segment[] =>
  windows.flatMap(({ from, to }) => (to <= first ? [] : [{ from: later(from, first), to }]))

const later = (at: Instant, first: number): Instant => (at >= first ? at : instant(first))
