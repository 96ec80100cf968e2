import { sayWith } from '../../../explain/say.ts'
import type { Finding } from '../../../outer-loop/association/association.ts'
import type { ValidationNote } from '../../../outer-loop/validation/verdict.ts'
import type { PageWords } from '../../../pages/words.ts'
import { grouped } from '../../grouped.ts'
import { clocks, gaps, labels, sections } from './page-labels.ts'
import { stages, standings } from './projects.ts'
import { proof } from './proof.ts'
import { ruleBroken } from './rules-broken.ts'

const leftOut = ({ noConsent, beyondMost, empty }: Parameters<PageWords['leftOut']>[0]): string =>
  [
    noConsent > 0 && `${noConsent} 条未获同意`,
    beyondMost > 0 && `${beyondMost} 条超出证据包上限`,
    empty > 0 && `${empty} 条没有原话`,
  ]
    .filter((one) => one !== false)
    .join('，')

/**
 * What report pages say in Chinese.
 *
 * @example
 * pageWords.percent('12.5') // => '12.5%'
 * pageWords.stretch('7月1日', '9月30日', '9月15日') // => '7月1日 至 9月30日（原定至 9月15日）'
 */
export const pageWords: PageWords = {
  language: 'zh-CN',
  grouped,
  percent: (number) => `${number}%`,
  comma: '，',
  colon: '：',
  stretch: (from, to, originally) => `${from} 至 ${to}${originally === undefined ? '' : `（原定至 ${originally}）`}`,
  title: {
    lead: '客户之声报告',
    owner: (owner) => `客户之声专题报告：${owner}`,
    frontLine: (outlet) => `客户之声一线报告：${outlet}`,
    customers: '因为您的声音，我们改变了',
  },
  subtitle: ({ company, period, asOf }) => `${company === undefined ? '' : `${company} · `}${period} · 截至 ${asOf}`,
  section: sections,
  label: labels,
  share: ({ count, total, percent, from, to, confidence }) =>
    `${total} 中的 ${count}，占 ${percent}（${confidence} 置信区间 ${from}–${to}）`,
  noShare: '无人可计',
  interval: ({ from, to, confidence }) => `${confidence} 置信区间 ${from} 至 ${to}`,
  answers: (count) => `${count} 份回答`,
  mean: ({ mean, answers, scale }) => `${mean}（${scale} 分制，${answers} 份回答）`,
  scored: ({ points, answers, interval }) => `${points}（${answers} 份回答，${interval}）`,
  scoreVerdict: (verdict) =>
    verdict._tag === 'TooFew'
      ? `回答太少，不列分数：${verdict.answers} 份，至少需 ${verdict.needed} 份。`
      : `误差太大，不列分数：±${(100 * verdict.margin).toFixed(1)} 分，至多 ±${(100 * verdict.allowed).toFixed(1)} 分。`,
  change: ({ direction, points, interval, chance }) =>
    `${
      direction === 'notShown'
        ? `与上期相比未见变化：相差 ${points} 个点`
        : `较上期${direction === 'rose' ? '上升' : '下降'} ${points.replace('−', '')} 个点`
    }（${interval}${chance === undefined ? '' : `，p = ${chance}`}）。`,
  before: (value) => `上期：${value}`,
  undecided: ({ count, atLeast, atMost }) => `另有 ${count} 项未到期：最终不低于 ${atLeast}，不高于 ${atMost}。`,
  trendTitle: (from, to) => `${from} 至 ${to} 各期走势`,
  hollow: '空心点表示回答太少，连线不经过。',
  scaleTo: (percent) => `（条形自 0 至 ${percent}）`,
  reasonsBase: ({ base, anonymous, mentions }) =>
    `${base} 位写了原话的客户${anonymous === '0' ? '' : `（其中 ${anonymous} 位身份不明）`}，共 ${mentions} 条；一位客户可提到多个原因，占比合计可超过 100%。`,
  customers: (count, mentions) =>
    `${count} 位客户${mentions === undefined || mentions === count ? '' : `，${mentions} 次`}`,
  heldBack: '人数太少，可能认出是谁，不予展示',
  ofAllOutlets: '案例来自全部网点，不说明是哪一家、哪一位。',
  tooFewForShares: '客户太少，不列占比。',
  notAhead: (first, second) => `“${first}”排在“${second}”之前可能只是偶然。`,
  more: (count) => `……另有 ${count} 项。`,
  stage: stages,
  standing: standings,
  verdict: {
    dropped: '有效：提及显著下降',
    rose: '提及显著上升',
    tooFew: '样本不足，什么也证明不了',
    notShown: '未见效果',
    notYet: '尚无定论',
  },
  drop: (interval, chance, allowed) => `下降点数：${interval}；p = ${chance}，须不高于 ${allowed}`,
  late: '逾期',
  lateActions: (count) => `${count} 项行动逾期。`,
  actionsOf: (topic) => `行动项：${topic}`,
  beforeAfter: (topic) => `${topic}：改进前（上）与改进后（下）`,
  note: sayWith<ValidationNote>(proof),
  finding: sayWith<Finding>(proof),
  signal: ({ foundOn, sizeWhenFound, recent, heard, window, ratio, interval, chance }) =>
    `${foundOn} 发现时 ${sizeWhenFound} 位客户；近 ${window} 天 ${heard} 位发声客户中有 ${recent} 位提到，${ratio === undefined ? '此前从未有人提到' : `为此前的 ${ratio} 倍`}（倍数的${interval}，偶然概率 ${chance}）`,
  silent: (share) => `一言未发的客户：${share}。沉默不等于满意。`,
  leftOut: (counts) => (leftOut(counts) === '' ? '' : `未收录：${leftOut(counts)}。`),
  namesByRule: {
    partial: '登记在册的姓名已隐去；未登记的姓名按规则只能找出一部分，转发前请通读。',
    notLookedFor: '只隐去了登记在册的姓名，转发前请通读。',
  },
  wonBack: (from, to) => `挽回成功：从 ${from} 分到 ${to} 分`,
  because: (because) => (because._tag === 'NotWonBack' ? '未能挽回' : `违反规则：${ruleBroken(because.rule)}`),
  openerLacks: {
    WordsNotQuoted: '第一句话没有引用客户的原话。',
    ScoreNotNamed: '第一句话没有提到客户的打分。',
    WhyNotAsked: '没有询问客户为什么。',
    RuleCited: '第一句话搬出了规定。',
    CustomerBlamed: '第一句话责怪了客户。',
  },
  thanks: (heard) =>
    heard === undefined
      ? '感谢每一位发声的客户。以下是我们据此所做的改变。'
      : `${heard.window}，${heard.customers} 位客户写来了 ${heard.mentions} 条意见，感谢您。以下是我们据此所做的改变。`,
  windows: (stretches, more) => `${stretches.join('、')}${more === undefined ? '' : `及另外 ${more} 段时间`}`,
  live: (date) => `自 ${date} 起上线`,
  heard: ({ customers, mentions, window }) => `${window}，${customers} 位客户在 ${mentions} 条意见中提到它。`,
  effect: ({ before, after, interval, beforeIn = '改进前', afterIn = '改进后' }) =>
    `提到它的客户变少了：${beforeIn}，${before}；${afterIn}，${after}。下降点数的${interval}。`,
  effectOpen: '是否有效尚未得到验证，我们仍在统计。',
  noEffectYet: '以上改进的效果都还没有得到验证。',
  nothingLive: '本期没有改进上线，也没有哪项改进的效果得到验证。',
  clock: clocks,
  baseOf: (base) => ({ everyone: '全体客户', detractors: '贬损者' })[base] ?? base,
  ofOutlet: (base) => `本网点的${base}`,
  provedForAll: ({ topic, live, validated }) =>
    `${topic}：${live === undefined ? '' : `改进自 ${live} 起上线，`}全部网点合计，提到它的客户显著变少（${validated} 验证）。这不是本网点单独的结果。`,
  nothingProvedForAll: '全部网点合计，还没有任何改善项目得到验证。',
  responses: (now, before) => `${now}${before === undefined ? '' : `；上期 ${before}`}`,
  intervals: (confidence) =>
    `${confidence} 置信水平：占比用 Wilson，净推荐值用调整 Wald，占比之差用 Newcombe，均值用正态近似，比率之比用 Clopper–Pearson。`,
  tests: (level) =>
    `只有双侧检验在 ${level} 水平上显示变化时才标箭头；改善项目的效果用单侧检验，并按声明的全部主题校正。`,
  gap: gaps,
  noGaps: '本类报告应有的都已测量',
}
