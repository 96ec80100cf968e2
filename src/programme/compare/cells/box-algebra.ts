import type { Box } from '../../../tables/space/space.ts'
import { replaced } from '../../../tables/space/walk.ts'

type Classes = readonly number[]

/** Boxes that differ along one axis only become one; classes stand in ascending order. */
export const joined = (boxes: readonly Box[]): readonly Box[] => {
  const number = numbering()
  let all: readonly Named[] = boxes.map((box) => ({ box, names: box.map(number) }))
  for (const axis of boxes[0]?.keys() ?? []) {
    const groups = new Map<string, Group>()
    for (const { box, names } of all) {
      const key = withoutAxis(names, axis)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { box, names, along: [box[axis] as Classes] })
      else group.along.push(box[axis] as Classes)
    }
    if (groups.size < all.length) all = [...groups.values()].map((group) => asOne(group, axis, number))
  }
  return all.map(({ box }) => box)
}

/** A box, and a character for the classes along each axis: the same for the same ones. */
interface Named {
  readonly box: Box
  readonly names: readonly string[]
}
interface Group extends Named {
  readonly along: Classes[]
}

const asOne = ({ box, names, along }: Group, axis: number, number: (classes: Classes) => string): Named => {
  if (along.length === 1) return { box, names }
  const classes = along.flat().sort((a, b) => a - b)
  return {
    box: replaced(box, axis, classes),
    names: names.map((name, index) => (index === axis ? number(classes) : name)),
  }
}

const withoutAxis = (names: readonly string[], axis: number): string => {
  let key = ''
  for (const [index, name] of names.entries()) if (index !== axis) key += name
  return key
}

/** Most lists of classes are shared by many boxes and are known by themselves. */
const numbering = (): ((classes: Classes) => string) => {
  const same = new Map<Classes, string>()
  const equal = new Map<string, string>()
  return (classes) => {
    const known = same.get(classes)
    if (known !== undefined) return known
    const text = classes.join()
    const name = equal.get(text) ?? `${equal.size} `
    equal.set(text, name)
    same.set(classes, name)
    return name
  }
}

/** A few bits of the classes along each axis: where two boxes have none in common along one, they are apart. */
export const traceOf = (box: Box): readonly number[] =>
  box.map((classes) => classes.reduce((bits, place) => bits | (1 << (place & 31)), 0))

export const mayMeet = (a: readonly number[], b: readonly number[]): boolean => {
  for (let axis = 0; axis < a.length; axis += 1) if (((a[axis] as number) & (b[axis] as number)) === 0) return false
  return true
}

/** What two boxes share; nothing where they are apart. */
export const shared = (a: Box, b: Box): Box | undefined => {
  const both: Classes[] = []
  for (const [axis, classes] of a.entries()) {
    const common = parted(classes, b[axis] as Classes).inside
    if (common.length === 0) return undefined
    both.push(common)
  }
  return both
}

/** What of a box lies outside another, in boxes that do not overlap. */
export const minus = (box: Box, other: Box): readonly Box[] => {
  if (areApart(box, other)) return [box]
  let inner = box
  const rest: Box[] = []
  for (const [axis, classes] of box.entries()) {
    const { inside, outside } = parted(classes, other[axis] as Classes)
    if (outside.length > 0) rest.push(replaced(inner, axis, outside))
    inner = replaced(inner, axis, inside)
  }
  return rest
}

/** Whether two boxes have nothing in common. */
export const areApart = (a: Box, b: Box): boolean => {
  for (const [axis, classes] of a.entries()) if (!meet(classes, b[axis] as Classes)) return true
  return false
}

const meet = (classes: Classes, others: Classes): boolean => {
  let [at, place] = [0, 0]
  while (at < classes.length && place < others.length) {
    const step = (classes[at] as number) - (others[place] as number)
    if (step === 0) return true
    if (step < 0) at += 1
    else place += 1
  }
  return false
}

/** The classes that are among others, and those that are not; both lists ascend. */
const parted = (classes: Classes, others: Classes): { readonly inside: Classes; readonly outside: Classes } => {
  if (classes === others) return { inside: classes, outside: none }
  const [inside, outside]: [number[], number[]] = [[], []]
  let at = 0
  for (const place of classes) {
    while (at < others.length && (others[at] as number) < place) at += 1
    if (others[at] === place) inside.push(place)
    else outside.push(place)
  }
  return outside.length === 0 ? { inside: classes, outside: none } : { inside, outside }
}
const none: Classes = []
