import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'

export { findings } from './tables.ts'

const andMore = (more: number | undefined): string => (more === undefined ? '' : ` and ${more} more`)

const place = (path: Path): string => (path.length === 0 ? 'the value' : path.join('.'))

export const issues: Messages<ParseIssue> = {
  FieldMissing: ({ path }) => `${place(path)} is missing`,
  NotARecord: ({ path, received }) => `${place(path)}: expected an object, found ${received}`,
  NotAList: ({ path, received }) => `${place(path)}: expected a list, found ${received}`,
  NotText: ({ path, received }) => `${place(path)}: expected text that is not blank, found ${received}`,
  NotAWholeNumber: ({ path, received, from, to }) =>
    `${place(path)}: expected a whole number from ${from} to ${to}, found ${received}`,
  NotOneOf: ({ path, received, allowed, more }) =>
    `${place(path)}: expected one of ${allowed.join(', ')}${andMore(more)}, found ${received}`,
  MoreIssues: ({ path, count }) => `${place(path)}: and ${count} more`,
  NotAnInstant: ({ path, received }) =>
    `${place(path)}: expected a date and time with an offset such as 2026-11-21T10:00:00+08:00, found ${received}`,
}
