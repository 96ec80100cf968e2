import type { Columns } from './column.ts'
import type { Decision } from './decision.ts'
import { explainAt } from './explain.ts'
import { type Grid, gridOf } from './grid.ts'
import type { Value } from './holds.ts'
import { placeOf } from './place.ts'
import type { FactsOf, Table, Verified } from './table.ts'

/** A table made ready to decide. */
export type Decide<Cs extends Columns, O extends string> = (
  facts: FactsOf<Cs>,
) => Decision<O, keyof Cs & string>

/**
 * Makes a table ready: the result decides every fact of its domain and never refuses.
 *
 * Facts of one class (those no row can tell apart) get one and the same frozen decision.
 *
 * @law a decision is what the rows say
 * @law because is enough
 * @law nothing can be left out of because
 * @law flips are all the single changes there are
 */
export const compile = <Cs extends Columns, O extends string>(
  table: Verified<Table<Cs, O>>,
): Decide<Cs, O> => {
  const grid = gridOf(table as unknown as Table)
  const known = new Map<number, Decision<O, keyof Cs & string>>()
  return (facts) => {
    const point = pointOf(grid, facts as Readonly<Record<string, Value>>)
    const key = point.reduce((index, place, axis) => index * (grid.axes[axis]?.atoms.length ?? 1) + place, 0)
    const before = known.get(key)
    if (before !== undefined) return before
    const decision = frozen(explainAt(table as unknown as Table, grid, point)) as Decision<
      O,
      keyof Cs & string
    >
    known.set(key, decision)
    return decision
  }
}

const pointOf = (grid: Grid, facts: Readonly<Record<string, Value>>): readonly number[] =>
  grid.axes.map((axis) => placeOf(axis, facts[axis.name]))

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
