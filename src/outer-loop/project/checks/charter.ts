import type { Segment } from '../../../calendar/timeline/calendar.ts'
import type { Instant } from '../../../core/instant.ts'
import { isBlank } from '../../../core/parse/parse.ts'
import type { ProjectCommandOf } from '../command.ts'
import type { ProjectFault } from '../fault.ts'
import { monthsAfter } from '../months-after.ts'
import { projectMoves } from '../moves.ts'
import { topicOwner } from '../owners.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { actionFaults } from './actions.ts'
import { faultIf, mustSay } from './check.ts'
import { countFaults } from './counts.ts'

/** A charter as it was handed in, or as it stands in the books. */
export type Charter = Pick<
  ProjectCommandOf<'CharterProject'>,
  | 'at'
  | 'decidedBy'
  | 'coordinator'
  | 'departments'
  | 'oneDepartmentBecause'
  | 'actions'
  | 'plan'
  | 'topics'
  | 'baseline'
  | 'control'
>

/** Everything that keeps a project from being chartered, at once. */
export const charterFaults =
  (rules: ProjectRules) =>
  (charter: Charter, state: ProjectState): readonly ProjectFault[] => {
    const { policy, owners } = rules
    const { departments: least } = policy
    const { topic = '', taxonomyVersion = '' } = state
    const owner = topicOwner(owners)(topic)
    const distinct = [...new Set(charter.departments.filter((name) => !isBlank(name)).map((name) => name.trim()))]
    const because = charter.oneDepartmentBecause ?? ''
    return [
      ...roleFaults(rules, charter.decidedBy),
      ...(owner._tag === 'Left' ? faultIf(true, owner.left, 'A2.17, A2.19') : []),
      ...mustSay(charter.coordinator, 'coordinator', 'ProjectChartered'),
      ...faultIf(
        distinct.length === 0 || (distinct.length < least.least && isBlank(because)),
        { _tag: 'DepartmentsTooFew', departments: distinct, least: least.least },
        least.source,
      ),
      ...faultIf(charter.actions.length === 0, { _tag: 'NoAction' }, 'A4.12'),
      ...actionFaults(charter.actions, { taken: () => false, plan: charter.plan, charter: charter.at }),
      ...planFaults(rules, charter.plan),
      ...faultIf(
        !charter.topics.includes(topic),
        { _tag: 'TopicUndeclared', topic },
        projectMoves.ProjectValidated.source,
      ),
      ...countFaults(charter, taxonomyVersion, charter.at),
    ]
  }

/** A plan that ends after it begins, and not later than so many months on. */
export const planFaults = ({ policy, calendar }: ProjectRules, plan: Segment): readonly ProjectFault[] => {
  const { months, source } = policy.plan
  const latest: Instant = monthsAfter(calendar)(plan.from, months)
  return [
    ...faultIf(plan.to <= plan.from, { _tag: 'PlanEmpty', plan }, source),
    ...faultIf(plan.to > latest, { _tag: 'PlanTooLong', to: plan.to, latest, months }, source),
  ]
}

const roleFaults = ({ policy }: ProjectRules, role: string): readonly ProjectFault[] => {
  const { roles, deciders, decidersSource } = policy
  return roles.includes(role)
    ? faultIf(!deciders.includes(role), { _tag: 'RoleMayNotDecide', role, deciders }, decidersSource)
    : faultIf(true, { _tag: 'RoleUnknown', role, known: roles }, decidersSource)
}
