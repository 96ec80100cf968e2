import type { Path } from '../../core/parse-issue.ts'
import { isNoAnswer } from '../cells/no-answer.ts'
import { textAt, valueAt } from '../value-at.ts'

/** Where something stands in a delivery (取值位置): a path, a path with dots, the first of several that says something, or several joined. */
export type CellPlace =
  | string
  | Path
  | { readonly first: readonly (string | Path)[] }
  | { readonly join: readonly (string | Path)[]; readonly with: string }

/** The steps of a path; one with dots is taken apart unless the delivery has a field of that very name. */
const stepsOf = (path: string | Path, within: unknown): Path => {
  if (typeof path !== 'string') return path
  const isField = typeof within === 'object' && within !== null && Object.hasOwn(within, path)
  return isField ? [path] : path.split('.')
}

const isPath = (place: CellPlace): place is string | Path => typeof place === 'string' || Array.isArray(place)

/** Whether a place is one column, named by itself. */
export const isColumn = (place: CellPlace): boolean =>
  typeof place === 'string' ? !place.includes('.') : Array.isArray(place) && place.length === 1

/** What stands at a place, or nothing. */
export const at = (place: CellPlace, within: unknown): unknown => {
  if (isPath(place)) return valueAt(stepsOf(place, within), within)
  if ('first' in place)
    return place.first.map((path) => valueAt(stepsOf(path, within), within)).find((value) => !isNoAnswer(value))
  const parts = place.join.flatMap((path) => textAt(stepsOf(path, within), within) ?? [])
  return parts.length === 0 ? undefined : parts.join(place.with)
}

/** Whether a delivery has the place at all, with or without an answer in it. */
export const has = (place: CellPlace, within: unknown): boolean =>
  pathsOf(place).some((path) => {
    const steps = stepsOf(path, within)
    const parent = valueAt(steps.slice(0, -1), within)
    return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, steps.at(-1) ?? '')
  })

/** How a place is called in what is said of it. */
export const named = (place: CellPlace): string => {
  const [first = ''] = pathsOf(place)
  return typeof first === 'string' ? first : first.join('.')
}

const pathsOf = (place: CellPlace): readonly (string | Path)[] =>
  isPath(place) ? [place] : 'first' in place ? place.first : place.join
