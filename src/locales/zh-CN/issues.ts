import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'

export { findings } from './tables.ts'

const place = (path: Path): string => (path.length === 0 ? '该值' : path.join('.'))

export const issues: Messages<ParseIssue> = {
  FieldMissing: ({ path }) => `缺少 ${place(path)}`,
  NotARecord: ({ path, received }) => `${place(path)}：应为对象，读到 ${received}`,
  NotAList: ({ path, received }) => `${place(path)}：应为列表，读到 ${received}`,
  NotText: ({ path, received }) => `${place(path)}：应为非空文本，读到 ${received}`,
  NotAWholeNumber: ({ path, received, from, to }) => `${place(path)}：应为 ${from} 到 ${to} 的整数，读到 ${received}`,
  NotOneOf: ({ path, received, allowed }) => `${place(path)}：应为 ${allowed.join('、')} 之一，读到 ${received}`,
  NotAnInstant: ({ path, received }) =>
    `${place(path)}：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 ${received}`,
}
