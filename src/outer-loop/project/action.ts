import type { Instant } from '../../core/instant.ts'

/** One thing that is done (行动项): nothing without an owner, a due date and a measure. */
export interface ProjectAction {
  readonly id: string
  readonly what: string
  readonly owner: string
  readonly due: Instant
  /** By what it will be seen that it is done (衡量标准). */
  readonly measure: string
}

/** What an action must have. */
export const actionFields = ['what', 'owner', 'due', 'measure'] as const
/** A thing an action must have (行动要素). */
export type ActionField = (typeof actionFields)[number]

/** An action as it was handed in: what it lacks is refused by name. */
export type ActionDraft = Pick<ProjectAction, 'id'> & Partial<ProjectAction>

/** What became of an action. */
export type ActionStanding = 'open' | 'completed' | 'dropped'

/** An action as it stands (行动项状态). Lateness counts from the due date it had first. */
export interface ActionState extends Omit<ProjectAction, 'id'> {
  readonly originalDue: Instant
  readonly standing: ActionStanding
  readonly settledAt?: Instant
}

/**
 * Whether an action is late (逾期): done, or still to be done, after the due date it had first. What was dropped is not late.
 *
 * @example
 * isLate(
 *   { what: 'x', owner: 'Li', measure: 'm', due: instant(9), originalDue: instant(5), standing: 'open' },
 *   instant(6),
 * ) // => true
 * @source A4.12
 * @law an action moved to a later day is late from its first day on
 */
export const isLate = ({ originalDue, standing, settledAt }: ActionState, asOf: Instant): boolean =>
  standing !== 'dropped' && (settledAt ?? asOf) > originalDue
