import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import type { TopicTaxonomy, TopicTerms, TopicVocabulary } from '../../../outer-loop/topics/taxonomy.ts'
import type { Negators } from '../../../text/lexicon/lexicon.ts'
import { words } from '../../words.ts'
import { negation } from '../negation.ts'

/** What says that a thing is missing or wished for (缺少、希望): 没给餐具, 希望有发票. */
const missing: Negators = {
  kind: 'missing',
  side: 'before',
  within: 3,
  words: words(
    `没有 没给 没送 没带 没放 没配 没附 没收到 没见 没拿 不给 不送 不带 不提供 不放 忘给 忘了 忘记 忘带 忘拿 缺 缺少 少了 少给 少送 漏了 漏给 漏送 未给 未送 未带 未提供 还没 都没 也没 就没 连
    希望有 希望能有 希望提供 希望增加 希望加 建议有 建议提供 建议增加 建议加 增加 能有 要是有 如果有 想要 缺乏 找不到 什么时候有 啥时候有 求`,
  ),
}
const missingAtOnce: Negators = { kind: 'missing', side: 'before', within: 0, words: words('没 无') }
const missingAfter: Negators = {
  kind: 'missing',
  side: 'after',
  within: 3,
  words: words(
    '没有 没给 没送 没带 没放 没收到 没见到 没看到 不给 不送 没了 也没有 都没有 都没 也没 忘了 忘记 漏了 少了 未给 未送 没配 没得 没补',
  ),
}

/** What takes a fault back right before it: 不慢, 不算贵. */
const denied: Negators = { kind: 'existence', side: 'before', within: 0, words: words('不 不太 不算 不怎么 不会') }

/** A judgement beside what it judges: 早餐一般, 糟糕的服务. */
export const bad: readonly string[] = words(
  `差 很差 太差 极差 真差 一般 一般般 普通 不好 不太好 不怎么样 不咋样 不咋地 不行 不佳 不满 糟糕 糟 烂 垃圾 恶劣 恶心 差劲 差评 失望 太次 很次 凑合 马马虎虎 欠佳 不到位 不敢恭维 一塌糊涂 有待提高 有待改进
  需要改进 需改进 需要提高 不如 极其差 无语 没法 问题 难以 不满意 不怎么让人满意 不让人满意 不太满意 不尽人意 不尽如人意 令人失望 简陋 破旧 陈旧`,
)

/** A vocabulary of Chinese with these words. */
export const chinese = (
  groups: readonly TopicTerms[],
  cues: { readonly [name: string]: readonly string[] } = {},
): TopicVocabulary => ({
  language: 'zh',
  groups,
  cues: Object.fromEntries(Object.entries({ bad, ...cues }).map(([name, list]) => [name, { words: list }])),
  negation: { ...negation, negators: [...negation.negators, denied, missing, missingAtOnce, missingAfter] },
  deniedBy: ['existence'],
  missedBy: ['missing'],
})

/** Words that say what is wrong. */
export const faults = (topic: string, weight: number, text: string): TopicTerms => ({
  topic,
  of: 'fault',
  weight,
  terms: words(text),
})

/** Words that say what is wrong and carry their own negation: 没送到. */
export const failures = (topic: string, weight: number, text: string): TopicTerms => ({
  ...faults(topic, weight, text),
  negatable: false,
})

/** Words that say what is wrong beside a judgement only. */
export const judged = (topic: string, weight: number, text: string, cues = 'bad', within = 3): TopicTerms => ({
  ...faults(topic, weight, text),
  near: { cues, within },
  negatable: false,
})

/** Words that name a thing, and what they weigh where it is missing. */
export const things = (topic: string, weight: number, missing: number, text: string): TopicTerms => ({
  topic,
  of: 'thing',
  weight,
  missing,
  terms: words(text),
})

/** Marks a taxonomy of this folder as checked; a test checks every one of them and fails if it lies. */
export const checked = (taxonomy: TopicTaxonomy): CheckedTaxonomy => taxonomy as CheckedTaxonomy
