import type { Harm, ProgrammeRight } from '../../explain/programme/harm.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'

type Programme = ProgrammePolicy<Words>

/** What is lost outside of the tables: words, rights of those who work cases, reminders, tiers. */
export const harmsInParts = (before: Programme, after: Programme): readonly Harm[] => [
  ...wordsGone(before, after),
  ...rightsLess(before, after),
  ...escalatedLess(before, after),
  ...mediaLess(before, after),
  ...tiersHarder(before, after),
]

const wordsGone = ({ vocabulary: a }: Programme, { vocabulary: b }: Programme): readonly Harm[] => {
  const gone = (list: string, was: readonly string[], is: readonly string[]): readonly Harm[] =>
    was.filter((word) => !is.includes(word)).map((word) => ({ _tag: 'WordGone', list, word }))
  return [
    ...gone('priorities', a.priorities, b.priorities),
    ...gone('tiers', a.tiers, b.tiers),
    ...gone('roles', Object.keys(a.roles), Object.keys(b.roles)),
    ...gone('categories', a.categories, b.categories),
    ...gone('hints', a.hints, b.hints),
    ...gone('channels', a.channels, b.channels),
    ...gone('areas', a.areas, b.areas),
    ...gone('levels', a.levels, b.levels),
    ...gone('columns', Object.keys(a.columns), Object.keys(b.columns)),
  ]
}

const rightsLess = (before: Programme, after: Programme): readonly Harm[] => {
  const [a, b] = [before.authority, after.authority]
  const lost = (
    right: ProgrammeRight,
    was: readonly string[],
    is: readonly string[],
    priority?: string,
  ): readonly Harm[] =>
    was
      .filter((role) => !is.includes(role))
      .map((role) => ({ _tag: 'MayDoLess', role, right, ...(priority === undefined ? {} : { priority }) }))
  const limits = Object.entries(a.compensation.limits).flatMap(([role, from = 0]): readonly Harm[] => {
    const to = b.compensation.limits[role] ?? 0
    return to < from ? [{ _tag: 'MayDoLess', role, right: 'compensation', from, to }] : []
  })
  const owners = Object.entries(before.case.owners).flatMap(([priority, was]) =>
    lost('ownership', was, after.case.owners[priority] ?? [], priority),
  )
  return [
    ...limits,
    ...lost('approval', a.compensation.approvers, b.compensation.approvers),
    ...lost('technicalResources', a.technicalResources.roles, b.technicalResources.roles),
    ...lost('speakingForTheCompany', a.speakingForTheCompany.roles, b.speakingForTheCompany.roles),
    ...owners,
  ]
}

const escalatedLess = (before: Programme, after: Programme): readonly Harm[] =>
  Object.entries(before.review.escalations).flatMap(([priority, was]) =>
    was.flatMap(({ to: role, afterDueMinutes: from }): readonly Harm[] => {
      const is = after.review.escalations[priority] ?? []
      const same = is.find((one) => one.to === role)
      if (same === undefined) return [{ _tag: 'EscalatedLess', priority, role, from }]
      return same.afterDueMinutes > from
        ? [{ _tag: 'EscalatedLess', priority, role, from, to: same.afterDueMinutes }]
        : []
    }),
  )

const tiersHarder = ({ valueTier: a }: Programme, { valueTier: b }: Programme): readonly Harm[] =>
  Object.entries(a.cuts?.from ?? {}).flatMap(([tier, from]): readonly Harm[] => {
    const to = b.cuts?.from[tier]
    const harder = to === undefined || to.currency !== from?.currency || to.amount > from.amount
    return harder ? [{ _tag: 'TierHarder', tier }] : []
  })

/** A notice that no longer comes by a medium by which its role was told: the first such place. */
const mediaLess = ({ alert: a }: Programme, { alert: b }: Programme): readonly Harm[] =>
  Object.entries(a.tell).flatMap(([level, { notices }]) =>
    notices.flatMap(({ to, media }, place): readonly Harm[] => {
      const now = (b.tell[level]?.notices ?? []).filter((one) => one.to === to).flatMap((one) => one.media)
      return now.length === 0 || media.every((medium) => now.includes(medium))
        ? []
        : [{ _tag: 'NotWeighed', at: `alert.tell.${level}.notices.${place}.media` }]
    }),
  )
