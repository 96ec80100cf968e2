import { type ParseIssue, type Path, shown } from '../core/parse-issue.ts'
import { among, aNumber, aWhole, type Check } from './check.ts'
import { isRecord } from './check-record.ts'
import { type Column, type Columns, knownOf } from './column.ts'
import type { KeyUnknown, NotANumber } from './issue-kinds.ts'

/** What keeps facts from being decided (事实缺陷). */
export type FactIssue = ParseIssue | NotANumber | KeyUnknown

/**
 * What is wrong with facts nobody has checked; `null` stands for missing like an absent key. A key that no column
 * has is refused: it may be the misspelt name of one that may be missing.
 */
export const factIssues = (columns: Columns, received: unknown): readonly FactIssue[] => {
  if (!isRecord(received)) return [{ _tag: 'NotARecord', path: [], received: shown(received) }]
  const allowed = Object.keys(columns)
  const facts = received as { readonly [name: string]: unknown }
  return [
    ...Object.keys(facts)
      .filter((key) => !allowed.includes(key))
      .map((key): FactIssue => ({ _tag: 'KeyUnknown', path: [key], allowed })),
    ...allowed.flatMap((name) =>
      issuesOf(columns[name] as Column, Object.hasOwn(facts, name) ? facts[name] : undefined, [name]),
    ),
  ]
}

const issuesOf = (column: Column, value: unknown, path: Path): readonly FactIssue[] => {
  const missing = value === undefined || value === null
  if (missing) return column.kind === 'maybe' ? [] : [{ _tag: 'FieldMissing', path }]
  const known = knownOf(column)
  switch (known.kind) {
    case 'int':
      return aWhole(known.from, known.to)(value, path)
    case 'real':
      return aNumber(value, path)
    case 'oneOf':
      return among(known.values)(value, path)
    case 'subsetOf':
      return items(among(known.values))(value, path)
  }
}

const items =
  (item: Check<FactIssue>): Check<FactIssue> =>
  (value, path) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((member, index) => item(member, [...path, index]))
      : [{ _tag: 'NotAList', path, received: shown(value) }]
