import { expect, it } from 'vitest'
import { policyEn } from '../../../src/cli/locales/en/policy.ts'
import { policyZhCN } from '../../../src/cli/locales/zh-CN/policy.ts'
import { policyAsked } from '../../support/specimens/cli-specimens.ts'

const sentences: { readonly [name: string]: readonly [english: string, chinese: string] } = {
  'no table': [
    'strct: there is no such file, and no shipped policy is called so (strict). Did you mean “strict”?',
    'strct：没有这个文件，也没有同名的随包规则（strict）。是否指“strict”？',
  ],
  'no table near': [
    'f.csv: there is no such file, and no shipped policy is called so (strict).',
    'f.csv：没有这个文件，也没有同名的随包规则（strict）。',
  ],
  'too large': [
    'f.csv: larger than 8 MiB, which no table, no calendar and no list of facts to explain is.',
    'f.csv：超过 8 MiB，不会是规则表、日历或待解释的情形。',
  ],
  'not UTF-8': ['f.csv: byte 0xff at offset 7 is not UTF-8.', 'f.csv：偏移 7 处的字节 0xff 不是 UTF-8。'],
  'no JSON': ['f.csv: this is not JSON (1:2).', 'f.csv：不是 JSON（1:2）。'],
  'a long word': [
    'f.csv: a name or a text in it is longer than 1000 characters.',
    'f.csv：其中有名称或文字超过 1000 个字符。',
  ],
  'more findings': [
    'f.csv: … and 3 more: voc-rules policy check FILE --json.',
    'f.csv：……另有 3 处：voc-rules policy check FILE --json。',
  ],
  'no history': ['f.csv: there is no case in it.', 'f.csv：其中没有任何情形。'],
  'no usable history': ['f.csv: its only record cannot be used.', 'f.csv：1 条记录没有一条可用。'],
  'no output': [
    '--clocks: no output is called “P”. Did you mean “P0”? Outputs are P0, P1.',
    '--clocks：没有结果“P”。是否指“P0”？可用结果：P0、P1。',
  ],
  'a late key': [
    '“x” is in none of the first 1000 records: give every record the same keys',
    '“x”在前 1000 条中都没有，请让每条记录的键一致',
  ],
  findings: ['1 finding:', '1 处缺陷：'],
  size: ['1 column, 2 rows, hit policy first', '1 列，2 行，命中策略 first'],
  proved: ['Proved: every fact is decided (1 class of facts).', '已证明：每种情形都有判定（共 1 类情形）。'],
  witnesses: [
    'Witnesses: 1 case for rows, 2 pairs at boundaries (--json shows them).',
    '见证用例：规则行 1 例，边界 2 对（--json 显示全部）。',
  ],
  'the same': ['Both decide everything alike.', '两表的判定完全相同。'],
  changes: ['1 change (regions may overlap):', '1 处变化（区域可能重叠）：'],
  'nothing edited': ['Version: nothing was edited, no step is needed.', '版本：没有修改，无需升级。'],
  'another table': [
    'Version: the tables have different names; for one table it would be a major step: columns or outputs changed.',
    '版本：两表名称不同，不作比较；若为同一表，应升主版本（列或结果有变）。',
  ],
  raised: [
    'Version: a patch step: only the writing differs; 1.0.0 → 1.0.1 says so.',
    '版本：应升修订号（仅写法不同），1.0.0 → 1.0.1 符合。',
  ],
  'too low': [
    'Version: a minor step: some facts are decided otherwise, but 1.0.0 → 1.0.1 does not say so; it should be 1.1.0 or higher.',
    '版本：应升次版本（部分情形的结果有变），1.0.0 → 1.0.1 不符，至少应为 1.1.0。',
  ],
  'too low, of no form': [
    'Version: a minor step: some facts are decided otherwise, but a → a does not say so.',
    '版本：应升次版本（部分情形的结果有变），a → a 不符。',
  ],
  unread: [
    'Version: a minor step: some facts are decided otherwise; whether a → b says so is for you to judge.',
    '版本：应升次版本（部分情形的结果有变），a → b 是否符合请自行判断。',
  ],
  unproved: [
    'Warning: f.csv is not proved, 1 finding: voc-rules policy check FILE.',
    '警告：f.csv 未通过校验，1 处缺陷：voc-rules policy check FILE。',
  ],
  history: ['f.csv: 1 record read: 1 used, 0 rejected', 'f.csv：读入 1 条：使用 1，拒收 0'],
  cases: ['P1 → P0: 1 case', 'P1 → P0：1 例'],
  absent: ['No record has “id”, “x”: taken as missing in every case.', '没有任何记录含“id”、“x”，一律视为缺失。'],
  unused: ['Not looked at: “id”, “x”.', '未使用的列：“id”、“x”。'],
  rejects: ['1 record was rejected:', '1 条记录未能使用：'],
  'more rejects': ['… and 3 more: --json shows all.', '……另有 3 条，--json 显示全部。'],
  more: ['… and 3 more: --json shows all.', '……另有 3 处，--json 显示全部。'],
  numbered: ['Case 2: score 2', '情形 2：score 2'],
  decided: ['P0 by row “r1” of strict@1.0.0 (ab12)', 'P0，由 strict@1.0.0（ab12）的规则行“r1”判定'],
  overridden: ['Matched too and gave way: “r2” (P1)', '同样命中而让位：“r2”（P1）'],
  'why not': ['Not P0 by “r1”: score and reach did not fit', '未按“r1”判为 P0：打分、传播范围不符'],
  flip: ['Would be P0 with score 2', '若score 2，则为 P0'],
  refused: ['Refused: x', '拒收：x'],
  balance: ['1 case: 1 decided, 0 refused', '1 种情形：判定 1，拒收 0'],
}

it.each(Object.entries(policyAsked))('both languages say: %s', (name, ask) => {
  expect([ask(policyEn), ask(policyZhCN)]).toEqual(sentences[name])
})

it('nothing is held that is not said', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(policyAsked))
})
