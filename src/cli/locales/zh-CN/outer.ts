import { outerExamples } from '../examples/outer.ts'
import type { OuterText } from '../text/outer.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')
const figure = (value: number): string => String(Number(value.toPrecision(2)))
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

export const outerZhCN: OuterText = {
  problems: {
    WordsColumnMissing: ({ columns }) =>
      `没有看起来像客户原话的列：请用 --comment 指明。现有的列：${columns.join('、')}。`,
    WordsColumnsFit: ({ columns }) => `可能是客户原话的列不止一个：${columns.join('、')}。请用 --comment 指明。`,
    NoUsableFeedback: ({ file, read }) =>
      `${file}：${read === 1 ? '唯一一条记录不是反馈' : `${grouped(read)} 条记录都不是反馈`}。第一条：`,
    TaxonomyMisshapen: ({ file, message }) => `${file}：${message}`,
    TaxonomyBaseUnknown: ({ file, received, shipped }) =>
      `${file}：扩展的“${received}”不存在。现有：${shipped.join('、')}。`,
    MoreTaxonomyIssues: ({ count }) => `……另有 ${count} 处。`,
    ScoresNeeded: () => '贬损者由评分得出：请用 --score 指明评分列，或去掉 --base。',
  },
  help: {
    commands: {
      causes: '说明客户提到最多的原因、新出现的信号、多地共有的问题，以及与哪些运营数据相关。',
      themes: '把没有主题可归的反馈分组供阅读：主题分类里还没有的词。',
      topics: '校验、比较主题分类。',
      check: '指出主题分类的问题：永远不会命中的词、多余的词、达不到门槛的主题。',
      diff: '指出主题分类的新版本改了什么。',
    },
    files: '反馈，一条记录一条反馈，CSV、JSON 或 NDJSON；“-”为标准输入',
    taxonomy: 'JSON 文件中的主题分类，或随包提供的主题分类名称',
    options: {
      topics: 'retail、travel、saas，或 JSON 文件中的主题分类（默认 retail）',
      base: 'everyone 全体客户（默认），或 detractors 贬损者（0–6 分）',
      by: '用来查相关性的运营数据列，以逗号分隔',
      comment: '客户原话所在的列，列名看不出时指明',
      customer: '客户所在的列；没有则每条反馈算一位客户',
      at: '日期所在的列；没有则不作时间分析',
      score: '评分所在的列',
      channel: '渠道所在的列',
      place: '地区或门店所在的列',
      all: '在全部反馈中分组，不限于没有主题可归的',
      groups: '分成几组（默认 8）',
      seed: '随机种子（默认 20261130）：种子相同，分组相同',
      timeZone: '日界与无时区日期所用的时区（默认 UTC）',
      asOf: '不早于此刻的反馈不计',
      limit: '每个列表显示几行，0 为全部（默认 10）',
      format: 'table（默认）、csv 或 json',
      inputFormat: 'csv、tsv、json 或 ndjson（默认按文件名判断）',
      encoding: '文件的编码（默认按字节判断）',
      locale: 'zh-CN 或 en（默认按 LANG）',
    },
    more: {
      causes: `
示例：
${outerExamples.causes}

占比是写了原话的客户人数之比，合计可超过 100%。弱信号按全部主题每年一次误报的预算报警；
“相关”还不是“导致”。
退出码：0 已回答，1 文件无法使用，2 命令行有误。`,
      themes: `
示例：
${outerExamples.themes}

分组供阅读，不用于统计：把发现写进主题分类，再按分类统计。
退出码：0 已回答，1 文件无法使用，2 命令行有误。`,
      check: `
示例：
${outerExamples.check}

退出码：0 没有问题，1 有问题或文件无法使用，2 命令行有误。`,
      diff: `
示例：
${outerExamples.diff}

两个版本有任何差异，占比就不可比，除非用新版本重新标注历史反馈。
退出码：0 没有变化，1 有变化或文件无法使用，2 命令行有误。`,
    },
  },
  heard: ({ pieces, customers, anonymous, from, to, zone }) =>
    `${grouped(customers)} 位客户的 ${grouped(pieces)} 条反馈${anonymous === 0 ? '' : `（其中 ${grouped(anonymous)} 条不知客户，各算一位）`}${from === undefined || to === undefined ? '' : `，${from} 至 ${to}（${zone}）`}`,
  measuredBy: (taxonomy, base) => `主题分类 ${taxonomy}，统计对象：写了原话的${base}`,
  bases: { everyone: '全体客户', detractors: '贬损者' },
  counts: ({ customers, mentions, missing }) =>
    `${grouped(customers)} 位客户${mentions > customers ? `，${grouped(mentions)} 次` : ''}${missing > 0 ? `，其中 ${grouped(missing)} 位说缺少` : ''}`,
  untagged: '没有主题可归',
  wordless: '没有原话',
  overlapping: '一位客户可提到多个主题：占比合计可超过 100%。',
  fewCustomers: (base) => `只有 ${grouped(base)} 位客户，太少，不列占比。`,
  orderNotShown: (first, second) => `“${first}”排在“${second}”之前可能只是偶然。`,
  headings: {
    signals: '弱信号',
    shared: '多地共有的问题（近四周）',
    outlets: '投诉率异常升高的地区或门店',
    associations: '相关因素',
  },
  noDates: '没有日期列：无法作时间分析。',
  watched: (policy, budget, looks) =>
    looks <= 0
      ? `${policy}：历史太短，无从比较；这不等于“没有信号”。`
      : `${policy}：查看 ${grouped(looks)} 次，误报预算每年 ${budget} 次`,
  none: '无。',
  open: '未关闭',
  outlet: ({ outlet, count, exposure, expected, adjusted }, overall) =>
    `${outlet}：${exposure} 条中 ${count} 条，按其余地点的水平应为 ${figure(expected)} 条（总体 ${percent(overall)}）；计及全部地点的偶然概率 ${figure(adjusted)}`,
  together: (topic, { factor, level, at, rest, lift, adjusted, explainedBy }) =>
    `${topic}与${factor.join('＋')} ${level.join('＋')} 相关：${at.total} 条中 ${at.count} 条，其余 ${rest.total} 条中 ${rest.count} 条${lift === undefined ? '' : `，为其余的 ${figure(lift)} 倍`}；偶然概率 ${figure(adjusted)}${explainedBy === undefined ? '' : `；可由${explainedBy.factor.join('＋')} ${explainedBy.level.join('＋')} 解释`}`,
  alone: (topic, family) => `${topic}：在可检验的 ${grouped(family)} 个取值中没有发现`,
  moreRejects: (count) => `……另有 ${grouped(count)} 条。`,
  undated: (rows) => `${grouped(rows)} 条记录的日期无法读取：计入总数，不作时间分析`,
  looked: (texts, of) => `${grouped(of)} 条原话中的 ${grouped(texts)} 条`,
  exploratory: (stability) => `供阅读，不用于统计；两次拟合的一致度为 ${stability.toFixed(2)}。`,
  taxonomyFits: (name, topics, terms) => `${name}：${grouped(topics)} 个主题，${grouped(terms)} 个词语，没有问题。`,
  noChange: '没有变化。',
  newVersion: '两个版本的占比不可比，除非用新版本重新标注历史反馈。',
}
