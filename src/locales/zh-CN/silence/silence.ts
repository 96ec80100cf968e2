import { isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { SilenceStatement } from '../../../explain/statements/silence-statement.ts'
import { percent, silenceWords as words } from './silence-words.ts'

const days = (milliseconds: number): string => `${Math.round(milliseconds / 8_640_000) / 10} 天`
const kindsOf = (kinds: readonly string[] | undefined): string => (kinds === undefined ? '' : `（${kinds.join('、')}）`)

export const silence: Messages<SilenceStatement> = {
  SignalStands: ({ signal, level, decidedBy, together }) =>
    decidedBy === 'article'
      ? `${words.signal[signal]}：${words.level[level]}，按原文规则`
      : `${words.signal[signal]}：${words.level[level]}；行为不变的客户一年内出现同样情况的占 ${percent(together)}`,
  SignalAmongMany: ({ signal, alone, together, budget }) =>
    `${words.signal[signal]}：单看少见（一年 ${percent(alone)}），几个信号一起看则不然（${percent(together)}，预算 ${percent(budget)}）`,
  SignalWithinChance: ({ signal, together }) => `${words.signal[signal]}：属正常波动（一年 ${percent(together)}）`,
  SignalNotKnown: ({ signal, have, need }) =>
    `${words.signal[signal]}：依据不足（事件 ${have.events}/${need.events}，时长 ${Math.round(have.exposure)}/${need.exposure}）`,
  SignsStand: ({ level, signals }) =>
    `${signals.map((one) => words.signal[one]).join('、')}达到“${words.level[level]}”，应主动关怀`,
  NoSignStands: ({ level }) => (level === 'ok' ? '没有流失信号，无需关怀' : '对客户了解太少，无法判断是否需要关怀'),
  LevelWithoutCare: ({ level }) => `按策略，“${words.level[level]}”级别不作关怀`,
  CareRests: ({ since, until }) => `已于 ${isoOf(since)} 开始关怀，${isoOf(until)} 前不重复`,
  NoChannelOpen: () => '关怀要求的渠道都联系不上该客户',
  LeavingSilently: ({ level, until }) =>
    `客户行为有流失信号（${words.level[level]}）：信号未解除时，${isoOf(until)} 前不发调研`,
  CaseStillOpen: ({ cases }) => `仍有未结个案：${cases.join('、')}`,
  ContactedTooOften: ({ kinds, most, within, counted, until }) =>
    `${days(within)}内已触达 ${counted} 次${kindsOf(kinds)}，上限 ${most} 次${until === undefined ? '' : `；${isoOf(until)} 起可再触达`}`,
  SurveyedLately: ({ last, answered, until }) =>
    `${isoOf(last)} ${answered ? '答过' : '发过'}调研，${isoOf(until)} 前不打扰`,
  ConsentNotGiven: () => '没有同意记录',
  ConsentRefused: () => '客户拒绝同意',
  Unsubscribed: ({ kinds, until }) => `已退订${kindsOf(kinds)}${until === undefined ? '' : `，至 ${isoOf(until)}`}`,
  TestRow: () => '测试或预览数据，并无真实客户',
  UnweightedFigure: ({ answers, silent, customers }) =>
    `未加权：${answers} 份回答只代表作答者；${customers} 位客户中有 ${silent} 位从未发声`,
  StrataMerged: ({ names, into }) => `回答太少：${names.join('、')}合并为“${into}”`,
  VoicesUneven: ({ answers, designEffect, effectiveAnswers }) =>
    `声音分布不均（设计效应 ${designEffect.toFixed(2)}）：${answers} 份回答只抵得上 ${Math.floor(effectiveAnswers)} 份均匀的回答`,
  StratumThin: ({ name, answers, least }) => `分层“${name}”只有 ${answers} 份回答，至少要 ${least} 份，且没有合并规则`,
  LikelyCause: ({ cause, nudge }) => `沉默的可能原因：${words.cause[cause]}；建议${words.nudge[nudge]}`,
  CauseUnknown: () => '沉默原因不明',
}
