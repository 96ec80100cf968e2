import { ownOf } from '../../../core/parse/own.ts'
import type { Harm, ProgrammeRight } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { escalatedLess, mediaLess } from './reminded-less.ts'
import { tiersHarder } from './tiers-harder.ts'
import { wordsGone } from './words-gone.ts'

type Programme = ProgrammePolicy<Words>

/** What is lost outside of the tables: words, rights of those who work cases, reminders, tiers. */
export const harmsInParts = (before: Programme, after: Programme): readonly Harm[] => [
  ...wordsGone(before, after),
  ...rightsLess(before, after),
  ...escalatedLess(before, after),
  ...mediaLess(before, after),
  ...tiersHarder(before, after),
]

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
    const to = ownOf<number | undefined>(b.compensation.limits, role) ?? 0
    return to < from ? [{ _tag: 'MayDoLess', role, right: 'compensation', from, to }] : []
  })
  const owners = Object.entries(before.case.owners).flatMap(([priority, was]) =>
    lost('ownership', was, ownOf(after.case.owners, priority) ?? [], priority),
  )
  return [
    ...limits,
    ...lost('approval', a.compensation.approvers, b.compensation.approvers),
    ...lost('technicalResources', a.technicalResources.roles, b.technicalResources.roles),
    ...lost('speakingForTheCompany', a.speakingForTheCompany.roles, b.speakingForTheCompany.roles),
    ...owners,
  ]
}
