import { isBlank } from '../../../core/parse/parse.ts'
import { projectMoves } from '../moves.ts'
import { actionFaults } from './actions.ts'
import { charterFaults, planFaults } from './charter.ts'
import { faultIf, mustSay, type ProjectChecks } from './check.ts'

/**
 * What a project rests on, who carries it and when it is delivered.
 *
 * @source A2.17, A2.19, A4.11–A4.13
 */
export const deliveryChecks: ProjectChecks<
  | 'ProjectIdentified'
  | 'ProjectChartered'
  | 'CoordinatorReplaced'
  | 'OwnerReplaced'
  | 'PlanExtended'
  | 'ProjectDelivered'
  | 'ProjectRunAgain'
  | 'ProjectAbandoned'
  | 'ProjectReported'
> = {
  ProjectIdentified: () => (event) => [
    ...mustSay(event.topic, 'topic', event._tag),
    ...faultIf(event.evidence.every(isBlank), { _tag: 'EvidenceMissing' }, 'A2.17, A2.19'),
    ...faultIf(event.follows === event.project, { _tag: 'ProjectFollowsItself' }, projectMoves[event._tag].source),
  ],
  ProjectChartered: (rules) => {
    const faults = charterFaults(rules)
    return (event, state) => [...faults(event, state), ...mustSay(event.owner, 'owner', event._tag)]
  },
  CoordinatorReplaced: () => (event) => mustSay(event.coordinator, 'coordinator', event._tag),
  OwnerReplaced: () => (event) => [
    ...mustSay(event.owner, 'owner', event._tag),
    ...mustSay(event.reason, 'reason', event._tag),
  ],
  PlanExtended:
    ({ policy }) =>
    (event, { plan }) => [
      ...mustSay(event.reason, 'reason', event._tag),
      ...(plan === undefined
        ? []
        : faultIf(event.to <= plan.to, { _tag: 'PlanNotLater', from: plan.to, to: event.to }, policy.plan.source)),
    ],
  ProjectDelivered: () => (event, state) => {
    const actions = Object.entries(state.actions)
    const open = actions.filter(([, { standing }]) => standing === 'open').map(([id]) => id)
    const from = state.startedAt ?? event.at
    const { source } = projectMoves[event._tag]
    return [
      ...faultIf(open.length > 0, { _tag: 'ActionsOpen', actions: open }, source),
      ...faultIf(open.length === 0 && state.completed === 0, { _tag: 'NothingDelivered' }, source),
      ...faultIf(
        event.live > event.at || event.live < from,
        { _tag: 'LiveOutOfTime', live: event.live, from, to: event.at },
        source,
      ),
    ]
  },
  ProjectRunAgain: (rules) => (event, state) => [
    ...faultIf(event.actions.length === 0, { _tag: 'NoAction' }, projectMoves[event._tag].source),
    ...planFaults(rules, event.plan),
    ...actionFaults(event.actions, {
      taken: (id) => Object.hasOwn(state.actions, id),
      plan: event.plan,
      charter: event.at,
    }),
  ],
  ProjectAbandoned: () => (event) => mustSay(event.reason, 'reason', event._tag),
  ProjectReported: () => (event) => mustSay(event.report, 'report', event._tag),
}
