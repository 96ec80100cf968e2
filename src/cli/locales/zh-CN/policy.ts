import { wordIn } from '../../../explain/words.ts'
import { conditionWords } from '../../../locales/zh-CN/tables.ts'
import { words } from '../../../locales/zh-CN/words.ts'
import type { OutcomePart } from '../../policy/whole/programme-words.ts'
import { policyExamples } from '../examples/policy.ts'
import type { PolicyText } from '../text/policy.ts'

const perhaps = (nearest: string | undefined): string => (nearest === undefined ? '' : `是否指“${nearest}”？`)
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('、')
const column = wordIn(words.column)
const shownIds = 10
const some = (ids: readonly string[]): string =>
  `${ids.length} 条（${ids.slice(0, shownIds).join('、')}${ids.length > shownIds ? '……' : ''}）`
const outcomeParts = { priority: '优先级', severity: '严重度', level: '预警', route: '派单' } as const
const ways = { alert: '即时提醒', ticket: '工单派给', batch: '汇总派给' } as const
/** `ticket:csm` in words. */
const routed = (route: string): string => {
  const [way = '', role] = route.split(':')
  return role === undefined ? '无人' : `${wordIn(ways)(way)}${wordIn(words.role)(role)}`
}
const said = (part: OutcomePart['part'], output: string): string => (part === 'route' ? routed(output) : output)
const steps = {
  major: '应升主版本（列或结果有变）',
  minor: '应升次版本（部分情形的结果有变）',
  patch: '应升修订号（仅写法不同）',
} as const

export const policyZhCN: PolicyText = {
  problems: {
    TableMissing: ({ file, nearest, shipped }) =>
      `${file}：没有这个文件，也没有同名的随包规则（${shipped.join('、')}）。${perhaps(nearest)}`,
    TextTooLarge: ({ file, limit }) => `${file}：超过 ${limit / (1 << 20)} MiB，不会是规则表、日历或待解释的情形。`,
    TextNotUtf8: ({ file, offset, byte }) => `${file}：偏移 ${offset} 处的字节 ${byte} 不是 UTF-8。`,
    JsonBroken: ({ file, detail }) => `${file}：不是 JSON（${detail}）。`,
    WordTooLong: ({ file, limit }) => `${file}：其中有名称或文字超过 ${limit} 个字符。`,
    MoreFindings: ({ file, count }) => `${file}：……另有 ${count} 处：voc-rules policy check FILE --json。`,
    HistoryEmpty: ({ file }) => `${file}：其中没有任何情形。`,
    HistoryUnusable: ({ file, read }) => `${file}：${read} 条记录没有一条可用。`,
    ClockOutputUnknown: ({ output, nearest, outputs }) =>
      `--clocks：没有结果“${output}”。${perhaps(nearest)}可用结果：${outputs.join('、')}。`,
    KindsDiffer: ({ table, programme }) => `${table} 是单张规则表，${programme} 是整套项目规则：只能同类相比。`,
    KeyTooLate: ({ column: late, looked }) => `“${late}”在前 ${looked} 条中都没有，请让每条记录的键一致`,
  },
  words: conditionWords,
  help: {
    policy: '校验规则表与整套项目规则，说明一次修改改变了什么，解释判定。',
    commands: {
      check: '证明规则表或整套项目规则对每种情形都有判定，或准确指出哪里没有。',
      diff: '准确说明一次修改改变了什么，以及它对历史情形会有什么影响。',
      explain: '判定一种情形，说明原因、还命中了什么、怎样才会改变。',
    },
    arguments: {
      file: 'JSON 规则表或项目规则，“-”表示标准输入；或随包的 standard（整套项目规则）、safety-first、strict、unlawful-fraud、standard-routing',
      old: '修改前的规则表或项目规则：文件或随包规则',
      new: '修改后的规则表或项目规则',
    },
    options: {
      facts: 'JSON，或 JSON 文件（@FILE 或 FILE，“-”表示标准输入）；列表则逐一解释',
      history: '历史：规则表用历史情形，每列对应规则表的一列，或 tallyCells 给出的计数；项目规则用反馈',
      clocks: '各结果启动的时钟，如 P0=4h,P1=4h,P2=24h（P0、P1、P2 默认为标准时限）',
      inputFormat: '历史文件的格式：csv、json 或 ndjson（默认看文件名）',
      encoding: '历史文件的编码，如 gb18030（默认 utf-8）',
      timeZone: '项目规则：历史中未注明时区的时间按此时区理解，如 Asia/Shanghai',
      dateOrder: '项目规则：历史中的 03/04/2026 是日在前（dmy）还是月在前（mdy）；默认由历史说明',
      json: '输出 JSON',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: {
      check: `
示例：
${policyExamples.check}

区域取最大者，各附一例，可能互相重叠。提示不是错误。
退出码：0 已证明；1 有缺陷或文件无法读取；2 命令行有误。`,
      diff: `
示例：
${policyExamples.diff}

历史文件中的集合以 , ; | 或 、 分隔；空格子为缺失，不可缺失的集合则为空集；[] 为空集。
任一规则表无法判定的记录都会报告行与列：读入 = 使用 + 拒收。
由计数推算时，若修改把一格切成两半，数字以“低–高”给出。
退出码：0 已比较（无论有无差异）；1 文件无法读取或两表无法比较；2 命令行有误。`,
      explain: `
示例：
${policyExamples.explain}

退出码：0 已解释；1 有情形被拒、规则表未证明或文件无法读取；2 命令行有误。`,
    },
  },
  about: (file, sentence) => `${file}：${sentence}`,
  table: ({ id, version, fingerprint }) => `${id}@${version}（${fingerprint}）`,
  more: (count) => `……另有 ${count} 处，--json 显示全部。`,
  check: {
    findings: (count) => `${count} 处缺陷：`,
    size: (columns, rows, hit) => `${columns} 列，${rows} 行，命中策略 ${hit}`,
    proved: (classes) => `已证明：每种情形都有判定（共 ${classes} 类情形）。`,
    witnesses: (rows, boundaries) => `见证用例：规则行 ${rows} 例，边界 ${boundaries} 对（--json 显示全部）。`,
    noWitnesses: '见证用例：无，计算量过大。',
    remarks: '提示：',
    example: (facts) => `例如：${facts.join(' → ')}`,
  },
  diff: {
    head: (a, b) => `${a} → ${b}`,
    changes: (count) => (count === 0 ? '两表的判定完全相同。' : `${count} 处变化（区域可能重叠）：`),
    version: {
      NothingEdited: () => '版本：没有修改，无需升级。',
      OtherTable: ({ step }) => `版本：两表名称不同，不作比较；若为同一表，${steps[step]}。`,
      VersionRaised: ({ step, from, to }) => `版本：${steps[step]}，${from} → ${to} 符合。`,
      VersionTooLow: ({ step, from, to, needed }) =>
        `版本：${steps[step]}，${from} → ${to} 不符${needed === undefined ? '。' : `，至少应为 ${needed}。`}`,
      VersionUnread: ({ step, from, to }) => `版本：${steps[step]}，${from} → ${to} 是否符合请自行判断。`,
    },
    unproved: (file, count) => `警告：${file} 未通过校验，${count} 处缺陷：voc-rules policy check FILE。`,
    history: (file, read, used, rejected) => `${file}：读入 ${read} 条：使用 ${used}，拒收 ${rejected}`,
    cases: (change, cases) => `${change}：${cases} 例`,
    matrix: '改前 ↓ 改后 →',
    nothing: '无结果',
    loads: ['情形数', '改前', '改后'],
    clocks: '时钟',
    absent: (columns) => `没有任何记录含${list(columns)}，一律视为缺失。`,
    unused: (columns) => `未使用的列：${list(columns)}。`,
    rejects: (count) => `${count} 条记录未能使用：`,
    moreRejects: (count) => `……另有 ${count} 条，--json 显示全部。`,
  },
  whole: {
    size: ({ priorities, tiers, roles, categories, rows, lexicons }) =>
      `${priorities} 个优先级，${tiers} 个价值等级，${roles} 个角色，${categories} 个红线类别，4 张表共 ${rows} 行，${lexicons} 部词典`,
    proved: '已证明：每种情形都有判定；每个案例都有有权处理的负责人、时限与渠道。',
    harms: (count) => (count === 0 ? '没有人因此受损。' : `${count} 处损害：`),
    changes: (count) => (count === 0 ? '判定完全相同。' : `${count} 处变化（区域可能重叠）：`),
    change: (parts, region, others) =>
      `${parts.map(({ part, from, to }) => `${outcomeParts[part]} ${said(part, from)} → ${said(part, to)}`).join('，')}：${region}${
        others === 0 ? '' : `，以及另外 ${others} 处类似情形`
      }`,
    loads: { priorities: '优先级', owners: '负责人', clocks: '时钟', notices: '通知' },
    lists: {
      newlyCalled: (ids) => `新增电话联系：${some(ids)}`,
      noLongerCalled: (ids) => `不再电话联系：${some(ids)}`,
      newCases: (ids) => `新增案例：${some(ids)}`,
      lostCases: (ids) => `不再成案：${some(ids)}`,
      later: (ids) => `时限变晚：${some(ids)}`,
      sooner: (ids) => `时限变早：${some(ids)}`,
    },
  },
  explain: {
    numbered: (number, facts) => `情形 ${number}：${facts}`,
    decided: (output, row, table) => `${output}，由 ${table}的规则行“${row}”判定`,
    because: (conditions) => `足以判定：${conditions}`,
    matched: (conditions) => `该行要求：${conditions}`,
    overridden: (row, output) => `同样命中而让位：“${row}”（${output}）`,
    whyNot: (row, output, columns) => `未按“${row}”判为 ${output}：${columns.map(column).join('、')}不符`,
    flip: (output, condition) => `若${condition}，则为 ${output}`,
    refused: (issues) => `拒收：${issues}`,
    balance: (read, decided, refused) => `${read} 种情形：判定 ${decided}，拒收 ${refused}`,
  },
}
