import { hours } from '../../../core/duration.ts'
import { instantAfter } from '../../../core/instant.ts'
import { entriesOf } from '../../../events/log.ts'
import { projectMoves } from '../moves.ts'
import { faultIf, mustSay, type ProjectChecks } from './check.ts'
import { comparedFaults, controlFault, emptyFaults, plannedFaults, sameVersion, sameWindow } from './compared.ts'
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
