import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'

export { findings } from './tables.ts'

const andMore = (more: number | undefined): string => (more === undefined ? '' : `等（另有 ${more} 个）`)

const place = (path: Path): string => (path.length === 0 ? '该值' : path.join('.'))

export const issues: Messages<ParseIssue> = {
  FieldMissing: ({ path }) => `缺少 ${place(path)}`,
  NotARecord: ({ path, received }) => `${place(path)}：应为对象，读到 ${received}`,
  NotAList: ({ path, received }) => `${place(path)}：应为列表，读到 ${received}`,
  NotText: ({ path, received }) => `${place(path)}：应为非空文本，读到 ${received}`,
  NotAWholeNumber: ({ path, received, from, to }) => `${place(path)}：应为 ${from} 到 ${to} 的整数，读到 ${received}`,
  NotOneOf: ({ path, received, allowed, more }) =>
    `${place(path)}：应为 ${allowed.join('、')}${andMore(more)} 之一，读到 ${received}`,
  MoreIssues: ({ path, count }) => `${place(path)}：另有 ${count} 处同类问题`,
  NotAnInstant: ({ path, received }) =>
    `${place(path)}：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 ${received}`,
}
