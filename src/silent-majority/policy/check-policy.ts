import { dayNamed } from '../../calendar/zone/wall.ts'
import { told } from '../../core/parse/told.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import { weeksAYear } from '../time/exposure-policy.ts'
import { policySettings } from './known-settings.ts'
import type { ChurnPolicy, GapPolicy } from './policy.ts'
import type { PolicyFlaw } from './policy-flaw.ts'

/**
 * A number, where it stands, and the ends it has to lie within; open at the lower end where `above` is said, and `whole`
 * for days and gaps that are counted one by one.
 */
type Check =
  | readonly [path: Path, value: number, from: number, to?: number | undefined, above?: 'above']
  | readonly [path: Path, value: number, from: number, to: number, whole: 'whole']

/** What is wrong with a policy: numbers and dates are asked about once everything is of its kind. */
export const policyFlaws = (policy: ChurnPolicy): readonly PolicyFlaw[] => {
  const misplaced = policySettings(policy, [])
  return told(
    misplaced.some(({ _tag }) => _tag !== 'UnknownSetting')
      ? misplaced
      : [
          ...checksOf(policy).flatMap(flawsIn),
          ...datesOf(policy).flatMap(([path, text]) =>
            dayNamed(text) === undefined ? [{ _tag: 'NotADate' as const, path, received: shown(text) }] : [],
          ),
          ...misplaced,
        ],
  )
}

const flawsIn = ([path, value, from, to, kind]: Check): readonly PolicyFlaw[] => {
  const received = shown(value)
  const within = value >= from && value <= (to ?? Number.MAX_VALUE)
  if (kind === 'whole')
    return within && Number.isInteger(value) ? [] : [{ _tag: 'NotAWholeNumber', path, received, from, to }]
  if (within && !(kind === 'above' && value === from)) return []
  const ends = { from, ...(kind === undefined ? {} : { above: true as const }), ...(to === undefined ? {} : { to }) }
  return [{ _tag: 'SettingOutOfRange', path, received, ...ends }]
}

const checksOf = ({
  lateness,
  budgets,
  ratios,
  exposure,
  logins,
  features,
  team,
  purchases,
  contacts,
  ranking,
}: ChurnPolicy): readonly Check[] => [
  [['lateness'], lateness, 0],
  [['budgets', 'watch'], budgets.watch, 0, 0.5, 'above'],
  [['budgets', 'alert'], budgets.alert, 0, budgets.watch, 'above'],
  [['budgets', 'critical'], budgets.critical, 0, budgets.alert, 'above'],
  [['ratios', 'alert'], ratios.alert, 0, 1, 'above'],
  [['ratios', 'critical'], ratios.critical, 0, ratios.alert, 'above'],
  ...Object.entries(exposure.weekdays ?? {}).flatMap(([day, weight]) =>
    entriesOf(['exposure', 'weekdays', day], weight, 0, heaviest),
  ),
  ...(exposure.index?.weights ?? []).map(
    (weight, at): Check => [['exposure', 'index', 'weights', at], weight, 0, heaviest],
  ),
  [['logins', 'least', 'activeDays'], logins.least.activeDays, 1],
  [['logins', 'least', 'exposure'], logins.least.exposure, 0, undefined, 'above'],
  ...(logins.method === 'cusum'
    ? [
        [['logins', 'dispersion'], logins.dispersion, 1] as Check,
        [['logins', 'ratios'], logins.ratios.length, 1] as Check,
        ...logins.ratios.map((ratio, at): Check => [['logins', 'ratios', at], ratio, 0.001, 0.999]),
      ]
    : [
        ...Object.entries(logins.windows).map(
          ([name, size]): Check => [['logins', 'windows', name], size, 1, 366, 'whole'],
        ),
        ...entriesOf(['logins', 'article', 'atLeast'], logins.article?.atLeast, 0),
        ...entriesOf(['logins', 'article', 'atMost'], logins.article?.atMost, 0),
      ]),
  [['features', 'recent'], features.recent, 1, 200, 'whole'],
  [['features', 'sticky'], features.sticky.length, 0, 30],
  ...entriesOf(['features', 'article', 'shareBefore'], features.article?.shareBefore, 0, 1),
  ...Object.entries(features.least).map(([name, least]): Check => [['features', 'least', name], least, 1]),
  [['team', 'recent'], team.recent, 1, 200, 'whole'],
  ...Object.entries(team.least).map(([name, least]): Check => [['team', 'least', name], least, 1]),
  ...gapChecks('purchases', purchases),
  ...entriesOf(['purchases', 'hiatus', 'days'], purchases.hiatus?.days, 0),
  ...entriesOf(['purchases', 'hiatus', 'budget'], purchases.hiatus?.budget, 0, 1),
  ...gapChecks('contacts', contacts),
  [['contacts', 'mergeDays'], contacts.mergeDays, 1, 366, 'whole'],
  ...Object.entries(ranking ?? {}).flatMap(([name, value]): readonly Check[] =>
    typeof value === 'number' && name !== 'episodeDays' ? [[['ranking', name], value, 0, undefined, 'above']] : [],
  ),
  ...(ranking?.episodeDays === undefined
    ? []
    : [[['ranking', 'episodeDays'], ranking.episodeDays, 1, 366, 'whole'] as Check]),
  ...(exposure.yearly ?? []).map((weight, at): Check => [['exposure', 'yearly', at], weight, 0, heaviest]),
  ...(exposure.yearly === undefined
    ? []
    : [[['exposure', 'yearly'], exposure.yearly.length, weeksAYear, weeksAYear, 'whole'] as Check]),
]

/** Heavier days than this would let sums of them run over. */
const heaviest = 1e6

/** As far as the tails of the tests are exact. */
const mostEvents = 1e6

const steadiness = [0.1, 100] as const

/** What may be absent is checked where it is there. */
const entriesOf = (path: Path, value: number | undefined, from: number, to?: number): readonly Check[] =>
  value === undefined ? [] : [[path, value, from, to]]

const gapChecks = (
  name: string,
  { leastGaps, leastDays, prior, regularity, stretch, article }: GapPolicy,
): readonly Check[] => [
  [[name, 'stretch'], stretch, 0, 20, 'whole'],
  [[name, 'leastGaps'], leastGaps, 0],
  [[name, 'prior', 'events'], prior.events, 0, mostEvents],
  [[name, 'prior', 'exposure'], prior.exposure, 0],
  [[name, 'leastDays'], leastDays, 0],
  ...(typeof regularity === 'number'
    ? [[[name, 'regularity'], regularity, ...steadiness] as Check]
    : [
        [[name, 'regularity'], regularity.length, 1, 16, 'whole'] as Check,
        ...regularity.flatMap((one, at): readonly Check[] => [
          [[name, 'regularity', at, 'regularity'], one.regularity, ...steadiness],
          [[name, 'regularity', at, 'share'], one.share, 0, 1, 'above'],
        ]),
      ]),
  ...entriesOf([name, 'article', 'timesMean'], article?.timesMean, 0),
]

const datesOf = ({ exposure: { closed = [], index } }: ChurnPolicy): readonly (readonly [Path, string])[] => [
  ...closed.flatMap(({ from, until }, at) => [
    [['exposure', 'closed', at, 'from'], from] as const,
    [['exposure', 'closed', at, 'until'], until] as const,
  ]),
  ...(index === undefined ? [] : [[['exposure', 'index', 'from'], index.from] as const]),
]
