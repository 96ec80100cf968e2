import type { Path } from '../core/parse-issue.ts'
import type { IngestIssue } from '../feedback/ingest-error.ts'

/** So many names are told, none longer than this. */
const [mostNamed, longest, deepest] = [30, 80, 4]

/**
 * The places a delivery has (已有字段), nested ones as `answers.nps`, so that whoever mistyped one sees what is there; the first 30.
 *
 * @example
 * placesIn({ Score: 3, person: { id: 9 } }) // => ['Score', 'person.id']
 */
export const placesIn = (received: unknown): readonly string[] => {
  const found: string[] = []
  const enter = (value: object, prefix: string, depth: number): void => {
    for (const [name, inner] of Object.entries(value)) {
      if (found.length >= mostNamed) return
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && depth < deepest)
        enter(inner, `${prefix}${name}.`, depth + 1)
      else found.push(`${prefix}${name}`.slice(0, longest))
    }
  }
  if (typeof received === 'object' && received !== null && !Array.isArray(received)) enter(received, '', 1)
  return found
}

/** Says that a mapped place is nowhere in a delivery, and which there are. */
export const placeMissing = (path: Path, received: unknown): IngestIssue => ({
  _tag: 'PlaceMissing',
  path,
  there: placesIn(received),
})

/** Of some names those that a record does not have, each with the names it has, none of them inside another; what is no record is not asked. */
export const missingIn = (names: readonly string[], received: unknown): readonly IngestIssue[] =>
  typeof received === 'object' && received !== null && !Array.isArray(received)
    ? names
        .filter((name) => !Object.hasOwn(received, name))
        .slice(0, mostNamed)
        .map((name) => ({
          _tag: 'PlaceMissing',
          path: [name],
          there: Object.keys(received)
            .slice(0, mostNamed)
            .map((one) => one.slice(0, longest)),
        }))
    : []
