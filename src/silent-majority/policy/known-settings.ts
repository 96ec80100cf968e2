import { weekdays } from '../../calendar/rules/business-calendar.ts'
import type { Path } from '../../core/parse-issue.ts'
import { alarmLevels } from './alarm-level.ts'
import type { PolicyFlaw } from './policy-flaw.ts'
import { anyText, byName, each, listOf, number, oneOf, type Setting, settings, text } from './setting.ts'

const level = oneOf(alarmLevels)
const numbers = listOf(number)

const gapsNeeded = {
  ...each(number, ['leastGaps', 'leastDays', 'stretch']),
  prior: settings(each(number, ['events', 'exposure'])),
  regularity: (received: unknown, path: Path): readonly PolicyFlaw[] =>
    Array.isArray(received)
      ? listOf(settings(each(number, ['regularity', 'share'])))(received, path)
      : number(received, path),
}
const gapsFree = { article: settings({ timesMean: number, level }) }
const least = settings(each(number, ['activeDays', 'exposure']))
const fitted = each(number, ['unitDays', 'r', 'alpha'])
const leaving = each(number, ['a', 'b'])
const chosen = {
  episodeDays: number,
  chosen: settings(each(number, ['heldOutDays', 'customers', 'auc'])),
}

/** Every setting of a churn policy, and of which kind it is. */
export const policySettings: Setting = settings(
  {
    ...each(text, ['id', 'version', 'source', 'timeZone']),
    lateness: number,
    budgets: settings(each(number, ['watch', 'alert', 'critical'])),
    ratios: settings(each(number, ['alert', 'critical'])),
    exposure: settings(
      {},
      {
        yearly: numbers,
        weekdays: settings({}, each(number, weekdays)),
        closed: listOf(settings(each(anyText, ['from', 'until']))),
        index: settings({ from: anyText, weights: numbers }),
      },
    ),
    logins: byName('method', {
      cusum: settings({ method: text, least, ratios: numbers, dispersion: number }),
      windows: settings(
        { method: text, least, windows: settings(each(number, ['before', 'after'])) },
        { article: settings({ ...each(number, ['atLeast', 'atMost']), level }) },
      ),
    }),
    features: settings(
      {
        sticky: listOf(anyText),
        recent: number,
        least: settings(each(number, ['before', 'recent', 'deep'])),
      },
      { article: settings({ shareBefore: number, level }) },
    ),
    team: settings({ recent: number, least: settings(each(number, ['before', 'recent', 'users'])) }),
    purchases: settings(gapsNeeded, { ...gapsFree, hiatus: settings(each(number, ['days', 'budget'])) }),
    contacts: settings({ ...gapsNeeded, mergeDays: number, alone: level }, gapsFree),
  },
  {
    ranking: byName('model', {
      'BG/NBD': settings({ model: text, ...fitted, ...leaving }, chosen),
      'MBG/NBD': settings({ model: text, ...fitted, ...leaving }, { ...chosen, regularity: number }),
      NBD: settings({ model: text, ...fitted }, { ...chosen, regularity: number }),
    }),
  },
)
