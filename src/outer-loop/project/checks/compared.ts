import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { windowIssues } from '../../validation/check.ts'
import type { Measurement } from '../../validation/measurement.ts'
import { seasonsAlike } from '../../validation/season.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { faultIf } from './check.ts'

const { source } = projectMoves.ProjectValidated

export const controlFault = (
  declared: Measurement | undefined,
): { readonly _tag: 'ControlMissing' } | { readonly _tag: 'ControlUndeclared' } => ({
  _tag: declared === undefined ? 'ControlUndeclared' : 'ControlMissing',
})

export const emptyFaults = (window: Segment): readonly ProjectFault[] => {
  const [first] = windowIssues('after', { window, answers: 1, named: {}, taxonomyVersion: '' })
  return first === undefined ? [] : faultIf(true, { _tag: 'CountsUnfit', issues: [first] }, source)
}

export const plannedFaults = (planned: number): readonly ProjectFault[] =>
  faultIf(planned < 1, { _tag: 'CountsUnfit', issues: [{ _tag: 'NobodyAnswered', where: 'after' }] }, source)

export const sameVersion = ({ taxonomyVersion: received }: Measurement, expected: string): readonly ProjectFault[] =>
  faultIf(received !== expected, { _tag: 'TaxonomyIsAnother', expected, received }, source)

export const sameWindow = (expected: Segment, received: Segment): readonly ProjectFault[] =>
  faultIf(
    expected.from !== received.from || expected.to !== received.to,
    { _tag: 'WindowIsAnother', expected, received },
    source,
  )

/** Not the time it is compared with, and not another season of it. */
export const comparedFaults = (
  { validation }: ProjectRules,
  { baseline }: ProjectState,
  window: Segment,
  exception: string | undefined,
): readonly ProjectFault[] =>
  baseline === undefined
    ? []
    : [
        ...faultIf(
          window.from < baseline.window.to,
          { _tag: 'ProjectWindowsOverlap', baseline: baseline.window, window },
          source,
        ),
        ...faultIf(
          validation.seasons === 'refuse' && exception === undefined && !seasonsAlike(baseline.window, window),
          { _tag: 'ProjectSeasonsDiffer', baseline: baseline.window, window },
          source,
        ),
      ]
