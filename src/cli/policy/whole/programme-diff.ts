import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Outcome } from '../../../programme/compare/cells/outcomes.ts'
import { diffProgramme } from '../../../programme/compare/diff-programme.ts'
import { programmeVersionStep } from '../../../programme/compare/programme-version-step.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import { versionVerdict } from '../diff/version.ts'
import type { PolicyProblem } from '../problem.ts'
import type { OutcomePart, ProgrammeComparison } from './programme-words.ts'

type Programme = VerifiedProgramme<Words>

/** What an edit of a programme changes, and whether its version says so. */
export const compareProgrammes = (before: Programme, after: Programme): Either<PolicyProblem, ProgrammeComparison> => {
  const diff = diffProgramme(before, after)
  if (isLeft(diff)) return left({ _tag: 'NotComparable', refusal: diff.left })
  const step = programmeVersionStep(before, after)
  if (isLeft(step)) return left({ _tag: 'NotComparable', refusal: step.left })
  return right({
    programmes: [before, after],
    diff: diff.right,
    version: versionVerdict(before, after, step.right),
  })
}

/** The parts of an outcome that differ. */
export const changedParts = (from: Outcome, to: Outcome): readonly OutcomePart[] =>
  (['priority', 'severity', 'level', 'route'] as const)
    .filter((part) => from[part] !== to[part])
    .map((part) => ({ part, from: from[part], to: to[part] }))
