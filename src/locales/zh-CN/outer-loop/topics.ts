import { type Instant, isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { TopicStatement } from '../../../explain/statements/topic-statement.ts'
import { wordIn } from '../../../explain/words.ts'
import type { SameIssue } from '../../../outer-loop/weak-signals/same-issue.ts'

const date = (at: number): string => isoOf(at as Instant).slice(0, 10)
const figure = (value: number): string => String(Number(value.toPrecision(2)))
const percent = (share: number): string => `${Number((share * 100).toPrecision(3))}%`
const bases = { everyone: '全体客户', detractors: '贬损者' } as const
const clocks = { written: '书写时间', received: '接收时间' } as const

const spread = ({ customers, mentions, regions, unknown }: SameIssue): string => {
  const named = regions.slice(0, 5).map((one) => `${one.region} ${one.customers}`)
  const more = regions.length > 5 ? [`另有 ${regions.length - 5} 个地区`] : []
  const nobody = unknown > 0 ? [`地区不明 ${unknown}`] : []
  const where = [...named, ...more, ...nobody].join('、')
  return `${customers} 位客户的 ${mentions} 条反馈${where === '' ? '' : `（${where}）`}`
}

export const topics: Messages<TopicStatement> = {
  TopicUnknown: ({ taxonomy, topic }) => `${taxonomy} 没有主题“${topic}”`,
  TopicWithoutTerms: ({ taxonomy, topic }) => `${taxonomy}：没有词语指向主题“${topic}”`,
  TopicOutOfReach: ({ taxonomy, topic, weight }) => `${taxonomy}：“${topic}”全部词语合计权重 ${weight}，达不到门槛`,
  WeightUnfit: ({ taxonomy, place, weight }) => `${taxonomy}，${place}：应为不小于 1 的整数，读到 ${weight}`,
  TopicTermDouble: ({ taxonomy, topic, term, first }) => `${taxonomy}，${topic}：“${term}”与已有的“${first}”重复`,
  TopicTermDead: ({ taxonomy, topic, term }) => `${taxonomy}，${topic}：“${term}”永远不会命中`,
  TopicTermShadowed: ({ taxonomy, topic, term, by }) => `${taxonomy}，${topic}：“${term}”多余，其中的“${by}”权重已相同`,
  TaxonomyBaseOther: ({ taxonomy, extends: made }) => `扩展是为 ${made} 写的，给出的是 ${taxonomy}`,
  TopicTermUnknown: ({ taxonomy, topic, term }) => `${taxonomy}，${topic}：没有“${term}”`,
  TopicVocabularyUnknown: ({ taxonomy, language }) => `${taxonomy} 没有“${language}”词表`,
  TopicAdded: ({ topic, title }) => `新增主题“${topic}”（${title}）`,
  TopicRetired: ({ topic, title }) => `主题“${topic}”（${title}）不再统计`,
  TopicRetitled: ({ topic, before, after }) => `主题“${topic}”由“${before}”改称“${after}”`,
  ThresholdMoved: ({ before, after }) => `门槛由 ${before} 改为 ${after}`,
  TermAdded: ({ topic, term }) => `${topic}：新增词语“${term}”`,
  TermRemoved: ({ topic, term }) => `${topic}：删除词语“${term}”`,
  TermChanged: ({ topic, term }) => `${topic}：“${term}”的权重或语境有变`,
  VocabularyChanged: ({ language }) => `“${language}”的共现词或否定词有变：该语言任何词语的计法都可能不同`,
  WeakSignal: ({ topic, day, window, recent, before, ratio, interval, chance, threshold, grew }) =>
    [
      `${date(day * 86_400_000)}：近 ${window} 天 ${recent.exposure} 位发声客户中有 ${recent.count} 位提到“${topic}”，此前为 ${before.exposure} 位中的 ${before.count} 位`,
      ratio === undefined
        ? `：新出现，至少为此前的 ${figure(interval.lower)} 倍`
        : `：为此前的 ${figure(ratio)} 倍（${interval.upper === undefined ? `不低于 ${figure(interval.lower)}` : `${figure(interval.lower)} 至 ${figure(interval.upper)}`}）`,
      `；偶然概率 ${figure(chance)}，报警阈值 ${figure(threshold)}`,
      grew === 'share' ? '；上升的是占比，人数未增' : '',
    ].join(''),
  Systemic: (said) =>
    `“${said.topic}”是系统性问题：${spread(said)}；判定标准：不少于 ${said.thresholds.customers} 位客户、${said.thresholds.regions} 个地区，且任一地区不超过 ${percent(said.thresholds.largestShare)}`,
  Local: (said) => `“${said.topic}”集中在“${said.region}”：${spread(said)}`,
  FewRegions: (said) => `“${said.topic}”涉及地区不足 ${said.thresholds.regions} 个：${spread(said)}`,
  RegionsUnknown: (said) => `“${said.topic}”已知地区的客户太少，不能判为系统性问题：${spread(said)}`,
  FewCustomers: (said) => `提到“${said.topic}”的客户不足 ${said.thresholds.customers} 位：${spread(said)}`,
  TaxonomyDiffers: ({ before, after }) => `不可比：主题分类分别为 ${before} 与 ${after}`,
  BaseDiffers: ({ before, after }) => `不可比：统计对象分别为“${wordIn(bases)(before)}”与“${wordIn(bases)(after)}”`,
  ClockDiffers: ({ before, after }) => `不可比：前者按${clocks[before]}，后者按${clocks[after]}`,
  WindowsOverlap: ({ from, to }) => `不可比：两个窗口在 ${date(from)} 至 ${date(to)} 重叠`,
  WindowEmpty: ({ which }) => `不可比：${which === 'before' ? '前' : '后'}一个窗口为空`,
  StratumWithoutAnswers: ({ stratum }) => `“${stratum}”有权重而无反馈：占比未知`,
  StratumWithoutWeight: ({ stratum }) => `“${stratum}”有反馈，但结构中没有它的权重`,
  StratumUnfit: ({ stratum, count, total }) => `“${stratum}”的计数 ${count}/${total} 不成占比`,
  WeightNegative: ({ stratum, weight }) => `“${stratum}”的权重应不小于 0，读到 ${weight}`,
  MixEmpty: () => '结构中没有任何权重',
  ThemesUnstable: ({ stability, wanted }) =>
    `这些分组不稳定：两次拟合的一致度为 ${figure(stability)}，应不低于 ${figure(wanted)}`,
  ThemesFewer: ({ asked, given }) => `文本太少，分不出 ${asked} 组：只有 ${given} 组`,
  TextsWithoutTokens: ({ texts }) => `${texts} 条文本没有与其他文本共有的词，未归入任何组`,
  CampaignEmpty: () => '活动在开始时或之前就已结束',
}
