import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { diffProgramme } from '../../../programme/compare/diff-programme.ts'
import type { ProgrammeImpact } from '../../../programme/compare/impact-of-programme.ts'
import type { Outcome } from '../../../programme/compare/outcomes.ts'
import type { ProgrammeDiff } from '../../../programme/compare/programme-diff.ts'
import { programmeVersionStep } from '../../../programme/compare/programme-version-step.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import type { PolicyProblem } from '../problem.ts'
import { type VersionVerdict, versionVerdict } from '../version.ts'
import type { OutcomePart } from './programme-words.ts'

type Programme = VerifiedProgramme<Words>

/** Two programmes side by side. */
export interface ProgrammeComparison {
  readonly programmes: readonly [Programme, Programme]
  readonly diff: ProgrammeDiff
  readonly version: VersionVerdict
}

/** What became of feedback of the past. */
export interface ProgrammeWeighed {
  readonly file: string
  readonly read: number
  readonly rejected: number
  readonly impact: ProgrammeImpact
}

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
