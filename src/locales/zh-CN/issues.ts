import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'
import { wordIn } from '../../explain/words.ts'
import type { Condition } from '../../tables/decision.ts'
import type { Finding } from '../../tables/finding.ts'
import { words } from './words.ts'

const place = (path: Path): string => (path.length === 0 ? '该值' : path.join('.'))

export const issues: Messages<ParseIssue> = {
  FieldMissing: ({ path }) => `缺少 ${place(path)}`,
  NotARecord: ({ path, received }) => `${place(path)}：应为对象，读到 ${received}`,
  NotAList: ({ path, received }) => `${place(path)}：应为列表，读到 ${received}`,
  NotText: ({ path, received }) => `${place(path)}：应为非空文本，读到 ${received}`,
  NotAWholeNumber: ({ path, received, from, to }) =>
    `${place(path)}：应为 ${from} 到 ${to} 的整数，读到 ${received}`,
  NotOneOf: ({ path, received, allowed }) =>
    `${place(path)}：应为 ${allowed.join('、')} 之一，读到 ${received}`,
  NotAnInstant: ({ path, received }) =>
    `${place(path)}：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 ${received}`,
}

const region = (conditions: readonly Condition[]): string =>
  conditions.map(({ column, cell }) => `${wordIn(words.column)(column)} ${JSON.stringify(cell)}`).join('，')

export const findings: Messages<Finding> = {
  Gap: (said) => `没有任何规则行判定：${region(said.region)}`,
  Conflict: (said) => `规则行“${said.rows[0]}”与“${said.rows[1]}”同时判定：${region(said.region)}`,
  Unreachable: ({ row }) => `规则行“${row}”永远不会生效`,
  CellDoesNotFit: ({ row, column }) => `规则行“${row}”：列“${column}”的条件与该列取值不符`,
  ColumnUnknown: ({ row, column }) => `规则行“${row}”用到表中没有的列“${column}”`,
  OutputUnknown: ({ row, output }) => `规则行“${row}”给出表中没有的结果“${output}”`,
  RowIdRepeated: ({ row }) => `规则行编号“${row}”重复`,
  TooLarge: ({ combinations, limit }) => `该表有 ${combinations} 种组合，超过 ${limit} 种时不予校验`,
}
