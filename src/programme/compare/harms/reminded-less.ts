import { ownOf } from '../../../core/parse/own.ts'
import type { Harm } from '../../../explain/programme/harm.ts'
import type { NoticeMedium } from '../../../inner-loop/alert/policy.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

type Programme = ProgrammePolicy<Words>

/** Pairs of what a role was and is reminded of, each of its reminders beside the one in its place; the soonest first. */
const inPlace = (was: readonly number[], is: readonly number[]): readonly (readonly [number, number | undefined])[] => {
  const now = ascending(is)
  return ascending(was).map((from, place) => [from, now[place]])
}
const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((one, other) => one - other)

/** A role that is reminded later of what is overdue, or less often. */
export const escalatedLess = (before: Programme, after: Programme): readonly Harm[] =>
  Object.entries(before.review.escalations).flatMap(([priority, was]) => {
    const minutesOf = (steps: typeof was, role: string): readonly number[] =>
      steps.flatMap(({ to, afterDueMinutes }) => (to === role ? [afterDueMinutes] : []))
    return [...new Set(was.map(({ to }) => to))].flatMap((role) =>
      inPlace(minutesOf(was, role), minutesOf(ownOf(after.review.escalations, priority) ?? [], role))
        .filter(([from, to]) => to === undefined || to > from)
        .map(([from, to]) => ({ _tag: 'EscalatedLess', priority, role, from, ...(to === undefined ? {} : { to }) })),
    )
  })

/**
 * Notices by which a role no longer hears by a medium, or later. That it hears later by any, or no more, is said of the
 * facts on which that falls; of what goes to the outlet beside every alert it is said here.
 */
export const mediaLess = ({ alert: a }: Programme, { alert: b }: Programme): readonly Harm[] =>
  Object.entries(a.tell).flatMap(([level, { notices }]) => {
    const after = ownOf(b.tell, level)?.notices ?? []
    const minutesBy = (some: typeof after, role: string, medium?: NoticeMedium): readonly number[] =>
      some
        .filter(({ to, media }) => to === role && (medium === undefined || media.includes(medium)))
        .map(({ withinMinutes }) => withinMinutes)
    const lost = (role: string, medium: NoticeMedium): readonly number[] => {
      const [first] = level === a.alsoAtOutlet ? [0] : ascending(minutesBy(after, role))
      if (first === undefined) return []
      return inPlace(minutesBy(notices, role, medium), minutesBy(after, role, medium))
        .filter(([from, to]) => to === undefined || to > Math.max(from, first))
        .map(([from]) => from)
    }
    return notices.flatMap(({ to, media, withinMinutes }, place): readonly Harm[] =>
      media.some((medium) => lost(to, medium).includes(withinMinutes))
        ? [{ _tag: 'NotWeighed', at: `alert.tell.${level}.notices.${place}.media` }]
        : [],
    )
  })
