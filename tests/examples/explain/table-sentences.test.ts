import { describe } from 'vitest'
import type { TableStatement } from '../../../src/explain/sayable.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'
import { tableSpecimens } from '../../support/specimens/table-specimens.ts'

const sentences: Sentences<TableStatement> = {
  Gap: [
    ['no row decides score ≤ 2', '没有任何规则行判定：打分 ≤ 2'],
    ['no row decides anything', '没有任何规则行判定：全部情形'],
  ],
  Conflict: [
    ['rows “r1”, “r2” all match score ≤ 2; “r1” decides', '规则行“r1”、“r2”同时命中：打分 ≤ 2；以“r1”为准'],
    ['rows “r1”, “r2” all match reach wide', '规则行“r1”、“r2”同时命中：传播范围 高影响力'],
  ],
  Unreachable: [
    [
      'row “r3” never decides anything: “r1”, “r2” always decide before it',
      '规则行“r3”永远不会生效：“r1”、“r2”总是先于它判定',
    ],
    ['row “r3” never decides anything: “r1” always decides before it', '规则行“r3”永远不会生效：“r1”总是先于它判定'],
  ],
  NotMonotone: [
    [
      'a higher severity should be at least as urgent, but goes from P0 to P1 where score ≤ 2',
      '严重程度升高时紧急程度应不降，却由 P0 变为 P1：打分 ≤ 2',
    ],
    [
      'a higher score should be no more urgent, but goes from P1 to P0 where reach wide',
      '打分升高时紧急程度应不升，却由 P1 变为 P0：传播范围 高影响力',
    ],
  ],
  Unlisted: [['there is more than is listed here', '未列出的同类问题还有更多']],
  Undecided: [['undecided: the answer needs more than 100000 steps of looking', '无法判定：需要的计算超过 100000 步']],
  Redundant: [['row “r3” could be left out without changing any output', '规则行“r3”可以删去，任何结果都不会改变']],
  IrrelevantColumn: [['no output depends on intensity', '没有任何结果取决于情绪强度']],
  NotANumber: [['score: expected a finite number, found "much"', 'score：应为有限数值，读到 "much"']],
  KeyUnknown: [
    [
      'scor is not known here; known are score, reach and 3 more',
      'scor 不是可识别的字段，可用的有 score、reach等（另有 3 个）',
    ],
    ['scor is not known here; known are score, reach', 'scor 不是可识别的字段，可用的有 score、reach'],
    ['scor is not known here', 'scor 不是可识别的字段'],
  ],
  NothingNamed: [
    ['columns.reach names nothing', 'columns.reach 为空'],
    ['the table names nothing', '规则表 为空'],
  ],
  Repeated: [['rows.2.id: "r1" was there before', 'rows.2.id："r1" 重复出现']],
  CellContradictory: [['rows.0.when.score holds of no value', 'rows.0.when.score 的条件自相矛盾，任何取值都不满足']],
  NameUnfit: [['columns: a column cannot be named "constructor"', 'columns：列名不能是 "constructor"']],
  ColumnUnordered: [
    ['monotone.reach: the column has no order to be monotone along', 'monotone.reach：该列没有顺序，谈不上单调'],
  ],
  TooMany: [['rows has 20000 members, more than 10000', 'rows 有 20000 项，超过上限 10000']],
  Changed: [
    ['P1 → P0 where score ≤ 2', 'P1 → P0：打分 ≤ 2'],
    ['P1 → nothing where reach wide', 'P1 → 无结果：传播范围 高影响力'],
    ['nothing → P1 everywhere', '无结果 → P1：全部情形'],
  ],
  ColumnsDiffer: [
    ['column “score” cannot be compared: it is of another kind', '列“score”无法比较：类型不同'],
    ['column “score” cannot be compared: it is in another unit', '列“score”无法比较：单位不同'],
    [
      'column “redFlags” cannot be compared: both tables together have too many words for it',
      '列“redFlags”无法比较：两表的取值合起来过多',
    ],
  ],
}

describe('what is said: tables', () => {
  holdSentences<TableStatement>(tableSpecimens, sentences)
})
