import { chanceText, intervalText, percentText, ratioText, timesText } from '../../../explain/figures.ts'
import type { Messages } from '../../../explain/say.ts'
import type { ProofStatement } from '../../../explain/statements/proof-statement.ts'
import type { FoundAt } from '../../../outer-loop/association/association.ts'
import type { MeasurementName } from '../../../outer-loop/validation/measurement.ts'
import type { Verdict } from '../../../outer-loop/validation/verdict.ts'

const placeOf = ({ factor, level }: FoundAt): string => factor.map((name, i) => `${name} ${level[i]}`).join(' 且 ')
const times = (lift: number | undefined): string =>
  lift === undefined ? '，其余无人提及' : `，为其余的 ${timesText(lift)} 倍`
const windows: { readonly [N in MeasurementName]: string } = {
  before: '改善前',
  after: '改善后',
  controlBefore: '对照组改善前',
  controlAfter: '对照组改善后',
}
const verdictWords: { readonly [V in Verdict]: string } = {
  dropped: '显著下降',
  rose: '显著上升',
  tooFew: '样本不足：即使改善后无人提及，也不足以判定下降',
  notShown: '未见显著下降',
  notYet: '尚无定论',
}

export const proof: Messages<ProofStatement> = {
  LevelFinding: ({ at, rest, lift, p, adjusted, explainedBy, ...place }) =>
    `与 ${placeOf(place)} 相关：${at.total} 人中 ${at.count} 人提及（${ratioText(at)} %，${intervalText(at)} %），其余 ${rest.total} 人中 ${rest.count} 人（${ratioText(rest)} %）${times(lift)}；p ${chanceText(p)}，计入全部检验后 ${chanceText(adjusted)}${explainedBy === undefined ? '' : `；可由 ${placeOf(explainedBy)} 解释`}`,
  RateFinding: ({ at, rest, lift, p, adjusted, ...place }) =>
    `与 ${placeOf(place)} 相关：基数 ${at.exposure} 中有 ${at.count} 人，其余 ${rest.exposure} 中有 ${rest.count} 人${times(lift)}；p ${chanceText(p)}，计入全部检验后 ${chanceText(adjusted)}`,
  TrendFinding: ({ factor, direction, above, named, known, p, adjusted }) =>
    `与 ${factor.join(' 且 ')} ${direction === 'higher' ? '偏高' : '偏低'}相关：${known} 人中 ${named} 人提及，两两相比 ${percentText(above)} % 高于未提及者；p ${chanceText(p)}，计入全部检验后 ${chanceText(adjusted)}`,
  NothingFound: ({ family, count, total }) =>
    `未发现与之相关的因素：共检验 ${family} 项，${total} 人中 ${count} 人提及`,
  LevelsOutOfReach: ({ factor, tooFew, tested }) =>
    `${factor.join(' 且 ')}：${tested} 个取值中有 ${tooFew} 个样本不足，无论如何都无法判定`,
  LevelsLeftOut: ({ factor, base, leftOut, levels, minimumRows }) =>
    `${factor.join(' 且 ')}：${levels} 个取值中有 ${leftOut} 个未检验，${base === 'exposure' ? '运营基数不详' : `不足 ${minimumRows} 行，或包含全部行`}`,
  FactorNotKnown: ({ factor, unknown, total }) => `${factor.join(' 且 ')}：${total} 行中有 ${unknown} 行不详`,
  FactorUnknown: ({ factor }) => `没有任何一行含有“${factor}”`,
  FactorRepeated: ({ factor }) => `“${factor}”重复`,
  NoFactors: () => '未指定要检验的因素',
  TopicVerdict: ({ topic, verdict, before, after, drop, pDrop, allowed, test, moreThanControl }) =>
    `${topic}：${verdictWords[verdict]}；改善前 ${before.total} 人中 ${before.count} 人（${ratioText(before)} %），改善后 ${after.total} 人中 ${after.count} 人（${ratioText(after)} %），降幅 ${percentText(drop.lower)} 至 ${percentText(drop.upper)} 个百分点${moreThanControl === undefined ? '' : `，比对照组多降 ${percentText(moreThanControl)}`}；p ${chanceText(pDrop)}，界限 ${chanceText(allowed)}${test === 'fisherExact' ? '（精确检验）' : ''}`,
  SelectedInItsBaseline: () => '主题正是在作为基线的时段内选出的：即使不采取措施，也会有所回落',
  ResponseRateChanged: ({ before, after, p }) =>
    `作答人群已变：改善前回收率 ${percentText(before)} %，改善后 ${percentText(after)} %（p ${chanceText(p)}）`,
  ResponseRateUnknown: () => '发放数量不详，无法判断作答人群是否改变',
  OtherSeason: ({ exception }) => `两个时段季节不同${exception === undefined ? '' : `，系有意为之：${exception}`}`,
  StillRunning: ({ information }) => `仍在回收：已知计划信息量的 ${percentText(information)} %`,
  NoTopicDeclared: () => '未声明要验证的主题',
  TopicRepeated: ({ topic }) => `主题“${topic}”重复声明`,
  TopicNotCounted: ({ topic, where }) => `主题“${topic}”在${windows[where]}没有计数`,
  CountOffBase: ({ topic, where, count, answers }) =>
    `主题“${topic}”在${windows[where]}的计数 ${count} 不是 0 到作答人数 ${answers} 之间的整数`,
  AnswersUnfit: ({ where, answers }) => `${windows[where]}的作答数 ${answers} 无效`,
  NobodyAnswered: ({ where }) => `${windows[where]}无人作答，没有占比可言`,
  MeasurementEmpty: ({ where }) => `${windows[where]}的时段为空`,
  MeasurementsOverlap: ({ control }) => `${control ? '对照组的' : ''}改善后时段早于改善前时段结束`,
  VersionsDiffer: ({ versions }) => `主题分类版本不同：${versions.join('、')}；请用同一版本重新标注`,
  SeasonDiffers: () => '两个时段季节不同：请与去年同期或完整年度比较，或写明例外理由',
  LookOffPlan: ({ answers, planned }) =>
    `期中查看与计划不符：已有 ${answers} 份，计划 ${planned} 份；查看须依次进行，且不超过计划`,
  LookWithControl: () => '设有对照组时，只在结束时判定一次',
  NoDropHoped: () => '期望占比并不低于改善前',
  TooFewBefore: ({ before }) =>
    `改善后再多样本也不够：改善前 ${before.total} 人中 ${before.count} 人，基线本身误差过大`,
  NotAPeriod: ({ received }) => `应为周期，如 2026-07、2026-Q3、2026-W27 或 2026，读到 ${received}`,
}
