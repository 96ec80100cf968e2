import { isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { ChurnStatement } from '../../../explain/statements/churn-statement.ts'
import type { Insufficient, SignalJudged } from '../../../silent-majority/detectors/evidence/evidence.ts'

const short = (value: number): string => `${Number(value.toFixed(1))}`
const percent = (share: number): string => `${Number((share * 100).toPrecision(2))}%`

/** How rare it is among customers who stay as they are. */
const rarity = ({ yearly, decidedBy }: SignalJudged): string =>
  decidedBy === 'article'
    ? '（按原文规则）'
    : yearly < 1e-6
      ? '；习惯不变的客户百万年难得一见'
      : `；习惯不变的客户约 ${Math.floor(1 / yearly)} 年出现一次`

const graver = { ok: '', watch: '关注：', alert: '预警：', critical: '严重：' } as const
const kinds = { login: '登录', session: '会话', purchase: '购买', ticket: '工单', feedback: '反馈' } as const

const lacking = (what: string, { have, need }: Insufficient, unit: string): string =>
  `${what}：依据不足，${short(have.exposure)} ${unit}内 ${short(have.events)} 次，至少需要 ${short(need.exposure)} ${unit}内 ${short(need.events)} 次`

const silent = (what: string, said: SignalJudged): string =>
  said.method === 'hiatus'
    ? `${graver[said.level]}已 ${short(said.after.exposure)} 天没有${what}，${
        said.level === 'ok' ? '未超过' : '超过'
      }全体客户的沉默上限 ${short(said.threshold)} 天`
    : `${graver[said.level]}${what}${said.level === 'ok' ? '如常' : '间隔拉长'}：${
        said.method === 'stretch'
          ? `最近 ${short(said.after.count + 1)} 个间隔共 ${short(daysOf(said, said.after.exposure, said.after.count + 1))} 天`
          : `已 ${short(daysOf(said, said.after.exposure, said.after.count + 1))} 天没有${what}`
      }，此前 ${short(said.before.count)} 个间隔平均 ${short(
        daysOf(said, said.before.exposure / Math.max(1, said.before.count), 1),
      )} 天${said.level === 'ok' ? '' : rarity(said)}`

/** 日历上的天数：每个间隔里，再次联系仍算同一件事的那几天也在其中。 */
const daysOf = ({ mergeDays = 1 }: SignalJudged, exposure: number, gaps: number): number =>
  exposure + gaps * (mergeDays - 1)

/** 解除预警的依据。 */
const back = ({ returned }: SignalJudged): string =>
  returned === undefined
    ? ''
    : `；已回流：自 ${isoOf(returned.since).slice(0, 10)} 起 ${short(returned.exposure)} 天活跃 ${short(returned.days)} 天，预警解除`

const clearing = {
  LoginFrequency: (times: number) => `连续 ${times} 天每天登录`,
  FeatureDepth: (times: number) => `${times} 次用到高级功能的会话`,
  Repurchase: (times: number) => (times === 1 ? '再购买一次' : `按平常间隔再购买 ${times} 次`),
  SupportSilence: (times: number) => (times === 1 ? '再联系一次' : `按平常间隔再联系 ${times} 次`),
  TeamUse: (times: number, people: number | undefined) => `${times} 天每天 ${people ?? 0} 人使用`,
}

export const churn: Messages<ChurnStatement> = {
  LoginFrequency: (said) =>
    said.level === 'insufficient'
      ? lacking('登录', said, '天')
      : `${graver[said.level]}登录频率${said.level === 'ok' ? '如常' : '下降'}：此前 ${short(said.before.exposure)} 天活跃 ${short(
          said.before.count,
        )} 天${
          said.after.exposure === 0 ? '' : `，之后 ${short(said.after.exposure)} 天活跃 ${short(said.after.count)} 天`
        }${said.level === 'ok' ? back(said) : rarity(said)}`,
  FeatureDepth: (said) =>
    said.level === 'insufficient'
      ? lacking('高级功能', said, '次会话')
      : `${graver[said.level]}高级功能使用${said.level === 'ok' ? '如常' : '变浅'}：此前 ${short(said.before.exposure)} 次会话中 ${percent(
          said.before.count / said.before.exposure,
        )} 用到，最近 ${short(said.after.exposure)} 次中 ${percent(said.after.count / said.after.exposure)}${
          said.level === 'ok' ? '' : rarity(said)
        }`,
  Repurchase: (said) =>
    said.level === 'insufficient'
      ? `购买：间隔过少，${short(said.have.events)} 个，至少需要 ${short(said.need.events)} 个`
      : silent('购买', said),
  SupportSilence: (said) =>
    said.level === 'insufficient'
      ? lacking('联系客服', said, '天')
      : `${silent('联系客服', said)}${said.usageHolds === true ? '；虽无联系，但仍在使用' : ''}`,
  TeamUse: (said) =>
    said.level === 'insufficient'
      ? lacking('使用人数', said, '个活跃日')
      : `${graver[said.level]}使用人数${said.level === 'ok' ? '如常' : '减少'}：此前 ${short(said.before.exposure)} 个活跃日平均 ${short(
          said.users?.before ?? 0,
        )} 人，最近 ${short(said.after.exposure)} 个平均 ${short(said.users?.after ?? 0)} 人${
          said.level === 'ok' ? '' : rarity(said)
        }`,
  ClearedBy: ({ signal, times, people }) => `${clearing[signal](times, people)}即可解除`,
  NotClearedBy: ({ signal, times, people }) => `${clearing[signal](times, people)}仍不能解除`,
  UnusableEvent: ({ received }) => `无法使用的事件：${received}`,
  UnknownSetting: ({ path, allowed }) => `${path.join('.')}：没有规则读取此项，可用的设置有 ${allowed.join('、')}`,
  TooFewYears: ({ days, least }) => `年度曲线需要 ${least} 天的历史，现有 ${days} 天：还分不清季节与流失`,
  LateEvent: ({ kind, at, latest, lateness }) =>
    `${isoOf(at)} 的${kinds[kind]}晚于 ${isoOf(latest)} 的事件到达，超出等待时间 ${Number((lateness / 3_600_000).toPrecision(3))} 小时`,
  SettingOutOfRange: ({ path, received, from, above, to }) => {
    const range = above
      ? `大于 ${from}${to === undefined ? '' : `、不大于 ${to}`} 的数`
      : to === undefined
        ? `不小于 ${from} 的数`
        : `介于 ${from} 与 ${to} 之间的数`
    return `${path.join('.')}：应为${range}，读到 ${received}`
  },
  PortfolioTooSmall: ({ customers, least }) => `客户过少，不足以校准：${customers} 位，至少需要 ${least} 位`,
  NobodyCameBack: ({ model }) => `${model}：没有客户复购，无从拟合`,
  DegenerateFit: ({ model, parameter, received }) =>
    `${model}：拟合失稳，${parameter} 为 ${received.toPrecision(3)}，会把所有客户都当作永远存活`,
}
