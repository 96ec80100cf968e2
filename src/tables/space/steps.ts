import type { KnownColumn } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import type { Axis } from './axis.ts'
import { witnessIn } from './region.ts'
import { type Box, type Part, type Space, spaceFrom } from './space.ts'
import { replaced } from './walk.ts'

/** A step along a column: from one class to another, told by the atoms next to each other. */
export interface Step {
  /** Classes. */
  readonly from: number
  readonly to: number
  /** Places of atoms. */
  readonly before: number
  readonly after: number
}

/**
 * Every smallest step up a column that changes its class: to the next value, or by one more word. Columns without
 * order have steps between words that are listed next to each other, which say where but not which way.
 */
export const stepsIn = ({ column, atoms, classes }: Axis): readonly Step[] => {
  const classOf = atoms.map((_atom, atom) => classes.findIndex((members) => members.includes(atom)))
  return pairsIn(column, atoms.filter((atom) => atom !== undefined).length)
    .map(([before, after]) => ({
      from: classOf[before] as number,
      to: classOf[after] as number,
      before,
      after,
    }))
    .filter(({ from, to }) => from !== to)
}

const pairsIn = (column: KnownColumn, count: number): readonly (readonly [number, number])[] => {
  const places = Array.from({ length: count }, (_, place) => place)
  return column.kind === 'subsetOf'
    ? places.flatMap((pattern) =>
        column.values.flatMap((_word, place) =>
          (pattern >> place) & 1 ? [] : [[pattern, pattern | (1 << place)] as const],
        ),
      )
    : places.slice(1).map((place) => [place - 1, place])
}

/**
 * The space of all pairs of facts that differ by one of these steps along one axis: its first part decides the
 * facts before, its second the facts after. The classes of that axis are the steps.
 */
export const stepSpace = (space: Space, along: number, steps: readonly Step[]): Space => {
  const part = space.parts[0] as Part
  const width = BigInt(part.rows.length)
  const moved: Part = {
    rows: part.rows,
    own: part.own << width,
    shift: part.rows.length,
    rivals: part.rivals.map((rivals) => rivals << width),
  }
  const both = (before: bigint, after: bigint): bigint => before | (after << width)
  const axes = space.axes.map((axis, index): Axis => {
    const mask = (place: number): bigint => axis.masks[place] as bigint
    return index === along
      ? {
          ...axis,
          classes: steps.map(({ before }) => [before]),
          masks: steps.map(({ from, to }) => both(mask(from), mask(to))),
        }
      : { ...axis, masks: axis.masks.map((own) => both(own, own)) }
  })
  return spaceFrom(axes, [part, moved])
}

/** The facts before and after a step, all else as in the box; whole numbers stand side by side. */
export const pairIn = (axes: Space['axes'], box: Box, along: number, step: Step): readonly [Facts, Facts] => {
  const { name, column, atoms } = axes[along] as Axis
  const facts = witnessIn(axes, replaced(box, along, [step.from]))
  const start = atoms[step.after]
  const before = column.kind === 'int' ? (start as number) - 1 : atoms[step.before]
  return [
    { ...facts, [name]: before as number },
    { ...facts, [name]: start as number },
  ]
}
