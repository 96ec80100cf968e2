import { hypergeometricLowerTail } from '../../../stats/special/hypergeometric.ts'
import { windowsFor, yearlyOfWindows } from '../../model/yearly.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { exposureFor } from '../../policy/exposure-for.ts'
import type { LoginPolicy } from '../../policy/policy.ts'
import { insufficient, type SignalEvidence } from '../evidence/evidence.ts'
import { levelOf } from '../evidence/level.ts'
import { limitsOf } from '../evidence/limits.ts'
import { masksIn } from '../evidence/masks-in.ts'
import type { Sight } from '../evidence/sight.ts'

type Windows = Extract<LoginPolicy, { method: 'windows' }>

/**
 * Two windows next to each other, in days that count: by Fisher's exact test of active days of days, or by the words
 * of the article (daily before, weekly after).
 *
 * @source A0.4
 * @law windows agree with a count over the whole history
 */
export const loginWindows = (
  rules: ChurnRules,
  { windows, least, article }: Windows,
): ((sight: Sight) => SignalEvidence<'LoginFrequency'>) => {
  const exposureOf = exposureFor(rules)
  const kept = windows.before + windows.after
  return (sight) => {
    const exposure = exposureOf(sight.masks)
    const counts = (day: number): boolean => exposure.between(day, day + 1) > 0
    const days = sight.profile.activeDays
    const recent = days?.recent ?? []
    // of days before the oldest that is kept nothing is known any more, nor of any where none are kept
    const first = (recent.length < kept ? days?.first : undefined) ?? recent[0] ?? sight.day
    const after = lastDays(counts, first, sight.day, windows.after)
    const before = lastDays(counts, first, after.from, windows.before)
    const activeIn = (from: number, until: number): number =>
      recent.filter((day) => day >= from && day < until && counts(day)).length
    const [n, m] = [activeIn(before.from, after.from), activeIn(after.from, sight.day)]
    const pair = { before: { count: n, exposure: before.size }, after: { count: m, exposure: after.size } }
    if (after.size < windows.after || before.size < least.exposure || n < least.activeDays)
      return insufficient(
        'LoginFrequency',
        { events: n, exposure: before.size },
        { events: least.activeDays, exposure: least.exposure },
      )
    const p = hypergeometricLowerTail({ total: before.size + after.size, marked: n + m, draws: after.size })(m)
    const ratio = m / after.size / (n / before.size)
    const yearly = yearlyOfWindows(p)
    const level =
      article === undefined
        ? levelOf(rules.policy)({ yearly, ratio, beyondLongest: false })
        : n >= article.atLeast && m <= article.atMost
          ? article.level
          : 'ok'
    return {
      _tag: 'LoginFrequency',
      level,
      decidedBy: article === undefined ? 'budget' : 'article',
      method: 'windows',
      ...pair,
      ratio,
      ...(level === 'ok' ? {} : { limits: limitsOf(pair) }),
      p,
      threshold: windowsFor(rules.policy.budgets.watch),
      yearly,
      budget: rules.policy.budgets.watch,
      since: rules.days.startOf(after.from),
      masks: masksIn(rules)(sight, before.from),
    }
  }
}

/** The last so many days that count before `until`, not before `first`. */
const lastDays = (
  counts: (day: number) => boolean,
  first: number,
  until: number,
  wanted: number,
): { readonly from: number; readonly size: number } => {
  let [from, size] = [until, 0]
  while (size < wanted && from > first) {
    from -= 1
    if (counts(from)) size += 1
  }
  return { from, size }
}
