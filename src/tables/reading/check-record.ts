import { type Path, shown } from '../../core/parse-issue.ts'
import { isRecord } from '../shape/record.ts'
import type { Check } from './check.ts'
import type { TableIssue } from './table-issue.ts'

/** The members of a record, or nothing where it is not one. */
export const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : []

export const memberOf = (value: unknown, name: string): unknown => membersOf(value).find(([key]) => key === name)?.[1]

/** No list of a table is read further. */
const most = 100_000

export const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? Array.from(value.slice(0, most)) : []

/** A record with these members and no other; those named in `optional` may be absent. */
export const aRecord =
  (members: { readonly [name: string]: Check }, optional: readonly string[] = []): Check =>
  (value, path) => {
    if (!isRecord(value)) return [{ _tag: 'NotARecord', path, received: shown(value) }]
    const allowed = Object.keys(members)
    return [
      ...allowed
        .filter((name) => !optional.includes(name) && memberOf(value, name) === undefined)
        .map((name): TableIssue => ({ _tag: 'FieldMissing', path: [...path, name] })),
      ...membersOf(value).flatMap(([name, member]) => {
        const at = [...path, name]
        if (!allowed.includes(name)) return [{ _tag: 'KeyUnknown', path: at, allowed } as const]
        return member === undefined ? [] : (members[name] as Check)(member, at)
      }),
    ]
  }

/** A list of at least one and at most so many items. */
export const aList =
  (item: Check, limit: number): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return [{ _tag: 'NotAList', path, received: shown(value) }]
    if (value.length === 0) return [{ _tag: 'NothingNamed', path }]
    if (value.length > limit) return [{ _tag: 'TooMany', path, count: value.length, limit }]
    return itemsOf(value).flatMap((member, index) => item(member, [...path, index]))
  }

/** A list whose items are all different. */
export const distinct =
  (item: Check, limit: number): Check =>
  (value, path) => [...aList(item, limit)(value, path), ...repeated(itemsOf(value).slice(0, limit), path)]

/** Every item that was there before; `within` is where in the item the name stands. */
export const repeated = (names: readonly unknown[], path: Path, within: Path = []): readonly TableIssue[] => {
  const seen = new Set<unknown>()
  return names.flatMap((name, index) => {
    const again = name !== undefined && seen.has(name)
    seen.add(name)
    return again ? [{ _tag: 'Repeated', path: [...path, index, ...within], received: shown(name) } as const] : []
  })
}
