import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../core/parse-issue.ts'
import type { Columns } from './column.ts'
import type { Decision, TableRef } from './decision.ts'
import { explainAt } from './explain.ts'
import { type FactIssue, readFacts } from './fact-issue.ts'
import { fingerprint } from './fingerprint.ts'
import { type Place, placeIn } from './place.ts'
import { cellIn, named, type Space, spaceOf } from './space.ts'
import type { FactsOf, Table, Verified } from './table.ts'

/** A table made ready to decide (决策器). */
export interface Policy<Cs extends Columns, O extends string> {
  readonly ref: TableRef
  /** Decides facts that are known to be of the table's columns; total, and never throws on others. */
  readonly decide: (facts: FactsOf<Cs>) => Decision<O, keyof Cs & string>
  /** Decides facts nobody has checked, or names everything that is wrong with them. */
  readonly decideUnknown: (received: unknown) => Either<NonEmpty<FactIssue>, Decision<O, keyof Cs & string>>
}

/** As many decisions are kept by index; of a larger table this many divided by 16 are remembered at a time. */
const indexed = 2 ** 20

/**
 * Makes a table ready: the result decides every fact of its domain and never refuses.
 *
 * Facts of one class (those no row can tell apart) get one and the same frozen decision, made when the first of
 * them comes. A table of more than a million classes remembers only some of its decisions, so that there the same
 * decision may come as another object.
 *
 * @law a decision is what the rows say
 * @law because is enough
 * @law nothing can be left out of because
 * @law flips are all the single changes there are
 */
export const compile = <Cs extends Columns, O extends string>(
  verified: Verified<Table<Cs, O>>,
): Policy<Cs, O> => {
  type Decided = Decision<O, keyof Cs & string>
  const table = verified as unknown as Table
  const space = spaceOf(table)
  const ref = { id: table.id, version: table.version, fingerprint: fingerprint(table) }
  const names = space.axes.map(({ name }) => name)
  const places = space.axes.map((axis) =>
    placeIn(axis, named(table.rows.map((row) => cellIn(row, axis.name)))),
  )
  const explain = (point: readonly number[]): Decided =>
    frozen(explainAt(table, ref, space, point)) as unknown as Decided
  const decide = (sizeOf(space) <= indexed ? byIndex : byWalk)<Decided>(space, names, places, explain)
  return {
    ref,
    decide: decide as Policy<Cs, O>['decide'],
    decideUnknown: (received) => {
      const facts = readFacts(table.columns, received)
      return isLeft(facts) ? left(facts.left) : right(decide(facts.right))
    },
  }
}

type Loose<D> = (facts: { readonly [name: string]: unknown }) => D
type Decider = <D>(
  space: Space,
  names: readonly string[],
  places: readonly Place[],
  explain: (point: readonly number[]) => D,
) => Loose<D>

const sizeOf = ({ axes }: Space): number => axes.reduce((size, { classes }) => size * classes.length, 1)

const byIndex: Decider = <D>(
  space: Space,
  names: readonly string[],
  places: readonly Place[],
  explain: (point: readonly number[]) => D,
): Loose<D> => {
  const decisions = new Array<D | undefined>(sizeOf(space))
  const strides = space.axes.map((_axis, index) => sizeOf({ ...space, axes: space.axes.slice(index + 1) }))
  const width = names.length
  return (facts) => {
    let index = 0
    for (let axis = 0; axis < width; axis += 1)
      index += (places[axis] as Place)(facts[names[axis] as string]) * (strides[axis] as number)
    const before = decisions[index]
    if (before !== undefined) return before
    const decision = explain(places.map((place, axis) => place(facts[names[axis] as string])))
    decisions[index] = decision
    return decision
  }
}

const byWalk: Decider = <D>(
  _space: Space,
  names: readonly string[],
  places: readonly Place[],
  explain: (point: readonly number[]) => D,
): Loose<D> => {
  const decisions = new Map<string, D>()
  return (facts) => {
    const point = places.map((place, axis) => place(facts[names[axis] as string]))
    const key = point.join()
    const before = decisions.get(key)
    if (before !== undefined) return before
    const decision = explain(point)
    if (decisions.size >= indexed / 16) decisions.clear()
    decisions.set(key, decision)
    return decision
  }
}

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
