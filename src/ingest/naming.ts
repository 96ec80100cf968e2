import { shown } from '../core/parse-issue.ts'
import type { MappingUnfit } from '../feedback/ingest-error.ts'
import { textAt, valueAt } from './value-at.ts'

/** How a mapping names the questions of a survey (题目编号): by one that it must name, and one that it may. */
export interface Naming {
  readonly needs: string
  readonly may: string
  /** The questions a delivery answers. */
  readonly there: (received: unknown) => readonly string[]
}

const [mostNamed, longest] = [30, 80]

/** What is wrong with the names of questions in a mapping: the one that is needed is missing, or one is no text; told with those that are there. */
export const namingFlaws = (
  mapping: unknown,
  { needs, may, there }: Naming,
  received: unknown,
): readonly MappingUnfit[] =>
  [needs, may].flatMap((name) => {
    const value = valueAt([name], mapping)
    return (typeof value === 'string' && value !== '') || (name === may && value === undefined)
      ? []
      : [{ _tag: 'MappingUnfit', path: [name], received: shown(value), allowed: there(received) }]
  })

/** The ids at a place of each of a list, as far as there are any. */
export const idsIn = (list: unknown, place: readonly string[]): readonly string[] =>
  Array.isArray(list)
    ? list
        .slice(0, mostNamed)
        .map((one) => textAt(place, one))
        .flatMap((id) => (id === undefined ? [] : [id.slice(0, longest)]))
    : []
