import type { Messages } from '../../explain/say.ts'
import type { AlertCondition, AlertStatement } from '../../explain/statements/alert-statement.ts'
import type { UnitCondition } from '../../explain/statements/unit-statement.ts'
import { wordIn } from '../../explain/words.ts'
import { words } from './words.ts'

const area = wordIn(words.businessArea)
const outletWord = wordIn(words.outlet)
const category = wordIn(words.category)
const intensity = wordIn(words.intensity)
const unnamed = (orMissing: boolean | undefined): string => (orMissing === true ? '或未注明' : '')

export const units: Messages<UnitCondition> = {
  BusinessAreaIs: (said) =>
    said.area !== undefined
      ? `业务环节：${area(said.area)}`
      : said.areas !== undefined
        ? `业务环节为${said.areas.map(area).join('或')}${unnamed(said.orMissing)}`
        : said.not !== undefined
          ? `业务环节不是${area(said.not)}${unnamed(said.orMissing)}`
          : `业务环节已注明${unnamed(said.orMissing)}`,
  BusinessAreaMissing: ({ written }) => (written === undefined ? '未注明业务环节' : `业务环节“${written}”不在规则中`),
  OutletIs: ({ outlets, outlet, orMissing }) =>
    `涉及${outlets.map(outletWord).join('或')}${outlet === undefined ? unnamed(orMissing) : `（${outlet}）`}`,
  OutletMissing: () => '未注明网点',
}

export const alertConditions: Messages<AlertCondition> = {
  GraverWords: ({ anyOf, allOf, noneOf, found }) =>
    [
      ...(anyOf === undefined
        ? []
        : [
            `含升级预警词（${
              found === undefined
                ? anyOf.map(category).join('或')
                : found
                    .filter((one) => anyOf.includes(one))
                    .map(category)
                    .join('、')
            }）`,
          ]),
      ...(allOf === undefined ? [] : [`含升级预警词（${allOf.map(category).join('、')}）`]),
      ...(noneOf === undefined ? [] : [`不含升级预警词（${noneOf.map(category).join('、')}）`]),
    ].join('，'),
  IntensityIs: ({ levels, level, orMissing }) =>
    level === undefined ? `情绪${levels.map(intensity).join('或')}${unnamed(orMissing)}` : `情绪${intensity(level)}`,
  IntensityMissing: () => '没有文字，情绪未知',
  SeverityIs: ({ severities, severity }) =>
    severity === undefined
      ? `严重程度为${severities.map((one) => words.severity[one]).join('或')}`
      : `严重程度${words.severity[severity]}`,
}

export const alerts: Messages<AlertStatement> = {
  RoleTold: ({ level, to, withinMinutes, media }) =>
    `${wordIn(words.alertLevel)(level)}预警：${withinMinutes} 分钟内以${media
      .map((one) => words.noticeMedium[one])
      .join('和')}通知${wordIn(words.role)(to)}`,
  CaseOpenedByAlert: ({ level, priority }) =>
    `分诊未立案，因${wordIn(words.alertLevel)(level)}预警按 ${wordIn(words.outcome)(priority)} 立案`,
}
