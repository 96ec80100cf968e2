import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import { unless } from '../reading/either.ts'
import { type FactIssue, factIssues } from '../reading/fact-issue.ts'
import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import { fingerprint } from '../shape/fingerprint.ts'
import type { FactsOf, Table, Verified } from '../shape/table.ts'
import { spaceOf } from '../space/space.ts'
import { decider } from './decider.ts'
import type { Decision, TableRef } from './decision.ts'
import { explainAt } from './explain.ts'

/** A table made ready to decide (决策器). */
export interface Policy<Cs extends Columns, O extends string> {
  readonly ref: TableRef
  /** Decides facts that are known to be of the table's columns; total, and never throws on others. */
  readonly decide: (facts: FactsOf<Cs>) => Decision<O, keyof Cs & string>
  /** Decides facts nobody has checked, or names everything that is wrong with them. */
  readonly decideUnknown: (received: unknown) => Either<NonEmpty<FactIssue>, Decision<O, keyof Cs & string>>
}

/**
 * Makes a table ready: the result decides every fact of its domain and never refuses.
 *
 * Facts of one class (those no row can tell apart) get one and the same frozen decision, made when the first of
 * them comes. A table of more than a million classes remembers only some of its decisions, so that there the same
 * decision may come as another object.
 *
 * @example
 * const { output, row, because } = compile(safetyFirstTriage).decide({ score: 9, redFlags: ['safety'] })
 * output // => 'P0'
 * because // => [{ column: 'redFlags', cell: { anyOf: ['legal', 'safety'] } }]
 * @law a decision is what the rows say
 * @law because is enough
 * @law nothing can be left out of because
 * @law flips are all the single changes there are
 */
export const compile = <Cs extends Columns, O extends string>(verified: Verified<Table<Cs, O>>): Policy<Cs, O> => {
  type Decided = Decision<O, keyof Cs & string>
  const table = verified as unknown as Table
  const space = spaceOf(table)
  const ref = { id: table.id, version: table.version, fingerprint: fingerprint(table) }
  const explain = (point: readonly number[]): Decided =>
    frozen({ ...explainAt(table, space, point), policy: ref }) as unknown as Decided
  const decide = decider<Decided>(space.axes, explain)
  return {
    ref,
    decide: decide as Policy<Cs, O>['decide'],
    decideUnknown: (received) =>
      unless(factIssues(table.columns, received), () => decide(received as { readonly [name: string]: unknown })),
  }
}

/** A decision that names its table without the fingerprint of its text. */
export type Step = Omit<Decision, 'policy'> & { readonly policy: PolicyRef }

/** Decides like {@link compile} where a decision is a step of something larger, in which no fingerprint is shown. */
export const step = (table: Table): ((facts: Facts) => Step) => {
  const space = spaceOf(table)
  const policy = { id: table.id, version: table.version }
  return decider(space.axes, (point) => frozen({ ...explainAt(table, space, point), policy }))
}

/** Frozen with all that is in it; what is no object counts as frozen. */
const frozen = <A>(value: A): A => {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(frozen)
  return value
}
