import type { Segment } from '../../../calendar/timeline/calendar.ts'
import type { Instant } from '../../../core/instant.ts'
import { isBlank } from '../../../core/parse/parse.ts'
import { type ActionDraft, actionFields, type ProjectAction } from '../action.ts'
import type { ProjectFault } from '../fault.ts'
import type { ProjectState } from '../state.ts'
import { faultIf, mustSay, type ProjectChecks } from './check.ts'

const source = 'A4.12'

/** Whether nothing is missing of an action. */
export const isWhole = (action: ActionDraft): action is ProjectAction => lacking(action).length === 0

const lacking = (action: ActionDraft): readonly ProjectFault[] =>
  actionFields.flatMap((field) =>
    faultIf(
      action[field] === undefined || isBlank(action[field]),
      { _tag: 'ActionLacks', action: action.id, field },
      source,
    ),
  )

/** What is wrong with actions that are to be taken up: what they lack, and when they are due. */
export const actionFaults = (
  actions: readonly ActionDraft[],
  {
    taken,
    plan,
    charter,
  }: { readonly taken: (id: string) => boolean; readonly plan: Segment | undefined; readonly charter: Instant },
): readonly ProjectFault[] => {
  const seen = new Set<string>()
  return actions.flatMap((action) => {
    const { id, due } = action
    const again = taken(id) || seen.has(id)
    seen.add(id)
    return [
      ...faultIf(again, { _tag: 'ActionTaken', action: id }, source),
      ...lacking(action),
      ...(due === undefined ? [] : dueFaults({ id, due }, plan, charter)),
    ]
  })
}

/** Due after it was decided, and before the plan ends. */
const dueFaults = (
  { id, due }: Pick<ProjectAction, 'id' | 'due'>,
  plan: Segment | undefined,
  charter: Instant,
): readonly ProjectFault[] => [
  ...faultIf(due < charter, { _tag: 'ActionDueBeforeCharter', action: id, due, at: charter }, source),
  ...(plan === undefined
    ? []
    : faultIf(
        due >= charter && (due < plan.from || due > plan.to),
        { _tag: 'ActionDueOutsidePlan', action: id, due, plan },
        source,
      )),
]

/** Actions have owners, dates and measures, and what is settled stays settled. */
export const actionChecks: ProjectChecks<
  'ActionAdded' | 'ActionReassigned' | 'ActionRescheduled' | 'ActionCompleted' | 'ActionDropped'
> = {
  ActionAdded:
    () =>
    ({ action, at }, { actions, plan, charteredAt = at }) =>
      actionFaults([action], { taken: (id) => Object.hasOwn(actions, id), plan, charter: charteredAt }),
  ActionReassigned: () => (event, state) => [
    ...openAction(event.action, state),
    ...faultIf(isBlank(event.owner), { _tag: 'ActionLacks', action: event.action, field: 'owner' }, source),
  ],
  ActionRescheduled: () => (event, state) => [
    ...openAction(event.action, state),
    ...mustSay(event.reason, 'reason', event._tag),
    ...dueFaults({ id: event.action, due: event.due }, state.plan, state.charteredAt ?? event.at),
  ],
  ActionCompleted: () => (event, state) => openAction(event.action, state),
  ActionDropped: () => (event, state) => [
    ...openAction(event.action, state),
    ...mustSay(event.reason, 'reason', event._tag),
  ],
}

type Actions = Pick<ProjectState, 'actions'>

const openAction = (action: string, { actions }: Actions): readonly ProjectFault[] => {
  const known = Object.hasOwn(actions, action) ? actions[action] : undefined
  return known === undefined
    ? faultIf(true, { _tag: 'ActionUnknown', action }, source)
    : faultIf(known.standing !== 'open', { _tag: 'ActionSettled', action, standing: known.standing }, source)
}
