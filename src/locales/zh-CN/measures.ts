import type { MeasureStatement } from '../../explain/measure.ts'
import type { Messages } from '../../explain/say.ts'

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
}
