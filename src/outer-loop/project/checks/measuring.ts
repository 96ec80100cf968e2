import type { Segment } from '../../../calendar/calendar.ts'
import { hours } from '../../../core/duration.ts'
import { instantAfter } from '../../../core/instant.ts'
import { entriesOf } from '../../../events/log.ts'
import { windowIssues } from '../../validation/check.ts'
import type { Measurement } from '../../validation/measurement.ts'
import { seasonsAlike } from '../../validation/season.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { faultIf, mustSay, type ProjectChecks } from './check.ts'
import { countFaults } from './counts.ts'
import { verdictFaults } from './verdict.ts'

/**
 * When and by what it is measured: after what was delivered had time to settle, in a season that can be compared, by one
 * version of the taxonomy, and judged by nothing but the counts.
 *
 * @source A2.20, A4.14
 */
export const measuringChecks: ProjectChecks<
  | 'MeasuringBegun'
  | 'MeasuringExtended'
  | 'MeasurementRecorded'
  | 'BaselineRetagged'
  | 'LookTaken'
  | 'ProjectValidated'
  | 'ProjectNotValidated'
> = {
  MeasuringBegun: (rules) => (event, state) => {
    const { days, source } = rules.policy.settling
    const earliest = instantAfter(state.live ?? event.at, hours(24 * days))
    const { from } = event.window
    return [
      ...emptyFaults(event.window),
      ...faultIf(from < earliest, { _tag: 'MeasuredTooEarly', from, earliest }, source),
      ...comparedFaults(rules, state, event.window, event.exception),
      ...plannedFaults(event.planned),
    ]
  },
  MeasuringExtended: (rules) => (event, state) => {
    const { window, exception } = state
    const looks = entriesOf(state.looks).length
    return [
      ...mustSay(event.reason, 'reason', event._tag),
      ...(window === undefined
        ? []
        : [
            ...faultIf(event.to <= window.to, { _tag: 'PlanNotLater', from: window.to, to: event.to }, source),
            ...comparedFaults(rules, state, { from: window.from, to: event.to }, exception),
          ]),
      ...(event.planned === undefined
        ? []
        : [...plannedFaults(event.planned), ...faultIf(looks > 0, { _tag: 'PlanLookedAt', looks }, source)]),
    ]
  },
  MeasurementRecorded:
    () =>
    ({ measurement, at }, { taxonomyVersion = '' }) => [
      ...emptyFaults(measurement.window),
      ...sameVersion(measurement, taxonomyVersion),
      ...faultIf(measurement.window.to > at, { _tag: 'WindowNotOver', to: measurement.window.to, at }, 'A4.14'),
    ],
  BaselineRetagged: () => (event, state) => {
    const { baseline, control } = state
    return [
      ...countFaults({ ...event, topics: state.topics }, event.baseline.taxonomyVersion, event.at),
      ...(baseline === undefined ? [] : sameWindow(baseline.window, event.baseline.window)),
      ...(control === undefined || event.control === undefined
        ? faultIf((control === undefined) !== (event.control === undefined), controlFault(control), source)
        : sameWindow(control.window, event.control.window)),
      ...faultIf(state.looks.latest.length > 0, { _tag: 'PlanLookedAt', looks: entriesOf(state.looks).length }, source),
    ]
  },
  LookTaken: verdictFaults,
  ProjectValidated: verdictFaults,
  ProjectNotValidated: verdictFaults,
}

const source = projectMoves.ProjectValidated.source

const controlFault = (
  declared: Measurement | undefined,
): { readonly _tag: 'ControlMissing' } | { readonly _tag: 'ControlUndeclared' } => ({
  _tag: declared === undefined ? 'ControlUndeclared' : 'ControlMissing',
})

const emptyFaults = (window: Segment): readonly ProjectFault[] => {
  const [first] = windowIssues('after', { window, answers: 1, named: {}, taxonomyVersion: '' })
  return first === undefined ? [] : faultIf(true, { _tag: 'CountsUnfit', issues: [first] }, source)
}

const plannedFaults = (planned: number): readonly ProjectFault[] =>
  faultIf(planned < 1, { _tag: 'CountsUnfit', issues: [{ _tag: 'NobodyAnswered', where: 'after' }] }, source)

const sameVersion = ({ taxonomyVersion: received }: Measurement, expected: string): readonly ProjectFault[] =>
  faultIf(received !== expected, { _tag: 'TaxonomyIsAnother', expected, received }, source)

const sameWindow = (expected: Segment, received: Segment): readonly ProjectFault[] =>
  faultIf(
    expected.from !== received.from || expected.to !== received.to,
    { _tag: 'WindowIsAnother', expected, received },
    source,
  )

/** Not the time it is compared with, and not another season of it. */
const comparedFaults = (
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
