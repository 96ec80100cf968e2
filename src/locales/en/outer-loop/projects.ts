import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { isoOf } from '../../../core/instant.ts'
import { type Messages, sayWith } from '../../../explain/say.ts'
import type { ProjectStatement } from '../../../explain/statements/project-statement.ts'
import type { ActionField, ActionStanding } from '../../../outer-loop/project/action.ts'
import type { ProjectStage } from '../../../outer-loop/project/stage.ts'
import type { ValidationIssue } from '../../../outer-loop/validation/issue.ts'
import { proof } from './proof.ts'

/** What stages are called. */
export const stages: { readonly [S in ProjectStage]: string } = {
  unidentified: 'not begun',
  identified: 'identified',
  chartered: 'chartered',
  running: 'running',
  delivered: 'delivered',
  measuring: 'being measured',
  validated: 'validated',
  notValidated: 'not validated',
  reported: 'reported',
  abandoned: 'abandoned',
}
const fields: { readonly [F in ActionField]: string } = {
  what: 'what is to be done',
  owner: 'owner',
  due: 'due date',
  measure: 'measure',
}
/** What became of actions, in words. */
export const standings: { readonly [S in ActionStanding]: string } = {
  open: 'open',
  completed: 'completed',
  dropped: 'dropped',
}
const texts = {
  topic: 'the topic',
  coordinator: 'the coordinator',
  owner: 'the owner',
  reason: 'the reason',
  report: 'the report',
} as const
const span = ({ from, to }: Segment): string => `${isoOf(from)} – ${isoOf(to)}`
const issue = sayWith<ValidationIssue>(proof)

export const projects: Messages<ProjectStatement> = {
  ProjectRefused: ({ faults }) => faults.map((fault) => sayWith<ProjectStatement>(projects)(fault)).join('; '),
  ProjectNotThere: ({ stage, allowed, source }) =>
    `the project is ${stages[stage]}; this is done while it is ${allowed.map((one) => stages[one]).join(', ')} (${source})`,
  OtherProject: ({ expected, received, source }) => `it is for ${received}, and this is ${expected} (${source})`,
  ProjectSaysNothing: ({ field, source }) => `${texts[field]} says nothing (${source})`,
  EvidenceMissing: ({ source }) => `no evidence is named (${source})`,
  ProjectFollowsItself: ({ source }) => `a topic that came back is a new project, not itself again (${source})`,
  TopicUnowned: ({ topic, source }) => `nobody is named to answer for “${topic}” (${source})`,
  RoleUnknown: ({ role, known, source }) => `no role is called “${role}”; there are ${known.join(', ')} (${source})`,
  RoleMayNotDecide: ({ role, deciders, source }) =>
    `“${role}” decides no project; ${deciders.join(', ')} do (${source})`,
  DepartmentsTooFew: ({ departments, least, source }) =>
    `${departments.length === 0 ? 'no department' : departments.join(', ')}: at least ${least} different ones, or a reason (${source})`,
  NoAction: ({ source }) => `there is nothing to be done in it (${source})`,
  ActionLacks: ({ action, field, source }) => `action ${action} has no ${fields[field]} (${source})`,
  ActionTaken: ({ action, source }) => `there is an action ${action} already (${source})`,
  ActionUnknown: ({ action, source }) => `there is no action ${action} (${source})`,
  ActionSettled: ({ action, standing, source }) => `action ${action} is ${standings[standing]} (${source})`,
  ActionDueBeforeCharter: ({ action, due, at, source }) =>
    `action ${action} is due ${isoOf(due)}, before it was decided ${isoOf(at)} (${source})`,
  ActionDueOutsidePlan: ({ action, due, plan, source }) =>
    `action ${action} is due ${isoOf(due)}, outside the plan ${span(plan)} (${source})`,
  ActionsOpen: ({ actions, source }) => `still to be done: ${actions.join(', ')} (${source})`,
  NothingDelivered: ({ source }) => `nothing was done, so nothing is delivered: abandon it instead (${source})`,
  PlanEmpty: ({ plan, source }) => `the plan ends when it begins, or earlier: ${span(plan)} (${source})`,
  PlanTooLong: ({ to, latest, months, source }) =>
    `a plan takes ${months} months at most, until ${isoOf(latest)}; this one ends ${isoOf(to)} (${source})`,
  PlanNotLater: ({ from, to, source }) => `${isoOf(to)} is not later than ${isoOf(from)} (${source})`,
  TopicUndeclared: ({ topic, source }) => `“${topic}” is not among the topics declared (${source})`,
  CountsUnfit: ({ issues, source }) => `${issues.map(issue).join('; ')} (${source})`,
  TaxonomyIsAnother: ({ expected, received, source }) =>
    `counted by ${received} of the taxonomy, not by ${expected} (${source})`,
  WindowNotOver: ({ to, at, source }) =>
    `the window ends ${isoOf(to)}, and it is ${isoOf(at)}: it cannot be counted yet (${source})`,
  LiveOutOfTime: ({ live, from, to, source }) =>
    `live ${isoOf(live)}: not between the beginning ${isoOf(from)} and the delivery ${isoOf(to)} (${source})`,
  MeasuredTooEarly: ({ from, earliest, source }) =>
    `measured from ${isoOf(from)}; what went live has settled ${isoOf(earliest)} (${source})`,
  ProjectWindowsOverlap: ({ baseline, window, source }) =>
    `measured ${span(window)}, while the time before is ${span(baseline)} (${source})`,
  ProjectSeasonsDiffer: ({ baseline, window, source }) =>
    `${span(window)} is of another season than ${span(baseline)}: take the same weeks, whole years, or name an exception (${source})`,
  WindowIsAnother: ({ expected, received, source }) =>
    `counted ${span(received)}; what is measured is ${span(expected)} (${source})`,
  PlanLookedAt: ({ looks, source }) => `it was looked at ${looks} times by this plan: it stands (${source})`,
  VerdictHandedIn: ({ verdict, source }) =>
    `a verdict follows from the counts and is not handed in: “${verdict}” (${source})`,
  VerdictNotComputed: ({ source }) => `the verdict does not follow from the counts beside it (${source})`,
  ControlMissing: ({ source }) => `a control was declared, and is not counted (${source})`,
  ControlUndeclared: ({ source }) => `a control is counted that was not declared (${source})`,
}
