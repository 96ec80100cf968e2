import type { Box } from '../../tables/space/space.ts'
import { replaced } from '../../tables/space/walk.ts'

/** Boxes that differ along one axis only become one. */
export const joined = (boxes: readonly Box[]): readonly Box[] => {
  let all = boxes
  for (const axis of boxes[0]?.keys() ?? []) {
    const groups = new Map<string, Box>()
    for (const box of all) {
      const key = JSON.stringify(replaced(box, axis, []))
      const before = groups.get(key)?.[axis] ?? []
      const classes = [...before, ...(box[axis] as readonly number[])].sort((a, b) => a - b)
      groups.set(key, replaced(box, axis, classes))
    }
    all = [...groups.values()]
  }
  return all
}

/** What two boxes share; nothing where they are apart. */
export const shared = (a: Box, b: Box): Box | undefined => {
  const both: (readonly number[])[] = []
  for (const [axis, classes] of a.entries()) {
    const common = classes.filter((place) => b[axis]?.includes(place) === true)
    if (common.length === 0) return undefined
    both.push(common)
  }
  return both
}

/** What of a box lies outside another, in boxes that do not overlap. */
export const minus = (box: Box, other: Box): readonly Box[] => {
  if (shared(box, other) === undefined) return [box]
  let [inner, rest]: [Box, readonly Box[]] = [box, []]
  for (const [axis, classes] of box.entries()) {
    const outside = classes.filter((place) => other[axis]?.includes(place) !== true)
    if (outside.length > 0) rest = [...rest, replaced(inner, axis, outside)]
    inner = replaced(
      inner,
      axis,
      classes.filter((place) => !outside.includes(place)),
    )
  }
  return rest
}
