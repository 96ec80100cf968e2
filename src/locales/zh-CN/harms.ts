import { sayRegion } from '../../explain/conditions/condition-words.ts'
import type { Harm, TierHarm } from '../../explain/programme/harm.ts'
import type { Messages } from '../../explain/say.ts'
import { wordIn } from '../../explain/words.ts'
import type { Region } from '../../tables/space/region.ts'
import { conditionWords } from './tables.ts'
import { words } from './words.ts'

const role = wordIn(words.role)
const channels = (some: readonly string[]): string => some.map(wordIn(words.contactChannel)).join('或') || '无渠道'
const minutes = (length: number): string => {
  const whole = Math.round(length)
  return whole % 60 === 0 ? `${whole / 60} 小时` : `${whole} 分钟`
}
const where = (regions: readonly Region[]): string =>
  `${sayRegion(conditionWords, regions[0] ?? [])}${regions.length > 1 ? `，另有 ${regions.length - 1} 类情形` : ''}`
const tier = wordIn({ ...words.tier, unknown: '未知' })
const severity = wordIn(words.severity)
const handOut = wordIn({ alert: '即时提醒', ticket: '工单', batch: '汇总派发' })
const rights: { readonly [right: string]: string } = {
  compensation: '现场补偿',
  technicalResources: '优先调用技术资源',
  speakingForTheCompany: '代表公司发言',
  approval: '审批',
  ownership: '负责个案',
}

const lacks: { readonly [lacking: string]: string } = {
  notice: '收不到其预警',
  department: '不代表责任部门',
  compensation: '补偿额度更低',
  technicalResources: '无权优先调用技术资源',
  speakingForTheCompany: '无权代表公司发言',
}

export const harms: Messages<Harm> = {
  NoLongerACase: (said) => `${said.from} 不再立案：${where(said.where)}`,
  LessUrgent: (said) => `${said.from} 降为 ${said.to}：${where(said.where)}`,
  NobodyOwns: (said) => `个案无人负责（原为${role(said.from)}）：${where(said.where)}`,
  OwnedByLowerRank: (said) => `个案由${role(said.from)}改派给级别更低的${role(said.to)}：${where(said.where)}`,
  OwnPersonNoMore: (said) => `个案由熟悉客户或网点的${role(said.from)}改派给${role(said.to)}：${where(said.where)}`,
  OwnerLacks: (said) =>
    `个案由${role(said.from)}改派给${role(said.to)}，后者${said.lacks.map(wordIn(lacks)).join('、')}：${where(said.where)}`,
  HandedOutSlower: (said) => `派发方式由${handOut(said.from)}变为${handOut(said.to)}：${where(said.where)}`,
  LessSevere: (said) => `严重程度由${severity(said.from)}降为${severity(said.to)}：${where(said.where)}`,
  ToldNoMore: (said) => `不再通知${role(said.role)}：${where(said.where)}`,
  ToldLater: (said) =>
    `通知${role(said.role)}由 ${minutes(said.from)}内推迟到 ${minutes(said.to)}内：${where(said.where)}`,
  ToldByLess: (said) =>
    `不再以${said.media.map(wordIn(words.noticeMedium)).join('、')}通知${role(said.role)}：${where(said.where)}`,
  ContactLater: (said) =>
    said.at === undefined
      ? `${said.priority} 的联系${said.to === undefined ? '永远不会到期' : `最迟由 ${minutes(said.from)}变为 ${minutes(said.to)}`}：${where(said.where)}`
      : `${said.at} 收到的反馈，${said.priority} 的联系${said.to === undefined ? '永远不会到期' : `由 ${minutes(said.from)}变为 ${minutes(said.to)}`}：${where(said.where)}`,
  ChannelsChanged: (said) =>
    `${said.priority} 的联系渠道由${channels(said.from)}变为${channels(said.to)}：${where(said.where)}`,
  WordGone: (said) => `${said.list} 中没有了“${said.word}”`,
  LexiconGone: (said) => `没有了词库“${said.lexicon}”`,
  TermsGone: (said) =>
    `词库“${said.lexicon}”少了 ${said.count} 个“${wordIn(words.category)(said.category)}”类的词：${said.first.join('、')}${said.count > said.first.length ? '……' : ''}`,
  TermsFlagLess: (said) =>
    `词库“${said.lexicon}”中 ${said.count} 个“${wordIn(words.category)(said.category)}”类的词命中的情形变少：${said.first.join('、')}${said.count > said.first.length ? '……' : ''}`,
  MayDoLess: (said) =>
    `${role(said.role)}不再有权${rights[said.right]}${said.priority === undefined ? '' : `（${said.priority}）`}${said.from === undefined ? '' : `：上限由 ${said.from} 降为 ${said.to ?? 0}（最小货币单位）`}`,
  EscalatedLess: (said) =>
    `${said.priority} 逾期 ${minutes(said.from)}不再升级到${role(said.role)}${said.to === undefined ? '' : `，改为 ${minutes(said.to)}`}`,
  TierHarder: (said) => `更难达到“${wordIn(words.tier)(said.tier)}”层级`,
  TierMoved: (said) => `由“${tier(said.from)}”变为“${tier(said.to)}”的客户：${ofTier(said.harm)}`,
  OpensLess: (said) => `日历“${said.calendar}”在原本营业的时间关闭，最早在 ${said.at}`,
  NotWeighed: (said) => `${said.at} 有改动，未能证明无人因此受损`,
}

/** Its own sentence of what is lost by another tier. */
const ofTier = (harm: TierHarm): string => (harms[harm._tag] as (said: TierHarm) => string)(harm)
