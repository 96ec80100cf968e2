import { everyClass } from './axis.ts'
import type { Box, Space } from './space.ts'
import { everywhere, type Meter, replaced, wholeOf } from './walk.ts'

type Label = string | bigint

export interface Labelled<L> {
  readonly label: L
  readonly box: Box
}

/**
 * The parts of a space that have a label, as boxes that do not overlap. Where the meter runs out some are left
 * out.
 */
export const piecesOf = <L extends Label>(
  space: Space,
  labelOf: (alive: bigint) => L | undefined,
  meter: Meter,
): readonly Labelled<L>[] => {
  const known = new Map<string, readonly Labelled<L>[]>()
  const from = (depth: number, alive: bigint): readonly Labelled<L>[] => {
    const axis = space.axes[depth]
    if (axis === undefined) {
      const label = labelOf(alive)
      return label === undefined ? [] : [{ label, box: [] }]
    }
    const key = `${depth} ${alive}`
    const before = known.get(key)
    if (before !== undefined) return before
    const children = new Map<bigint, number[]>()
    for (const place of everyClass(axis)) {
      const child = space.prune(depth + 1, alive & (axis.masks[place] as bigint))
      const places = children.get(child)
      if (places === undefined) children.set(child, [place])
      else places.push(place)
    }
    const pieces: Labelled<L>[] = []
    for (const [child, places] of children) {
      if (meter.left < 0) break
      for (const { label, box } of from(depth + 1, child)) pieces.push({ label, box: [places, ...box] })
      meter.left -= 1 + pieces.length
    }
    known.set(key, pieces)
    return pieces
  }
  return from(0, space.prune(0, space.all))
}

/**
 * The same parts as maximal boxes: none can be made larger without taking in a place with another label. They
 * cover everything that has the label, and may overlap. Boxes grow in the order of columns and values. Where the
 * meter runs out some are left out.
 */
export const maximalOf = <L extends Label>(
  space: Space,
  pieces: readonly Labelled<L>[],
  labelOf: (alive: bigint) => L | undefined,
  meter: Meter,
): readonly Labelled<L>[] => {
  const found: Labelled<L>[] = []
  for (const { label, box } of pieces) {
    meter.left -= found.length
    if (meter.left < 0 && found.length > 0) return found
    if (!found.some((other) => inside(box, other.box)))
      found.push({ label, box: grown(space, box, (alive) => labelOf(alive) === label, meter) })
  }
  return found
}

const inside = (box: Box, other: Box): boolean =>
  box.every((classes, axis) => classes.every((place) => other[axis]?.includes(place)))

const grown = (space: Space, start: Box, test: (alive: bigint) => boolean, meter: Meter): Box =>
  wholeOf(space).reduce<Box>((box, classes, axis) => {
    const fits = (place: number): boolean =>
      box[axis]?.includes(place) === true || everywhere(space, replaced(box, axis, [place]), test, meter)
    return replaced(box, axis, classes.filter(fits))
  }, start)
