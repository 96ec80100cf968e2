import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { compile } from '../../../tables/deciding/compile.ts'
import type { Decision, TableRef } from '../../../tables/deciding/decision.ts'
import type { Finding } from '../../../tables/questions/finding.ts'
import { verify } from '../../../tables/questions/verify.ts'
import type { FactIssue } from '../../../tables/reading/fact-issue.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table } from '../../../tables/shape/table.ts'

/** One case: decided with its reasons, or refused with everything that is wrong with its facts. */
export type Explained =
  | { readonly _tag: 'Decided'; readonly facts: Facts; readonly decision: Decision }
  | { readonly _tag: 'Refused'; readonly received: unknown; readonly issues: NonEmpty<FactIssue> }

export interface Explanation {
  readonly ref: TableRef
  readonly table: Table
  /** Whether a list of cases was given. */
  readonly several: boolean
  readonly cases: readonly Explained[]
}

/** Explains a case, or each case of a list; only a proved table decides. */
export const explain = (table: Table, received: unknown): Either<NonEmpty<Finding>, Explanation> => {
  const verified = verify(table)
  if (isLeft(verified)) return left(verified.left)
  const { ref, decideUnknown } = compile(verified.right)
  const several = Array.isArray(received)
  return right({
    ref,
    table,
    several,
    cases: (several ? received : [received]).map((one: unknown): Explained => {
      const decision = decideUnknown(one)
      return isLeft(decision)
        ? { _tag: 'Refused', received: one, issues: decision.left }
        : { _tag: 'Decided', facts: known(one as Facts), decision: decision.right }
    }),
  })
}

/** Facts without the keys that say that nothing is known. */
const known = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null))
