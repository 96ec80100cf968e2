import { type ParseIssue, type Path, shown } from '../../core/parse-issue.ts'
import type { NotANumber } from './issue-kinds.ts'
import type { TableIssue } from './table-issue.ts'

/** Looks at an unknown value at a place and says everything that is wrong with it. */
export type Check<Issue = TableIssue> = (value: unknown, path: Path) => readonly Issue[]
type Simple = Check<ParseIssue | NotANumber>

export const someText: Simple = (value, path) =>
  typeof value === 'string' && /\S/u.test(value) ? [] : [{ _tag: 'NotText', path, received: shown(value) }]

export const aWhole =
  (from: number, to: number): Simple =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
      ? []
      : [{ _tag: 'NotAWholeNumber', path, received: shown(value), from, to }]

export const aNumber: Simple = (value, path) =>
  Number.isFinite(value) ? [] : [{ _tag: 'NotANumber', path, received: shown(value) }]

/** Issues share one list of what is allowed: a large table may have many of them. */
export const among =
  (allowed: readonly string[]): Simple =>
  (value, path) =>
    allowed.includes(value as string) ? [] : [{ _tag: 'NotOneOf', path, received: shown(value), allowed }]

export const onlyTrue: Simple = (value, path) =>
  value === true ? [] : [{ _tag: 'NotOneOf', path, received: shown(value), allowed: ['true'] }]

export const aBoolean: Simple = (value, path) =>
  typeof value === 'boolean' ? [] : [{ _tag: 'NotOneOf', path, received: shown(value), allowed: ['true', 'false'] }]
