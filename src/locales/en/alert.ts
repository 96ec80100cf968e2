import type { Messages } from '../../explain/say.ts'
import type { AlertCondition, AlertStatement } from '../../explain/statements/alert-statement.ts'
import type { UnitCondition } from '../../explain/statements/unit-statement.ts'
import { wordIn } from '../../explain/words.ts'
import { words } from './words.ts'

const area = wordIn(words.businessArea)
const outletWord = wordIn(words.outlet)
const category = wordIn(words.category)
const intensity = wordIn(words.intensity)
const unnamed = (orMissing: boolean | undefined): string => (orMissing === true ? ' or not named' : '')

export const units: Messages<UnitCondition> = {
  BusinessAreaIs: (said) =>
    said.area !== undefined
      ? `about ${area(said.area)}`
      : said.areas !== undefined
        ? `about ${said.areas.map(area).join(' or ')}${unnamed(said.orMissing)}`
        : said.not !== undefined
          ? `about anything but ${area(said.not)}${unnamed(said.orMissing)}`
          : `business area named${unnamed(said.orMissing)}`,
  BusinessAreaMissing: ({ written }) =>
    written === undefined ? 'no business area named' : `business area “${written}” is not in the policy`,
  OutletIs: ({ outlets, outlet, orMissing }) =>
    `at ${outlets.map(outletWord).join(' or ')}${outlet === undefined ? unnamed(orMissing) : ` (${outlet})`}`,
  OutletMissing: () => 'no outlet named',
}

export const alertConditions: Messages<AlertCondition> = {
  GraverWords: ({ anyOf, allOf, noneOf, found }) =>
    [
      ...(anyOf === undefined
        ? []
        : [
            `graver words (${
              found === undefined
                ? anyOf.map(category).join(' or ')
                : found
                    .filter((one) => anyOf.includes(one))
                    .map(category)
                    .join(', ')
            })`,
          ]),
      ...(allOf === undefined ? [] : [`graver words (${allOf.map(category).join(', ')})`]),
      ...(noneOf === undefined ? [] : [`no graver words (${noneOf.map(category).join(', ')})`]),
    ].join(' and '),
  IntensityIs: ({ levels, level, orMissing }) =>
    level === undefined
      ? `feeling ${levels.map(intensity).join(' or ')}${unnamed(orMissing)}`
      : `feeling ${intensity(level)}`,
  IntensityMissing: () => 'no words to tell the feeling from',
  SeverityIs: ({ severities, severity }) =>
    severity === undefined
      ? `${severities.map((one) => words.severity[one]).join(' or ')} severity`
      : `${words.severity[severity]} severity`,
}

export const alerts: Messages<AlertStatement> = {
  RoleTold: ({ level, to, withinMinutes, media }) =>
    `alert (${wordIn(words.alertLevel)(level)}): tell ${wordIn(words.role)(to)} by ${media
      .map((one) => words.noticeMedium[one])
      .join(' and ')} within ${withinMinutes} min`,
  CaseOpenedByAlert: ({ level, priority }) =>
    `triage opened no case; the alert (${wordIn(words.alertLevel)(level)}) opens it as ${wordIn(words.outcome)(priority)}`,
}
