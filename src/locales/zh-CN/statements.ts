import { sayRegion } from '../../explain/conditions/condition-words.ts'
import { clip, moneyText } from '../../explain/plain-text.ts'
import type { Messages } from '../../explain/say.ts'
import type { ConditionStatement, RedFlagsStatement, Statement } from '../../explain/statements/statement.ts'
import { wordIn } from '../../explain/words.ts'
import { alertConditions, units } from './alert.ts'
import { conditionWords } from './tables.ts'
import { words } from './words.ts'

const list = (items: readonly string[], link: string): string => items.join(link)
const category = wordIn(words.category)
const range = (from: number, to: number): string => (from === to ? `${from} 分` : `${from}–${to} 分`)
const duration = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`)
const scaleNote = (scale: string): string => (scale === '0-10' ? '' : '（1–10 分制）')

const redFlags = ({ anyOf, allOf, noneOf, found, quote }: RedFlagsStatement): string => {
  const hit = found?.filter((one) => anyOf?.includes(one))
  const wanted = [
    ...(anyOf === undefined
      ? []
      : [`涉及红线（${list((hit ?? anyOf).map(category), hit === undefined ? '或' : '、')}）`]),
    ...(allOf === undefined ? [] : [`涉及红线（${list(allOf.map(category), '、')}）`]),
    ...(noneOf === undefined ? [] : [`未涉及红线（${list(noneOf.map(category), '、')}）`]),
  ]
  const others = found?.filter((one) => ![...(anyOf ?? []), ...(allOf ?? []), ...(noneOf ?? [])].includes(one)) ?? []
  return [
    list(wanted, '，'),
    ...(others.length === 0 ? [] : [`，另有：${others.map(category).join('、')}`]),
    ...(quote === undefined ? [] : [`，客户原话：“${clip(quote)}”`]),
  ].join('')
}

const unknownTier = {
  noCustomer: '反馈未对应到已知客户',
  noValue: '没有客户价值数据',
  noCut: '规则未设分界线',
  otherCurrency: '客户价值与分界线币种不同',
} as const

const conditions: Messages<ConditionStatement> = {
  ...units,
  ...alertConditions,
  ScoreWithin: ({ score, from, to, scale }) =>
    score === undefined
      ? `打分在 ${range(from, to)}${scaleNote(scale)}`
      : `打分 ${score}，落在 ${range(from, to)}${scaleNote(scale)}`,
  ScoreMissing: () => '没有打分',
  TierIs: ({ tiers, known }) =>
    known?.by === 'cut'
      ? `${list(tiers.map(wordIn(words.tier)), '或')}客户：终身价值 ${moneyText(known.lifetimeValue)}，分界线 ${moneyText(known.cut)}`
      : `${list(tiers.map(wordIn(words.tier)), '或')}客户`,
  TierUnknown: ({ known }) =>
    known === undefined || known.tier !== 'unknown'
      ? '客户价值未知'
      : `客户价值未知（${unknownTier[known.by as keyof typeof unknownTier]}），按普通客户判定`,
  RedFlags: redFlags,
  PriorityIs: ({ priorities }) => `优先级为 ${list(priorities.map(wordIn(words.outcome)), '或')}`,
  ReachIs: ({ reaches, channel }) =>
    `${list(
      reaches.map((one) => words.reach[one]),
      '或',
    )}传播${channel === undefined ? '' : `（${words.feedbackChannel[channel]}）`}`,
  ColumnIs: ({ column, cell }) => sayRegion(conditionWords, [{ column, cells: [cell] }]),
  ReachUnknown: () => '传播范围未知',
  ComplaintIs: ({ complains }) => (complains ? '属于抱怨' : '不属于抱怨'),
  AlertIs: ({ levels, level }) =>
    `${(level === undefined ? levels : [level]).map(wordIn(words.alertLevel)).join('或')}预警`,
  OwnManager: ({ named, csm }) =>
    named ? `有专属客户成功经理${csm === undefined ? '' : `：${csm}`}` : '没有专属客户成功经理',
}

const sayCondition = (said: ConditionStatement): string =>
  (conditions[said._tag] as (one: ConditionStatement) => string)(said)

export const statements: Messages<Statement> = {
  ...conditions,
  WouldBe: (said) =>
    said.outcome === 'noCase'
      ? `若${sayCondition(said.if)}，则不立案`
      : `若${sayCondition(said.if)}，则为 ${said.outcome}`,
  NotReached: ({ row, outcome, failed }) =>
    `未按“${row}”定为 ${wordIn(words.outcome)(outcome)}：${list(failed.map(wordIn(words.column)), '、')}不符`,
  ContactPromised: ({ priority, withinMinutes, channels, calendar }) =>
    `${wordIn(words.outcome)(priority)}：${duration(withinMinutes)}内${list(
      channels.map(wordIn(words.contactChannel)),
      '或',
    )}联系${calendar === 'elapsed' ? '，按自然时间计' : `，按日历“${calendar}”计`}`,
  ChannelUnavailable: ({ channel, why }) =>
    why === 'missing'
      ? `客户没有留${wordIn(words.contactChannel)(channel)}`
      : `客户拒绝${wordIn(words.contactChannel)(channel)}联系`,
  DeadlineNever: ({ calendar }) => `日历“${calendar}”到不了截止时间`,
  ContactHastened: ({ level, withinMinutes, channels }) =>
    `${wordIn(words.alertLevel)(level)}预警：提前到 ${duration(withinMinutes)}内${list(channels.map(wordIn(words.contactChannel)), '或')}联系`,
  DueInQuietHours: () => '截止时间落在不宜打扰的时段，仍须按时联系',
  SpeakerNotCustomer: ({ speaker }) =>
    speaker === 'employee' ? '说话的是员工，不作为客户个案' : '说话的是机器人，不作为客户个案',
  FactsUnread: ({ fields, more }) =>
    `未能识别：${fields
      .map(
        ({ name, received, readAs }) => `${name} = ${received}${readAs === undefined ? '' : `（按 ${readAs} 处理）`}`,
      )
      .join('；')}${more === undefined ? '' : `；另有 ${more} 项`}`,
  AssigneeUnknown: ({ role }) => `派给${wordIn(words.role)(role)}，但未指明具体是谁`,
  CustomerUnknown: () => '反馈未注明客户，无人可联系',
  RedFlagsOutsidePolicy: ({ categories, more }) =>
    `规则中没有的红线类别未参与判定：${categories.join('、')}${more === undefined ? '' : `，另有 ${more} 个`}`,
}
