import type { Filled } from '../../../core/filled.ts'
import { hypergeometricLowerTail } from '../../../stats/special/hypergeometric.ts'
import { anyOf, looksPerWindow, oneOf } from '../../model/yearly.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import type { Team } from '../../profile/team.ts'
import { dayOver, placeOf } from '../../profile/team-days.ts'
import { insufficient, type SignalEvidence, type SignalJudged } from '../evidence/evidence.ts'
import { levelOf } from '../evidence/level.ts'
import { type ChurnFacts, type Sight, sightOf } from '../evidence/sight.ts'

/**
 * Do fewer people of an account come (团队人数减少)? Of ten who log in every day eight may have left while the account is
 * active daily. Active days with at least the median number of people, the last days against all earlier ones, given
 * how many active days there were: coming less often is no smaller team.
 *
 * Mood's median test, exact. Only events that say who it was count.
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * const team = (day: number) => [...Array(day < 20 ? 10 : 2).keys()].map(
 *   (n) => ({ kind: 'login', at: instant(hours(24 * day)), user: `u${n}` }) as const,
 * )
 * const profile = getOrThrow(profileOf(rules)([...Array(40).keys()].flatMap(team)))
 * teamUse(rules)({ profile, asOf: instant(hours(24 * 40)) }).level // => 'critical'
 * loginFrequency(rules)({ profile, asOf: instant(hours(24 * 40)) }).level // => 'ok'
 * @source A0.4
 * @law coming less often is no smaller team
 */
export const teamUse = (rules: ChurnRules): ((facts: ChurnFacts) => SignalEvidence<'TeamUse'>) => {
  const [see, judge] = [sightOf(rules), teamSeen(rules)]
  return (facts) => judge(see(facts))
}

export const teamSeen =
  ({ policy, exposure }: ChurnRules) =>
  ({ day, profile }: Sight): SignalEvidence<'TeamUse'> => {
    const { least, recent: keep } = policy.team
    const need = { events: least.users, exposure: least.before + least.recent }
    if (profile.team === undefined) return insufficient('TeamUse', { events: 0, exposure: 0 }, need)
    const team = profile.team.last < day ? dayOver(keep, profile.team) : profile.team
    const { recent, first } = team
    const known = team.days.reduce((sum, days) => sum + days, 0)
    const total = known + recent.length
    const people = known === 0 ? 0 : team.sum / known
    if (known < least.before || recent.length < least.recent || people < least.users)
      return insufficient('TeamUse', { events: people, exposure: total }, need)
    const { full, after } = upperHalf(team)
    const p = hypergeometricLowerTail({ total, marked: full + after, draws: recent.length })(after)
    const perYear = (total / Math.max(1, exposure.between(first, day))) * exposure.perYear
    const looks = (looksPerWindow * perYear) / recent.length
    const yearly = anyOf(looks)(p)
    const now = recent.reduce((sum, users) => sum + users, 0) / recent.length
    const ratio = now / people
    const level = levelOf(policy)({ yearly, ratio, beyondLongest: false })
    const evidence: Filled<SignalJudged<'TeamUse'>> = {
      _tag: 'TeamUse',
      level,
      decidedBy: 'budget',
      method: 'team',
      before: { count: full, exposure: known },
      after: { count: after, exposure: recent.length },
      ratio,
      p,
      threshold: oneOf(looks)(policy.budgets.watch),
      yearly,
      budget: policy.budgets.watch,
      users: { before: people, after: now },
      masks: [],
    }
    return evidence
  }

/** Active days with the median number of people of all days or more: how many of the earlier, how many of the last. */
const upperHalf = ({ days, recent }: Team): { readonly full: number; readonly after: number } => {
  const places = recent.map(placeOf)
  const all = days.reduce((sum, one) => sum + one, 0) + recent.length
  let [full, after] = [0, 0]
  for (
    let place = Math.max(
      days.length - 1,
      places.reduce((most, one) => Math.max(most, one), 0),
    );
    place >= 0;
    place -= 1
  ) {
    full += days[place] ?? 0
    after += places.reduce((sum, one) => (one === place ? sum + 1 : sum), 0)
    if (2 * (full + after) >= all) break
  }
  return { full, after }
}
