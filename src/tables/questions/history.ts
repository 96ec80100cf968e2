import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import type { FactsOf, Table } from '../shape/table.ts'
import { placeIn } from '../space/place.ts'
import { type Region, regionOf } from '../space/region.ts'
import { type Point, spaceOf } from '../space/space.ts'

/** How many cases lay in a region; nothing else of them is kept. */
export interface CellCount {
  readonly region: Region
  readonly count: number
}

/** Cases decided in the past (历史): their facts, or only how many there were of each class. */
export type History = { readonly facts: readonly Facts[] } | { readonly cells: readonly CellCount[] }

/**
 * Counts cases by the classes a table tells apart, so that an edit can be weighed later without keeping anybody's
 * facts (去标识化计数).
 *
 * @example
 * const facts = [{ score: 2, valueTier: 'high', redFlags: [] }, { score: 3, valueTier: 'high', redFlags: [] }] as const
 * tallyCells(safetyFirstTriage)(facts).map(({ count }) => count) // => [2]
 * @law counting cases loses none of them
 */
export const tallyCells =
  <Cs extends Columns, O extends string>(table: Table<Cs, O>) =>
  (facts: readonly FactsOf<Cs>[]): readonly CellCount[] => {
    const point = pointIn(table as unknown as Table)
    const counts = new Map<string, { readonly point: Point; count: number }>()
    for (const one of facts) {
      const at = point(one as unknown as Facts)
      const known = counts.get(at.join())
      if (known === undefined) counts.set(at.join(), { point: at, count: 1 })
      else known.count += 1
    }
    const { axes } = spaceOf(table as unknown as Table)
    return [...counts.values()].map(({ point: at, count }) => ({
      region: regionOf(
        axes,
        at.map((place) => [place]),
      ),
      count,
    }))
  }

/** The classes facts stand in. */
export const pointIn = (table: Table): ((facts: Facts) => Point) => {
  const places = spaceOf(table).axes.map((axis) => ({
    name: axis.name,
    place: placeIn(axis),
  }))
  return (facts) => places.map(({ name, place }) => place(Object.hasOwn(facts, name) ? facts[name] : undefined))
}
