import { churnExamples } from '../examples/churn.ts'
import type { ChurnText } from '../text/churn.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')
const percent = (share: number): string => `${Number((share * 100).toPrecision(3))}%`
const called: { readonly [option: string]: string } = {
  '--customer': '客户',
  '--at': '日期',
  '--features': '功能',
  '--user': '使用人',
  '--amount': '金额',
}

export const churnZhCN: ChurnText = {
  problems: {
    StateIsNone: ({ file }) => `${file}：不是 --state 写出的状态，照此所有人都会算作新增。`,
    EventColumnMissing: ({ option, columns }) =>
      `找不到${called[option] ?? option}列，请用 ${option} 指明。现有列：${columns.join('、')}。`,
    EventColumnsFit: ({ option, columns }) =>
      `可作${called[option] ?? option}列的不止一列：${columns.join('、')}。请用 ${option} 指明。`,
    NoUsableEvent: ({ file, read }) => `${file}：${grouped(read)} 条记录中没有一条同时有客户和日期。其中第一条：`,
  },
  help: {
    churn: '指出哪些客户的行为有流失信号、纯属偶然的可能有多小、依据是什么。',
    file: '每条记录一个事件，CSV、JSON 或 NDJSON；“-”表示标准输入',
    options: {
      kind: '事件种类：logins 登录、purchases 购买、tickets 工单、sessions 会话',
      calibrate: '先用文件中全部客户校准（至少 100 位）',
      by: '排序：alarm 按预警（默认），loss 按不再购买的可能',
      horizon: '多少天内不购买算流失（默认 90）',
      customer: '客户列，列名认不出时指明',
      at: '日期列',
      features: '会话所用功能的列',
      user: '使用人列：同一客户的使用人数减少也是信号',
      amount: '金额列，按列名识别；用来把损失最大的排在前面',
      since: '上一次运行的时刻：只列出此后新增或升级的客户（默认一周前）',
      state: '记录已派发客户的文件，运行前读取、运行后写入：上次超出上限的客户下次列出',
      all: '列出所有有预警的客户，不只是新增的',
      sticky: '粘性功能，用逗号隔开',
      timeZone: '按哪个时区分日，并读取未注明偏移的日期（默认 UTC）',
      asOf: '问的是哪一刻，此刻及以后的不计入（默认最后一个事件当日结束时）',
      limit: '列出多少位客户，0 为全部（默认 20）',
      inputFormat: 'csv、json 或 ndjson（默认看文件名）',
      encoding: '文件编码（默认由内容判断）',
      output: '把名单写入文件：care.csv、care.xlsx、care.json 或 care.txt（默认全部，--limit 另定）',
      json: '输出 JSON，含策略与全部依据',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: `
示例：
${churnExamples}

每个信号每年对一百位行为不变的客户误报：关注至多五位，预警至多一位，严重至多十分之一位。
“依据不足”也是答案，不会报成预警。名单只列上次运行以来新增或升级的客户（用 --state 时为尚未派发的，含上次超出上限的），已知时按流失可能乘以年消费额排序；
超过全体客户沉默上限的只计数，不列出。--all 列出所有预警；--by loss 列出所有客户，早已离开的排在最前。
只有客服沉默时至多为关注。
退出码：0 已作答；1 文件无法判断；2 命令行有误；3 无法写入。`,
  },
  counted: ({ events, customers, asOf, zone, after }) =>
    `${grouped(customers)} 位客户的 ${grouped(events)} 个事件，截至 ${asOf}（${zone}）${after === 0 ? '' : `；之后的 ${grouped(after)} 个未计入`}`,
  learning: (customers) => `……用 ${grouped(customers)} 位客户校准`,
  judging: (customers) => `……判断 ${grouped(customers)} 位客户`,
  policy: (name, budgets) => `策略 ${name}，每客户每年误报至多 ${budgets.map(percent).join(' / ')}`,
  levels: ({ critical, alert, watch, ok, insufficient }) =>
    `严重 ${grouped(critical)} · 预警 ${grouped(alert)} · 关注 ${grouped(watch)} · 无异常 ${grouped(ok)} · 依据不足 ${grouped(insufficient)}`,
  level: { critical: '严重', alert: '预警', watch: '关注', ok: '无异常', insufficient: '依据不足' },
  loss: (chance, days) => `${days} 天内不购买的可能为 ${percent(chance)}`,
  due: (instant) => `若再无动静，最早 ${instant} 升级`,
  flow: ({ since, raised, waiting, standing, cleared, hiatus, unjudged }) =>
    `${since === undefined ? '' : `自 ${since} 起`}新增 ${grouped(raised)} 位${waiting === 0 ? '' : `，另有 ${grouped(waiting)} 位超出上限`} · 此前已有 ${grouped(standing)} 位 · 解除 ${grouped(cleared)} 位${unjudged === 0 ? '' : ` · 此前已有、本次未判断 ${grouped(unjudged)} 位`}${hiatus === 0 ? '' : ` · 超过全体沉默上限 ${grouped(hiatus)} 位，未列出`}`,
  value: (aYear) => `年消费 ${grouped(Math.round(aYear))}`,
  list: {
    sheet: '关怀名单',
    columns: {
      customer: '客户',
      level: '级别',
      was: '此前',
      loss: '流失可能',
      value: '年消费',
      graver: '最早升级',
      why: '依据',
      clears: '解除条件',
    },
  },
  nobody: '没有需要关注的客户。',
  nobodyNew: '没有新增的客户；--all 列出所有有预警的客户。',
}
