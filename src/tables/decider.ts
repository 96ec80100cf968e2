import type { Axis } from './axis.ts'
import type { Cell } from './cell.ts'
import { type Place, placeIn } from './place.ts'
import type { Point } from './space.ts'

type Loose = { readonly [name: string]: unknown }
type Decider<D> = (facts: Loose) => D

/** So many decisions are kept by index; of a larger table a sixteenth as many are remembered at a time. */
const indexed = 2 ** 20

/** Finds the decision of the class facts are in, and makes it when the first of them come. */
export const decider = <D>(
  axes: readonly Axis[],
  cells: readonly (readonly Cell[])[],
  explain: (point: Point) => D,
): Decider<D> => {
  const placesBy = (strides: readonly number[]): readonly Place[] =>
    axes.map((axis, index) => placeIn(axis, cells[index] as readonly Cell[], strides[index]))
  const names = axes.map(({ name }) => name)
  const classes = placesBy(axes.map(() => 1))
  const pointOf = (facts: Loose): Point => classes.map((place, axis) => place(facts[names[axis] as string]))
  const sizeFrom = (start: number): number => axes.slice(start).reduce((size, axis) => size * axis.classes.length, 1)
  return sizeFrom(0) > indexed
    ? remembered(pointOf, explain)
    : byIndex(
        indexOf(names, placesBy(axes.map((_axis, index) => sizeFrom(index + 1)))),
        new Array<D | undefined>(sizeFrom(0)),
        (facts) => explain(pointOf(facts)),
      )
}

const byIndex =
  <D>(index: (facts: Loose) => number, decisions: (D | undefined)[], make: Decider<D>): Decider<D> =>
  (facts) => {
    const at = index(facts)
    const before = decisions[at]
    if (before !== undefined) return before
    const decision = make(facts)
    decisions[at] = decision
    return decision
  }

const remembered = <D>(pointOf: (facts: Loose) => Point, explain: (point: Point) => D): Decider<D> => {
  const decisions = new Map<string, D>()
  return (facts) => {
    const point = pointOf(facts)
    const key = point.join()
    const before = decisions.get(key)
    if (before !== undefined) return before
    const decision = explain(point)
    if (decisions.size >= indexed / 16) decisions.clear()
    decisions.set(key, decision)
    return decision
  }
}

/** Written out for few columns, because engines read a named fact much faster where only that name is read. */
const indexOf = (names: readonly string[], places: readonly Place[]): ((facts: Loose) => number) => {
  const [a, b, c, d, e] = names as readonly [string, string, string, string, string]
  const [atA, atB, atC, atD, atE] = places as readonly [Place, Place, Place, Place, Place]
  switch (names.length) {
    case 1:
      return (facts) => atA(facts[a])
    case 2:
      return (facts) => atA(facts[a]) + atB(facts[b])
    case 3:
      return (facts) => atA(facts[a]) + atB(facts[b]) + atC(facts[c])
    case 4:
      return (facts) => atA(facts[a]) + atB(facts[b]) + atC(facts[c]) + atD(facts[d])
    case 5:
      return (facts) => atA(facts[a]) + atB(facts[b]) + atC(facts[c]) + atD(facts[d]) + atE(facts[e])
    default:
      return (facts) => places.reduce((index, place, axis) => index + place(facts[names[axis] as string]), 0)
  }
}
