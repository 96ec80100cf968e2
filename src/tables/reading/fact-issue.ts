import { type ParseIssue, type Path, shown } from '../../core/parse-issue.ts'
import { type Column, type Columns, knownOf } from '../shape/column.ts'
import { isRecord, memberAt } from '../shape/record.ts'
import { among, aNumber, aWhole } from './check.ts'
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
  const issues = [
    ...Object.keys(received).flatMap((key): readonly FactIssue[] =>
      allowed.includes(key) ? [] : [{ _tag: 'KeyUnknown', path: [key.slice(0, longest)], allowed }],
    ),
    ...allowed.flatMap((name) => issuesOf(columns[name] as Column, memberAt(received, name), [name])),
  ]
  const more = issues.length - mostTold
  return more > 0 ? [...issues.slice(0, mostTold), { _tag: 'MoreIssues', path: [], count: more }] : issues
}

/** As many issues are told one by one, and so much of a name nobody knows. */
const [mostTold, longest] = [100, 1000]

const issuesOf = (column: Column, value: unknown, path: Path): readonly FactIssue[] => {
  if (value === undefined || value === null) return column.kind === 'maybe' ? [] : [{ _tag: 'FieldMissing', path }]
  const known = knownOf(column)
  if (known.kind === 'int') return aWhole(known.from, known.to)(value, path)
  if (known.kind === 'real') return aNumber(value, path)
  const word = among(known.values)
  if (known.kind === 'oneOf') return word(value, path)
  return Array.isArray(value)
    ? [...value].flatMap((member, index) => word(member, [...path, index]))
    : [{ _tag: 'NotAList', path, received: shown(value) }]
}
