import type { Axis } from '../space/axis.ts'
import { type Place, placeIn } from '../space/place.ts'
import type { Point } from '../space/space.ts'

type Loose = { readonly [name: string]: unknown }
type Decider<D> = (facts: Loose) => D

/** So many decisions are kept; of a table with more classes a sixteenth as many, and then all are let go. */
const kept = 2 ** 20

/** So many decisions are kept one by one before all classes of a table get their place. */
const few = 1024

const listOf = <D>(size: number): Record<Key, D> => new Array(size) as unknown as Record<Key, D>

/** Finds the decision of the class facts are in, and makes it when the first of them come. */
export const decider = <D>(axes: readonly Axis[], explain: (point: Point) => D): Decider<D> => {
  const sizeFrom = (start: number): number => axes.slice(start).reduce((size, { classes }) => size * classes.length, 1)
  const size = sizeFrom(0)
  const large = size > kept
  const names = axes.map(({ name }) => name)
  const strides = axes.map((_axis, index) => (large ? 1 : sizeFrom(index + 1)))
  const places = axes.map((axis, index) => placeIn(axis, strides[index]))
  const pointOf = (facts: Loose): Point =>
    places.map((place, index) => place(facts[names[index] as string]) / (strides[index] as number))
  const keyOf: Decider<Key> = large ? (facts) => pointOf(facts).join() : indexOf(names, places)
  const limit = large ? kept / 16 : size
  // A list of all classes takes its time to be laid out: few decisions go without.
  let decisions: Record<Key, D> = large || size > few ? {} : listOf(size)
  let count = 0
  return (received) => {
    const facts = received ?? nothing
    const key = keyOf(facts)
    const before = decisions[key]
    if (before !== undefined) return before
    const decision = explain(pointOf(facts))
    if (count === limit) {
      decisions = {}
      count = 0
    }
    count += 1
    if (count === few && !large) decisions = Object.assign(listOf<D>(size), decisions)
    decisions[key] = decision
    return decision
  }
}

/** Facts that are none at all decide as if nothing were known. */
const nothing: Loose = {}

type Key = number | string

/** Written out for few columns, because engines read a named fact much faster where only that name is read. */
const indexOf = (names: readonly string[], places: readonly Place[]): Decider<number> => {
  const [a = '', b = a, c = a, d = a, e = a] = names
  const [atA = first, atB = first, atC = first, atD = first, atE = first] = places
  return names.length > 5
    ? (facts) => places.reduce((index, place, axis) => index + place(facts[names[axis] as string]), 0)
    : names.length > 3
      ? (facts) => atA(facts[a]) + atB(facts[b]) + atC(facts[c]) + atD(facts[d]) + atE(facts[e])
      : (facts) => atA(facts[a]) + atB(facts[b]) + atC(facts[c])
}

const first: Place = () => 0
