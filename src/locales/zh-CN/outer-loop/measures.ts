import type { Messages } from '../../../explain/say.ts'
import type { MeasureStatement } from '../../../explain/statements/measure.ts'

const points = (share: number): string => (share * 100).toFixed(1)

export const measures: Messages<MeasureStatement> = {
  InvalidScore: ({ scale, received }) => `应为 ${scale} 分制的整数，读到 ${received}`,
  InvalidRating: ({ scale, received }) => `应为 ${scale} 分制的整数，读到 ${received}`,
  NotAFraction: ({ received }) => `应为 0 与 1 之间的数，如 0.95，读到 ${received}`,
  EmptyTally: () => '无人作答，没有得分',
  WrongLength: ({ received, expected }) => `应有 ${expected} 个计数，每个分值一个，读到 ${received} 个`,
  CutOffScale: ({ scale, received }) => `分界 ${received} 不能划分 ${scale} 分制`,
  NoStrata: () => '没有可加权的分层',
  EmptyStratum: ({ name }) => `分层“${name}”无人作答`,
  StratumNamedTwice: ({ name }) => `分层“${name}”出现两次`,
  PopulationOutOfRange: ({ name, received }) => `分层“${name}”：人数应大于 0，读到 ${received}`,
  Reportable: () => '可以报告',
  TooFew: ({ answers, needed }) => `样本过少，不宜报告：${answers} 份，至少需要 ${needed} 份`,
  TooWide: ({ margin, allowed }) => `误差过大，不宜报告：±${points(margin)} 点，上限 ±${points(allowed)} 点`,
  TooFewValues: ({ n, minN }) => `数值过少，不足以定分界：${n} 个，至少需要 ${minN} 个`,
  ValueNotAnAmount: ({ index, received }) => `第 ${index} 个值：应为不小于 0 的最小货币单位整数，读到 ${received}`,
  NotAShare: ({ name, received }) =>
    `${name === 'percentile' ? '百分位' : '置信水平'}：应为 0 与 1 之间的数，读到 ${received}`,
  BandCurrenciesDiffer: ({ highFrom, standardBelow }) =>
    `迟滞区间两端币种不同：${highFrom.currency} 与 ${standardBelow.currency}`,
  BandUpsideDown: ({ highFrom, standardBelow }) =>
    `迟滞区间上下颠倒：退出线 ${standardBelow.amount} 高于进入线 ${highFrom.amount}`,
}
