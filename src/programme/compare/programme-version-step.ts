import { type Either, left, right } from 'fp-ts/Either'
import { canonicalText } from '../../core/text/canonical.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Undecided } from '../../tables/questions/finding.ts'
import type { VersionStep } from '../../tables/questions/version-step.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import { diffProgramme } from './diff-programme.ts'

/**
 * The step an edit of a programme asks for (版本步进): `major` where its words or columns changed, so that callers must
 * change too; `minor` where anybody may get something else; `patch` where only the writing differs; `none` where
 * nothing does.
 *
 * @example
 * const { sla } = standardProgramme
 * const P1 = { ...sla.targets.P1, withinMinutes: 60 }
 * const sooner = { ...standardProgramme, sla: { ...sla, targets: { ...sla.targets, P1 } } }
 * programmeVersionStep(standardProgramme, sooner) // => right('minor')
 * programmeVersionStep(standardProgramme, { ...standardProgramme, version: '9.9.9' }) // => right('none')
 * @law the step of a programme follows from its diff
 */
export const programmeVersionStep = <A extends Words, B extends Words>(
  before: ProgrammePolicy<A>,
  after: ProgrammePolicy<B>,
): Either<Undecided, VersionStep> => {
  if (shapeOf(before) !== shapeOf(after)) return right('major')
  const there = diffProgramme(before, after)
  if (there._tag === 'Left') return left(there.left)
  const back = diffProgramme(after, before)
  if (back._tag === 'Left') return left(back.left)
  const { harms, changes } = there.right
  if (harms.length + changes.length + back.right.harms.length > 0) return right('minor')
  return right(
    canonicalText({ ...before, version: '' }) === canonicalText({ ...after, version: '' }) ? 'none' : 'patch',
  )
}

/** What callers hand in and are handed: the words, apart from what people call them. */
const shapeOf = <W extends Words>({ vocabulary: { names: _, ...words } }: ProgrammePolicy<W>): string =>
  canonicalText(words)
