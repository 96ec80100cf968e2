import type { Messages } from '../../../explain/say.ts'
import type { ReturnsStatement } from '../../../explain/statements/returns-statement.ts'
import type { PackRefusal } from '../../../outer-loop/evidence/pack.ts'
import type { GapScale } from '../../../outer-loop/returns/gap.ts'
import type { NotTrainingReason } from '../../../outer-loop/training/not-training.ts'

const scale = (one: GapScale): string =>
  one._tag === 'YesNo' ? `是非题“${one.question}”` : `${one.unit}（${one.from} 至 ${one.to}）`
const reasons: { readonly [R in NotTrainingReason]: string } = {
  stillOpen: '尚未结案',
  nothingToLearn: '并无可学之处',
  notADetractor: '客户并非贬损者',
  notAskedAgain: '未复测，或客户未作答',
  notWonBack: '客户未被挽回',
  notContacted: '此前无人联系客户',
  late: '首次联系超时',
  ruleBroken: '违反规则',
  compensated: '支付了补偿',
  openerQuotesNothing: '开场白未引用客户原话',
  erased: '原话已被遗忘',
}
const places: { readonly [W in Extract<PackRefusal, { readonly _tag: 'IdentifierInPack' }>['where']]: string } = {
  verbatim: '原话',
  finding: '关联因素',
  topic: '主题',
  base: '统计口径',
}

export const returns: Messages<ReturnsStatement> = {
  NamedOffBase: ({ customers, base, source }) => `作答 ${base} 人，提及者却有 ${customers} 人（${source}）`,
  IdentifierInPack: ({ where, id, source }) => `证据包会泄露身份：${places[where]} ${id}（${source}）`,
  CurrenciesDiffer: ({ margin, cost }) => `毛利以 ${margin} 计，成本以 ${cost} 计，不能相减`,
  NobodyContacted: () => '未联系任何人，谈不上成效',
  RecoveredOffBase: ({ customers, recovered }) => `共 ${customers} 人，挽回却有 ${recovered} 人`,
  ScalesDiffer: ({ one, other }) => `量表不同，不能比较：${scale(one)}；${scale(other)}`,
  SideEmpty: () => '有一侧没有数据',
  PersonsDiffer: ({ one, other }) => `既为同一批人，两侧数据却为 ${one} 与 ${other} 个`,
  ValueOffScale: ({ side, place }) => `${side === 'one' ? '第一' : '第二'}侧第 ${place + 1} 个值不在量表之内`,
  ViewUnknown: ({ role, known }) => `未规定“${role}”可见的内容；已规定 ${known.join('、')}`,
  NotTraining: ({ reasons: why }) => `不入选培训案例：${why.map((one) => reasons[one]).join('；')}`,
}
