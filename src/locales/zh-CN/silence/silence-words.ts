import type { SilenceWords } from '../../../explain/silence-words.ts'

/**
 * What a list of the silent calls things in Chinese (沉默客户清单用语).
 *
 * @example
 * silenceWords.signal.Repurchase // => '复购周期'
 */
export const silenceWords: SilenceWords = {
  signal: {
    LoginFrequency: '登录频率',
    FeatureDepth: '功能使用深度',
    Repurchase: '复购周期',
    SupportSilence: '客服互动',
    TeamUse: '使用人数',
  },
  level: { insufficient: '依据不足', ok: '无异常', watch: '关注', alert: '预警', critical: '严重' },
  cause: { effort: '太麻烦', indifference: '不在乎', futility: '觉得说了也没用' },
  nudge: { oneTap: '改用一键反馈，不发长问卷', actionReport: '告知已作的改进', askLess: '减少询问' },
  careRole: { csm: '专属客户成功经理', keyAccountService: '大客户服务' },
}

/** A chance with two digits that count; never shown as nothing. */
export const percent = (chance: number): string =>
  chance < 0.0001 ? '不到 0.01%' : `${Number((chance * 100).toPrecision(2))}%`
