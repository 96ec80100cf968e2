import type { Path } from '../../core/parse-issue.ts'
import { type ConditionWords, sayRegion } from '../../explain/conditions/condition-words.ts'
import type { Messages } from '../../explain/say.ts'
import type { TableStatement } from '../../explain/sayable.ts'
import { cellWordIn, wordIn } from '../../explain/words.ts'
import type { Region } from '../../tables/space/region.ts'
import { words } from './words.ts'

const column = wordIn(words.column)
const word = cellWordIn(words)
const place = (path: Path): string => (path.length === 0 ? '规则表' : path.join('.'))
const rows = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join('、')

/** How conditions and regions are put. */
export const conditionWords: ConditionWords = {
  column,
  word,
  either: '或',
  both: '和',
  and: ' 且 ',
  or: ' 或 ',
  comma: '，',
  not: '非',
  with: '含',
  without: '不含',
  known: '已知',
  missing: '缺失',
  orMissing: ' 或 缺失',
  everything: '全部情形',
  none: '无',
}

const region = (sides: Region): string => sayRegion(conditionWords, sides)

export const findings: Messages<TableStatement> = {
  Gap: (said) => `没有任何规则行判定：${region(said.region)}`,
  Conflict: (said) =>
    `规则行${rows(said.rows)}同时命中：${region(said.region)}${
      said.resolvedBy === undefined ? '' : `；以“${said.rows[0]}”为准`
    }`,
  Unreachable: ({ row, coveredBy }) => `规则行“${row}”永远不会生效：${rows(coveredBy)}总是先于它判定`,
  NotMonotone: (said) =>
    `${column(said.column)}升高时紧急程度应${
      said.expected === 'moreUrgent' ? '不降' : '不升'
    }，却由 ${said.from} 变为 ${said.to}：${region(said.region)}`,
  Unlisted: () => '未列出的同类问题还有更多',
  Undecided: ({ budget }) => `无法判定：需要的计算超过 ${budget} 步`,
  Redundant: ({ row }) => `规则行“${row}”可以删去，任何结果都不会改变`,
  IrrelevantColumn: (said) => `没有任何结果取决于${column(said.column)}`,
  NotANumber: ({ path, received }) => `${place(path)}：应为有限数值，读到 ${received}`,
  KeyUnknown: ({ path, allowed, more }) =>
    `${place(path)} 不是可识别的字段${allowed.length === 0 ? '' : `，可用的有 ${allowed.join('、')}${more === undefined ? '' : `等（另有 ${more} 个）`}`}`,
  NothingNamed: ({ path }) => `${place(path)} 为空`,
  Repeated: ({ path, received }) => `${place(path)}：${received} 重复出现`,
  CellContradictory: ({ path }) => `${place(path)} 的条件自相矛盾，任何取值都不满足`,
  NameUnfit: ({ path, received }) => `${place(path)}：列名不能是 ${received}`,
  ColumnUnordered: ({ path }) => `${place(path)}：该列没有顺序，谈不上单调`,
  TooMany: ({ path, count, limit }) => `${place(path)} 有 ${count} 项，超过上限 ${limit}`,
  Changed: ({ from = '无结果', to = '无结果', region: where }) => `${from} → ${to}：${region(where)}`,
  ColumnsDiffer: (said) =>
    `列“${said.column}”无法比较：${
      { kind: '类型不同', unit: '单位不同', tooManyWords: '两表的取值合起来过多' }[said.why]
    }`,
}
