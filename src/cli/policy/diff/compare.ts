import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { type Change, diff } from '../../../tables/questions/diff.ts'
import type { Finding } from '../../../tables/questions/finding.ts'
import { impact } from '../../../tables/questions/impact.ts'
import { verify } from '../../../tables/questions/verify.ts'
import { versionStep } from '../../../tables/questions/version-step.ts'
import type { Clocks, Impact } from '../../../tables/questions/weigh.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { PolicyProblem } from '../problem.ts'
import type { HistoryRead } from './history.ts'
import { type VersionVerdict, versionVerdict } from './version.ts'

/** What an edit changes, whether its version says so, and what it would have done to cases of the past. */
export interface Comparison {
  readonly tables: readonly [Table, Table]
  readonly changes: readonly Change[]
  readonly version: VersionVerdict
  /** What keeps the new table from being proved. */
  readonly findings: readonly Finding[]
}

/** Two tables side by side; refused where they cannot be. */
export const compare = (a: Table, b: Table): Either<NonEmpty<PolicyProblem>, Comparison> => {
  const difference = diff(a, b)
  if (isLeft(difference)) return left([{ _tag: 'NotComparable', refusal: difference.left }])
  const step = versionStep(a, b)
  if (isLeft(step)) return left([{ _tag: 'NotComparable', refusal: step.left }])
  const proof = verify(b)
  return right({
    tables: [a, b],
    changes: difference.right.changes,
    version: versionVerdict(a, b, step.right),
    findings: isLeft(proof) ? proof.left : [],
  })
}

/** What became of the cases of a history. */
export interface Weighed {
  readonly read: HistoryRead
  readonly impact: Impact
}

/** Weighs an edit on cases of the past; a history of which nothing can be used is refused. */
export const weigh = (
  { tables: [a, b] }: Comparison,
  clocks: Clocks,
  read: HistoryRead,
): Either<NonEmpty<PolicyProblem>, Weighed> => {
  if (read.used === 0) return left([{ _tag: 'HistoryUnusable', file: read.file, read: read.read }])
  const weighed = impact(a, b, clocks)(read.history)
  return isLeft(weighed)
    ? left([{ _tag: 'NotComparable', refusal: weighed.left }])
    : right({ read, impact: weighed.right })
}
