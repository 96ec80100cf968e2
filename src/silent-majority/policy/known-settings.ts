import { weekdays } from '../../calendar/business-calendar.ts'
import type { Path } from '../../core/parse-issue.ts'
import type { PolicyFlaw } from './policy-flaw.ts'

/** Names of settings and what stands under them; `true` where a name has a value, a list of one shape where a list stands. */
type Shape = { readonly [name: string]: true | Shape | readonly [Shape] }

const named = (...names: readonly string[]): Shape => Object.fromEntries(names.map((name) => [name, true]))
const article = named('atLeast', 'atMost', 'timesMean', 'shareBefore', 'level')
const gaps: Shape = {
  ...named('leastGaps', 'leastDays', 'stretch'),
  prior: named('events', 'exposure'),
  regularity: [named('regularity', 'share')],
  hiatus: named('days', 'budget'),
  article,
}
const policyShape: Shape = {
  ...named('id', 'version', 'source', 'timeZone', 'lateness'),
  budgets: named('watch', 'alert', 'critical'),
  ratios: named('alert', 'critical'),
  exposure: {
    yearly: true,
    weekdays: Object.fromEntries(weekdays.map((day) => [day, true])),
    closed: [named('from', 'until')],
    index: named('from', 'weights'),
  },
  logins: {
    ...named('method', 'ratios', 'dispersion'),
    least: named('activeDays', 'exposure'),
    windows: named('before', 'after'),
    article,
  },
  features: { ...named('sticky', 'recent'), least: named('before', 'recent', 'deep'), article },
  team: { recent: true, least: named('before', 'recent', 'users') },
  purchases: gaps,
  contacts: { ...gaps, ...named('mergeDays', 'alone') },
  ranking: {
    ...named('model', 'unitDays', 'r', 'alpha', 'a', 'b', 'regularity', 'episodeDays'),
    chosen: named('heldOutDays', 'customers', 'auc'),
  },
}

/** A name that no rule reads would be a setting without effect: `saturday` for `sat`. */
export const unknownSettings = (policy: object): readonly PolicyFlaw[] => within(policy, policyShape, [])

const within = (value: unknown, shape: Shape, path: Path): readonly PolicyFlaw[] =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? []
    : Object.entries(value).flatMap(([name, member]): readonly PolicyFlaw[] => {
        const below = Object.hasOwn(shape, name) ? shape[name] : undefined
        if (below === undefined) return [{ _tag: 'UnknownSetting', path: [...path, name], allowed: Object.keys(shape) }]
        if (below === true) return []
        return isList(below)
          ? (Array.isArray(member) ? member : []).flatMap((one, at) => within(one, below[0], [...path, name, at]))
          : within(member, below, [...path, name])
      })

const isList = (shape: Shape | readonly [Shape]): shape is readonly [Shape] => Array.isArray(shape)
