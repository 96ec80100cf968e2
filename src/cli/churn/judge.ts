import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { dateText } from '../../calendar/zone/wall.ts'
import { milliseconds } from '../../core/duration.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { standardChurn } from '../../policies/silent-majority.ts'
import { calibrateChurn } from '../../silent-majority/calibration/calibrate.ts'
import { type PortfolioTally, portfolioMonoid } from '../../silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../silent-majority/calibration/portfolio-of.ts'
import { lossChance } from '../../silent-majority/list/loss-chance.ts'
import { type ChurnRules, compileChurn } from '../../silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import { profileOf } from '../../silent-majority/profile/profile-of.ts'
import { churnSignals } from '../../silent-majority/verdict/churn-signals.ts'
import type { ChurnOptions } from './asked.ts'
import { flowOf } from './flow.ts'
import type { ChurnProblem } from './problem.ts'
import { kindOf } from './read/kind.ts'
import type { EventsRead } from './read/read-events.ts'
import type { StateKept } from './read/read-state.ts'
import type { ChurnReport, KnownCustomer } from './report.ts'
import { spendsAYear } from './spends.ts'

/** Fewer customers teach nothing of a portfolio. */
const leastCustomers = 100

/** Judges every customer of a file, after learning from all of them where that is asked for. */
export const judge = (
  options: ChurnOptions,
  { histories, paid, used }: EventsRead,
  kept?: StateKept,
): Either<NonEmpty<ChurnProblem>, ChurnReport> => {
  const { kind, timeZone, sticky, calibrate, horizonDays } = options
  const plain: ChurnPolicy = { ...standardChurn, timeZone, features: { ...standardChurn.features, sticky } }
  const first = compiled(plain)
  const last = lastOf(histories)
  const asOf = options.asOf ?? instant(Math.min(first.days.startOf(first.days.dayAt(last) + 1), lastInstant))
  const known = [...histories].map(([customer, history]) => ({
    customer,
    events: history.filter(({ at }) => at < asOf).sort((a, b) => a.at - b.at),
  }))
  const present = known.filter(({ events }) => events.length > 0)
  const policy = calibrate ? learned(first, plain, present, asOf) : right(plain)
  if (isLeft(policy)) return policy
  const rules = compiled(policy.right)
  const [signalsOf, profile, chance] = [churnSignals(rules), profileOf(rules), lossChance(rules, horizonDays)]
  const { signals } = kindOf[kind]
  const spends = spendsAYear(asOf)
  const customers = present.map(({ customer, events }): KnownCustomer => {
    const folded = profile(events)
    const facts = { profile: isLeft(folded) ? { held: [] } : folded.right, asOf }
    const verdict = signalsOf(facts)
    const loss = chance(facts)
    const value = spends(paid.get(customer))
    return {
      customer,
      level: verdict.level,
      ...(loss === undefined ? {} : { lossChance: loss }),
      ...(value === undefined ? {} : { valueAtStake: value }),
      signals: verdict.signals.filter(({ _tag }) => signals.includes(_tag)),
      facts,
      verdict,
      events,
    }
  })
  return right({
    asOf,
    policy: policy.right,
    customers: customers.map(({ facts: _, verdict: __, events: ___, ...one }) => one),
    flow: flowOf(rules, options, asOf, customers, kept),
    after: used - present.reduce((sum, { events }) => sum + events.length, 0),
  })
}

const lastOf = (histories: EventsRead['histories']): Instant => {
  let last = Number.NEGATIVE_INFINITY
  for (const history of histories.values()) for (const { at } of history) last = Math.max(last, at)
  return instant(last)
}

/** A policy of this command compiles: its zone is known and its numbers are shipped or calibrated. */
const compiled = (policy: ChurnPolicy): ChurnRules => {
  const rules = compileChurn({ ...policy, lateness: milliseconds(0) })
  return (rules as Extract<typeof rules, { _tag: 'Right' }>).right
}

const learned = (
  rules: ChurnRules,
  plain: ChurnPolicy,
  customers: readonly { readonly events: readonly ActivityEvent[] }[],
  asOf: Instant,
): Either<NonEmpty<ChurnProblem>, ChurnPolicy> => {
  const tally = tallyCustomer(rules)
  const whole = merged(customers.map(({ events }) => tally(events, asOf)))
  const version = dateText(rules.days.dayAt(asOf))
  const policy = calibrateChurn(plain, { id: 'calibrated-churn', version, leastCustomers })(whole)
  if (!isLeft(policy)) return policy
  const [issue, ...more] = policy.left.map((one): ChurnProblem => ({ _tag: 'NotCalibrated', issue: one }))
  return left([issue as ChurnProblem, ...more])
}

/** Halves at a time: each count is added a few times only, however many customers there are. */
const merged = (parts: readonly PortfolioTally[]): PortfolioTally => {
  if (parts.length < 2) return parts[0] ?? portfolioMonoid.empty
  const middle = parts.length >> 1
  return portfolioMonoid.concat(merged(parts.slice(0, middle)), merged(parts.slice(middle)))
}
