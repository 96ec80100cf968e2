import type { Either } from 'fp-ts/Either'
import { left, right } from '../either.ts'
import { factIssues } from '../reading/fact-issue.ts'
import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import { memberAt } from '../shape/record.ts'
import type { Table } from '../shape/table.ts'
import { everyClass } from '../space/axis.ts'
import { placeIn } from '../space/place.ts'
import { bitOf, outputIn, type Part } from '../space/space.ts'
import { leavesOf, meterOf } from '../space/walk.ts'
import type { Change } from './diff.ts'
import { type DiffRefusal, sideBySide } from './refine.ts'
import { type Fate, fate } from './weigh.ts'

type Fates = (facts: Facts) => Either<DiffRefusal, readonly Fate[] | undefined>

/**
 * All that may have become of facts that lack a column which one of the tables asks for and the other does not have:
 * they stood at one of its values, and nobody wrote down at which. Nothing for facts that lack no such column.
 */
export const fatesOfHalfKnown = (a: Table, b: Table, changes: readonly Change[], budget: number): Fates => {
  const asked = [...askedOnlyBy(a, b), ...askedOnlyBy(b, a)]
  if (asked.length === 0) return () => right(undefined)
  const space = sideBySide(
    [a, b],
    changes.map(({ region }) => region),
  )
  if (space._tag === 'Left') return () => space
  const { axes, parts } = space.right
  const [before, after, marks] = parts as [Part, Part, Part | undefined]
  const places = axes.map((axis) => placeIn(axis))
  const meter = meterOf(budget)
  const known = new Map<string, readonly bigint[]>()
  return (facts) => {
    const open = asked.filter((name) => isMissing(facts, name))
    if (open.length === 0) return right(undefined)
    const box = axes.map((axis, index) =>
      open.includes(axis.name)
        ? everyClass(axis)
        : [places[index]?.(memberAt(facts, axis.name) ?? undefined) as number],
    )
    const key = box.map((classes) => (classes.length === 1 ? classes[0] : '*')).join()
    const leaves = known.get(key) ?? leavesOf(space.right, box, meter)
    if (leaves === undefined) return left({ _tag: 'Undecided', budget })
    known.set(key, leaves)
    const [knownToA, knownToB] = [knows(a, facts, open), knows(b, facts, open)]
    return right(
      leaves.map((alive) =>
        fate(
          knownToA ? outputIn(before, alive) : undefined,
          knownToB ? outputIn(after, alive) : undefined,
          changes.flatMap((_change, place) =>
            marks !== undefined && (alive & bitOf(marks, place)) !== 0n ? [place] : [],
          ),
        ),
      ),
    )
  }
}

const askedOnlyBy = ({ columns }: Table, other: Table): readonly string[] =>
  Object.keys(columns).filter((name) => !Object.hasOwn(other.columns, name) && columns[name]?.kind !== 'maybe')

const isMissing = (facts: Facts, name: string): boolean => (memberAt(facts, name) ?? undefined) === undefined

/** Whether facts are of a table's columns, those aside that are open. */
const knows = ({ columns }: Table, facts: Facts, open: readonly string[]): boolean => {
  const asked: Columns = Object.fromEntries(Object.entries(columns).filter(([name]) => !open.includes(name)))
  const own = Object.fromEntries(Object.keys(asked).map((name) => [name, memberAt(facts, name)]))
  return factIssues(asked, own).length === 0
}
