import type { JsonPlace } from '../../core/json/json-places.ts'

/**
 * Where in a file something stands that a finding calls `sla.targets.P0`: the nearest of what is written that holds it,
 * or nothing where the file says nothing of it.
 */
export const placeIn = (root: JsonPlace, at: string): JsonPlace | undefined => {
  let [place, rest, found]: [JsonPlace, string, JsonPlace | undefined] = [root, at, undefined]
  while (rest !== '') {
    const step = stepInto(place, rest)
    if (step === undefined) return found
    ;[place, found] = [step.place, step.place]
    rest = rest.slice(step.key.length + 1)
  }
  return found
}

/** Keys may have dots in them: the longest that fits is meant. */
const stepInto = (
  { members, items }: JsonPlace,
  rest: string,
): { readonly key: string; readonly place: JsonPlace } | undefined => {
  const parts = rest.split('.')
  for (let count = parts.length; count > 0; count--) {
    const key = parts.slice(0, count).join('.')
    const place = members?.get(key) ?? (/^\d+$/u.test(key) ? items?.[Number(key)] : undefined)
    if (place !== undefined) return { key, place }
  }
  return undefined
}
