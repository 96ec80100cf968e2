import type { PackWords } from '../../../explain/pack-markdown.ts'
import { sayWith } from '../../../explain/say.ts'
import { proof } from './proof.ts'

export const packWords: PackWords = {
  title: (topic) => `证据包：${topic}`,
  recipient: (name) => `呈 **${name}**，此主题的负责人。`,
  window: (window, taxonomy) => `收集时段 ${window}，按 ${taxonomy} 标注`,
  base: ({ name, customers }, named) =>
    `有原话的客户 ${customers} 人（${name}），其中 ${named.customers} 人就此写过 ${named.mentions} 次`,
  share: (share) => `占比：${share}；按客户计，附置信区间`,
  noShare: '客户过少，不报占比',
  trend: '逐期变化',
  nps: (points, interval, answers) => `提及者的净推荐值：${points}（${interval}），${answers} 份作答`,
  effort: (mean, interval, scale, answers) => `提及者的费力度（${scale}）：${mean}（${interval}），${answers} 份作答`,
  findings: '与之相关的因素',
  noFindings: '未发现相关因素，或尚未检验。',
  verbatims: '客户原话',
  noVerbatims: '无人同意被引用。',
  leftOut: ({ noConsent, beyondMost, empty }) =>
    `未收入：未获同意 ${noConsent} 条，超出上限 ${beyondMost} 条，无内容 ${empty} 条。`,
  names: {
    partial: '在册姓名已隐去；不在册的姓名凭上下文识别，只能识别一部分。',
    notLookedFor: '未识别姓名。',
  },
  policy: (name) => `依据 ${name} 生成。`,
  say: sayWith(proof),
}
