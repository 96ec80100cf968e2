import { dayNamed } from '../calendar/wall.ts'
import { type Path, shown } from '../core/parse-issue.ts'
import type { ChurnPolicy, GapPolicy } from './policy.ts'

/** What is wrong with a churn policy: a number out of its range, or a text that is no date. */
export type PolicyFlaw =
  | {
      readonly _tag: 'SettingOutOfRange'
      readonly path: Path
      readonly received: string
      readonly from: number
      /** No upper end where absent. */
      readonly to?: number
    }
  | { readonly _tag: 'NotADate'; readonly path: Path; readonly received: string }

/** A number, where it stands, and the ends it has to lie within; open at the lower end where `above` is said. */
type Check = readonly [path: Path, value: number, from: number, to?: number | undefined, above?: 'above']

export const policyFlaws = (policy: ChurnPolicy): readonly PolicyFlaw[] => [
  ...checksOf(policy).flatMap(([path, value, from, to, above]) =>
    value >= from && value <= (to ?? Number.MAX_VALUE) && !(above === 'above' && value === from)
      ? []
      : [
          {
            _tag: 'SettingOutOfRange' as const,
            path,
            received: shown(value),
            from,
            ...(to === undefined ? {} : { to }),
          },
        ],
  ),
  ...datesOf(policy).flatMap(([path, text]) =>
    dayNamed(text) === undefined ? [{ _tag: 'NotADate' as const, path, received: shown(text) }] : [],
  ),
]

const checksOf = ({
  lateness,
  budgets,
  ratios,
  exposure,
  logins,
  features,
  purchases,
  contacts,
}: ChurnPolicy): readonly Check[] => [
  [['lateness'], lateness, 0],
  [['budgets', 'watch'], budgets.watch, 0, 0.5, 'above'],
  [['budgets', 'alert'], budgets.alert, 0, budgets.watch, 'above'],
  [['budgets', 'critical'], budgets.critical, 0, budgets.alert, 'above'],
  [['ratios', 'alert'], ratios.alert, 0, 1, 'above'],
  [['ratios', 'critical'], ratios.critical, 0, ratios.alert, 'above'],
  ...Object.entries(exposure.weekdays ?? {}).map(([day, weight]): Check => [['exposure', 'weekdays', day], weight, 0]),
  ...(exposure.index?.weights ?? []).map((weight, at): Check => [['exposure', 'index', 'weights', at], weight, 0]),
  [['logins', 'least', 'activeDays'], logins.least.activeDays, 1],
  [['logins', 'least', 'exposure'], logins.least.exposure, 0, undefined, 'above'],
  ...(logins.method === 'cusum'
    ? [
        [['logins', 'dispersion'], logins.dispersion, 1] as Check,
        [['logins', 'ratios'], logins.ratios.length, 1] as Check,
        ...logins.ratios.map((ratio, at): Check => [['logins', 'ratios', at], ratio, 0.001, 0.999]),
      ]
    : Object.entries(logins.windows).map(([name, size]): Check => [['logins', 'windows', name], size, 1, 366])),
  [['features', 'sticky'], features.sticky.length, 0, 30],
  [['features', 'recent'], features.recent, 1, 200],
  ...Object.entries(features.least).map(([name, least]): Check => [['features', 'least', name], least, 1]),
  ...gapChecks('purchases', purchases),
  ...gapChecks('contacts', contacts),
  [['contacts', 'mergeDays'], contacts.mergeDays, 1, 366],
  [['contacts', 'leastDays'], contacts.leastDays, 0],
]

const gapChecks = (name: string, { leastGaps, prior, regularity, stretch }: GapPolicy): readonly Check[] => [
  [[name, 'leastGaps'], leastGaps, 0],
  [[name, 'prior', 'events'], prior.events, 0],
  [[name, 'prior', 'exposure'], prior.exposure, 0],
  [[name, 'regularity'], regularity, 0.1, 100],
  [[name, 'stretch'], stretch, 0, 20],
]

const datesOf = ({ exposure: { closed = [], index } }: ChurnPolicy): readonly (readonly [Path, string])[] => [
  ...closed.flatMap(({ from, until }, at) => [
    [['exposure', 'closed', at, 'from'], from] as const,
    [['exposure', 'closed', at, 'until'], until] as const,
  ]),
  ...(index === undefined ? [] : [[['exposure', 'index', 'from'], index.from] as const]),
]
