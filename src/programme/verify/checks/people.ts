import { ownOf } from '../../../core/parse/own.ts'
import { type RoleTraits, rolesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import { type Checked, type Found, nothingFor, roleIn, unknownIn } from './found.ts'

const roles = 'vocabulary.roles'

/** Only roles there are, wherever somebody would be told or asked; whoever is handed a case has been told what they may grant. */
export const peopleFlaws = (programme: Checked): Found => {
  const { vocabulary, alert, case: cases, review, authority, routing } = programme
  const { priorities } = vocabulary
  const all = rolesOf(vocabulary)
  const { limits, approvers } = authority.compensation
  const handed = new Set(
    routing.rows
      .map(({ then }) => then)
      .filter((route) => route !== 'none')
      .map(roleIn),
  )
  const each = (at: string, record: object): Found =>
    nothingFor(at, Object.keys(record), priorities, 'vocabulary.priorities')
  return [
    ...each('case.owners', cases.owners),
    ...each('review.owners', review.owners),
    ...each('review.escalations', review.escalations),
    ...unknownIn('alert.alertedCase', [alert.alertedCase], priorities, 'vocabulary.priorities'),
    ...unknownIn(
      'alert.alsoAtOutlet',
      alert.alsoAtOutlet === undefined ? [] : [alert.alsoAtOutlet],
      vocabulary.levels,
      'vocabulary.levels',
    ),
    ...unknownIn('case.snooze.never', cases.snooze.never, priorities, 'vocabulary.priorities'),
    ...unknownIn('review.digest.priorities', review.digest.priorities, priorities, 'vocabulary.priorities'),
    ...Object.entries(alert.tell).flatMap(([level, { notices }]) =>
      unknownIn(
        `alert.tell.${level}`,
        notices.map(({ to }) => to),
        all,
        roles,
      ),
    ),
    ...Object.entries(review.escalations).flatMap(([priority, steps]) =>
      unknownIn(
        `review.escalations.${priority}`,
        steps.map(({ to }) => to),
        all,
        roles,
      ),
    ),
    ...priorities.flatMap((priority): Found => {
      const steps = ownOf(review.escalations, priority) ?? []
      const isPersonal = ({ to }: { readonly to: string }): boolean => {
        const { person, department }: Partial<RoleTraits> = ownOf(vocabulary.roles, to) ?? {}
        return person !== undefined || department === true
      }
      // Nothing that is always there is told: of a customer without any of these, nobody hears.
      return steps.length > 0 && steps.every(isPersonal)
        ? [{ _tag: 'ToldUnnamed', at: `review.escalations.${priority}`, of: roles, witness: { csm: 'none' } }]
        : []
    }),
    ...Object.entries(review.owners).flatMap(([priority, owners]) =>
      unknownIn(`review.owners.${priority}`, owners, all, roles),
    ),
    ...unknownIn('authority.compensation.limits', Object.keys(limits), all, roles),
    ...unknownIn('authority.compensation.approvers', approvers, all, roles),
    ...unknownIn('authority.speakingForTheCompany', authority.speakingForTheCompany.roles, all, roles),
    ...[...handed]
      .filter((role) => !Object.hasOwn(limits, role))
      .map(
        (role) => ({ _tag: 'AuthorityUnsaid', at: 'routing', role, notIn: 'authority.compensation.limits' }) as const,
      ),
  ]
}
