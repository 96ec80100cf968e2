import { told } from '../../core/parse/told.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import type { PolicyFlaw } from '../policy/policy-flaw.ts'
import { number, type Setting, settings } from '../policy/setting.ts'

const most = Number.MAX_SAFE_INTEGER

/** A count: whole, and not below 0. */
export const whole: Setting = (received, path) => {
  const misplaced = number(received, path)
  if (misplaced.length > 0) return misplaced
  return Number.isInteger(received) && (received as number) >= 0 && (received as number) <= most
    ? []
    : [{ _tag: 'NotAWholeNumber', path, received: shown(received), from: 0, to: most }]
}

/** Counts whose keys are of one form. */
const counts =
  (form: RegExp, name: string): Setting =>
  (received, path) =>
    typeof received !== 'object' || received === null || Array.isArray(received)
      ? [{ _tag: 'NotARecord', path, received: shown(received) }]
      : Object.entries(received).flatMap(([key, count]): readonly PolicyFlaw[] => {
          const at: Path = [...path, key]
          return form.test(key) ? whole(count, at) : [{ _tag: 'UnknownSetting', path: at, allowed: [name] }]
        })

const history = /^\d{1,5}(,\d{1,5}){0,9}\/\d{1,7}\/\d{1,7}(\/[01])?$/
const days = counts(/^-?\d{1,7}$/, 'day')
const tally = settings({
  customers: whole,
  purchaseDays: whole,
  purchases: counts(history, 'repeats/last/observed'),
  earlier: counts(history, 'repeats/last/observed/back'),
  contacts: counts(history, 'repeats/last/observed'),
  gaps: counts(/^\d{1,7}$/, 'days'),
  pairs: settings({ count: whole, squares: whole }),
  rhythms: counts(/^\d{1,3}\/\d{1,6}$/, 'count/alike'),
  varying: counts(/^\d{1,7}$/, 'hundredths'),
  active: days,
  started: days,
})

/** What is wrong with counts of a portfolio that were stored: nothing is learned from what is not counted. */
export const portfolioFlaws = (received: unknown): readonly PolicyFlaw[] => told(tally(received, []))
