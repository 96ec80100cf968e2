import type { ActionState } from '../action.ts'
import { actionFaults, isWhole } from '../checks/actions.ts'
import { charterFaults, planFaults } from '../checks/charter.ts'
import { faultIf, placeFaults } from '../checks/check.ts'
import { projectMoves } from '../moves.ts'
import { topicOwner } from '../owners.ts'
import type { ProjectState } from '../state.ts'
import { ownFields, type ProjectProposals, unless, unlessFaults } from './proposal.ts'

/** From the first evidence to what is delivered. */
export const planningProposals: ProjectProposals<
  | 'IdentifyProject'
  | 'CharterProject'
  | 'StartProject'
  | 'AddAction'
  | 'ReassignAction'
  | 'RescheduleAction'
  | 'CompleteAction'
  | 'DropAction'
  | 'ReplaceCoordinator'
  | 'ReplaceOwner'
  | 'ExtendPlan'
  | 'DeliverProject'
  | 'RunAgain'
  | 'AbandonProject'
  | 'ReportProject'
> = {
  IdentifyProject: () => (command) => unless(false, { _tag: 'ProjectIdentified', ...ownFields(command) }),
  CharterProject: (rules) => {
    const faults = charterFaults(rules)
    const ownerOf = topicOwner(rules.owners)
    return (command, state) => {
      const { actions, ...rest } = ownFields(command)
      const owner = ownerOf(state.topic ?? '')
      const wrong = [...placeFaults('ProjectChartered', state), ...faults(command, state)]
      return unlessFaults(wrong, () => [
        {
          _tag: 'ProjectChartered',
          ...rest,
          departments: [...new Set(rest.departments.map((name) => name.trim()))].filter((name) => name !== ''),
          owner: owner._tag === 'Right' ? owner.right : '',
          actions: actions.filter(isWhole),
        },
      ])
    }
  },
  StartProject:
    () =>
    (_command, { stage }) =>
      unless(stage === 'running', { _tag: 'ProjectStarted' }),
  AddAction: () => (command, state) =>
    unlessFaults(
      [
        ...placeFaults('ActionAdded', state),
        ...actionFaults([command.action], {
          taken: (id) => Object.hasOwn(state.actions, id),
          plan: state.plan,
          charter: state.charteredAt ?? command.at,
        }),
      ],
      () => (isWhole(command.action) ? [{ _tag: 'ActionAdded', action: command.action }] : []),
    ),
  ReassignAction: () => (command, state) =>
    unless(actionIn(state, command.action)?.owner === command.owner, {
      _tag: 'ActionReassigned',
      ...ownFields(command),
    }),
  RescheduleAction: () => (command, state) =>
    unless(actionIn(state, command.action)?.due === command.due, { _tag: 'ActionRescheduled', ...ownFields(command) }),
  CompleteAction: () => (command, state) =>
    unless(actionIn(state, command.action)?.standing === 'completed', {
      _tag: 'ActionCompleted',
      ...ownFields(command),
    }),
  DropAction: () => (command, state) =>
    unless(actionIn(state, command.action)?.standing === 'dropped', { _tag: 'ActionDropped', ...ownFields(command) }),
  ReplaceCoordinator: () => (command, state) =>
    unless(state.coordinator === command.coordinator, { _tag: 'CoordinatorReplaced', ...ownFields(command) }),
  ReplaceOwner: () => (command, state) =>
    unless(state.owner === command.owner, { _tag: 'OwnerReplaced', ...ownFields(command) }),
  ExtendPlan: () => (command, state) =>
    unless(state.plan?.to === command.to, { _tag: 'PlanExtended', ...ownFields(command) }),
  DeliverProject:
    () =>
    ({ at, live = at }, { stage }) =>
      unless(stage === 'delivered', { _tag: 'ProjectDelivered', live }),
  RunAgain: (rules) => (command, state) =>
    unlessFaults(
      [
        ...placeFaults('ProjectRunAgain', state),
        ...faultIf(command.actions.length === 0, { _tag: 'NoAction' }, projectMoves.ProjectRunAgain.source),
        ...planFaults(rules, command.plan),
        ...actionFaults(command.actions, {
          taken: (id) => Object.hasOwn(state.actions, id),
          plan: command.plan,
          charter: command.at,
        }),
      ],
      () => [{ _tag: 'ProjectRunAgain', plan: command.plan, actions: command.actions.filter(isWhole) }],
    ),
  AbandonProject: () => (command, state) =>
    unless(state.stage === 'abandoned', { _tag: 'ProjectAbandoned', ...ownFields(command) }),
  ReportProject: () => (command, state) =>
    unless(state.stage === 'reported' && state.report === command.report, {
      _tag: 'ProjectReported',
      ...ownFields(command),
    }),
}

const actionIn = ({ actions }: ProjectState, id: string): ActionState | undefined =>
  Object.hasOwn(actions, id) ? actions[id] : undefined
