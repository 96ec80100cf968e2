import { periodAt } from '../../../calendar/period/period.ts'
import { hours } from '../../../core/duration.ts'
import { type Instant, instant, instantAfter } from '../../../core/instant.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import type { ProjectDuty } from './duty.ts'

type Owed = Omit<ProjectDuty, 'project' | 'topic' | 'late'>

/** Everything owed in one project as it stands, whatever the time. */
export const owedIn =
  ({ policy, calendar }: Pick<ProjectRules, 'policy' | 'calendar'>) =>
  (state: ProjectState): readonly Owed[] => {
    const { stage, plan, originalEnd, coordinator, owner, live, window, startedAt, deliveredAt } = state
    const by = coordinator === undefined ? {} : { who: coordinator }
    const days = (at: Instant, count: number): Instant => instantAfter(at, hours(24 * count))
    const owed = (duty: ProjectDuty['duty'], due: Instant | undefined, more: Partial<Owed> = {}): readonly Owed[] =>
      due === undefined ? [] : [{ duty, ...by, due, originalDue: due, ...more }]
    const actions = (): readonly Owed[] =>
      Object.entries(state.actions).flatMap(([id, { standing, due, originalDue, owner: who }]) =>
        standing === 'open' ? owed('action', due, { who, action: id, originalDue }) : [],
      )
    const { everyDays } = policy.measuring
    const measure = (): readonly Owed[] => {
      const last = [state.measuredAt, state.lookedAt, startedAt].reduce<Instant | undefined>(
        (latest, at) => (at === undefined ? latest : instant(Math.max(latest ?? at, at))),
        undefined,
      )
      return owed('measure', last === undefined ? undefined : days(last, everyDays))
    }
    switch (stage) {
      case 'chartered':
        return [...owed('start', plan?.from), ...actions()]
      case 'running':
        return [
          ...actions(),
          ...owed('deliver', plan?.to, originalEnd === undefined ? {} : { originalDue: originalEnd }),
          ...measure(),
        ]
      case 'delivered':
        return [...owed('beginMeasuring', days(live ?? deliveredAt ?? instant(0), policy.settling.days)), ...measure()]
      case 'measuring': {
        const next =
          window === undefined ? undefined : days(instant(Math.max(state.lookedAt ?? 0, window.from)), everyDays)
        const due = next === undefined || window === undefined ? undefined : instant(Math.min(next, window.to))
        return owed('look', due === undefined || due > (state.lookedAt ?? 0) ? due : next)
      }
      case 'notValidated':
        return owed('runAgainOrAbandon', state.lookedAt === undefined ? undefined : days(state.lookedAt, everyDays))
      case 'validated': {
        const { every, withinDays } = policy.reporting
        const ends = state.validatedAt === undefined ? undefined : periodAt(calendar)(every, state.validatedAt).to
        return owed(
          'report',
          ends === undefined ? undefined : days(ends, withinDays),
          owner === undefined ? {} : { who: owner },
        )
      }
      default:
        return []
    }
  }
