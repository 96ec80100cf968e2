import { change, type ProjectEffects, takeUp } from './effect.ts'

/** How a project is decided, planned and carried out. */
export const planningEffects: ProjectEffects<
  | 'ProjectIdentified'
  | 'ProjectChartered'
  | 'ProjectStarted'
  | 'ActionAdded'
  | 'ActionReassigned'
  | 'ActionRescheduled'
  | 'ActionCompleted'
  | 'ActionDropped'
  | 'CoordinatorReplaced'
  | 'OwnerReplaced'
  | 'PlanExtended'
  | 'ProjectDelivered'
> = {
  ProjectIdentified: ({ state }, { project, topic, taxonomyVersion, choosing, evidence, follows, at }) => {
    state.project = project
    state.topic = topic
    state.taxonomyVersion = taxonomyVersion
    state.choosing = choosing
    state.evidence = evidence
    if (follows !== undefined) state.follows = follows
    state.identifiedAt = at
  },
  ProjectChartered: (draft, event) => {
    const { state } = draft
    state.decidedBy = event.decidedBy
    state.owner = event.owner
    state.coordinator = event.coordinator
    state.departments = event.departments
    for (const action of event.actions) takeUp(draft, action)
    state.plan = event.plan
    state.originalEnd = event.plan.to
    state.topics = event.topics
    state.baseline = event.baseline
    if (event.control !== undefined) state.control = event.control
    state.charteredAt = event.at
  },
  ProjectStarted: ({ state }, { at }) => {
    state.startedAt = at
  },
  ActionAdded: (draft, { action }) => takeUp(draft, action),
  ActionReassigned: (draft, { action, owner }) => change(draft, action, { owner }),
  ActionRescheduled: (draft, { action, due }) => change(draft, action, { due }),
  ActionCompleted: (draft, { action, at }) => {
    if (draft.at('actions', action) !== undefined) draft.state.completed += 1
    change(draft, action, { standing: 'completed', settledAt: at })
  },
  ActionDropped: (draft, { action, at }) => change(draft, action, { standing: 'dropped', settledAt: at }),
  CoordinatorReplaced: ({ state }, { coordinator }) => {
    state.coordinator = coordinator
  },
  OwnerReplaced: ({ state }, { owner }) => {
    state.owner = owner
  },
  PlanExtended: ({ state }, { to }) => {
    if (state.plan !== undefined) state.plan = { from: state.plan.from, to }
  },
  ProjectDelivered: ({ state }, { live, at }) => {
    state.live = live
    state.deliveredAt = at
  },
}
