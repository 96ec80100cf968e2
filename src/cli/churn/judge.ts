import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { dateText } from '../../calendar/wall.ts'
import { milliseconds } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { standardChurn } from '../../policies/silent-majority.ts'
import { calibrateChurn } from '../../silent-majority/calibration/calibrate.ts'
import { type PortfolioTally, portfolioMonoid } from '../../silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../silent-majority/calibration/portfolio-of.ts'
import type { SignalEvidence } from '../../silent-majority/detectors/evidence/evidence.ts'
import type { ChurnFacts } from '../../silent-majority/detectors/evidence/sight.ts'
import type { ChurnList } from '../../silent-majority/list/churn-list.ts'
import { lossChance } from '../../silent-majority/list/loss-chance.ts'
import { type ChurnRules, compileChurn } from '../../silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import { profileOf } from '../../silent-majority/profile/profile-of.ts'
import { type ChurnVerdict, churnSignals } from '../../silent-majority/verdict/churn-signals.ts'
import type { ChurnOptions } from './asked.ts'
import { flowOf } from './flow.ts'
import { kindOf } from './kind.ts'
import type { ChurnProblem } from './problem.ts'
import type { EventsRead } from './read-events.ts'
import { spendsAYear } from './spends.ts'

/** One customer of the file as judged. */
export interface JudgedCustomer {
  readonly customer: string
  readonly level: SignalEvidence['level']
  /** The chance of no purchase within the horizon; of calibrated purchases alone. */
  readonly lossChance?: number
  /** What the customer spends in a year, where the file has amounts. */
  readonly valueAtStake?: number
  readonly signals: readonly SignalEvidence[]
}

/** A judged customer with what the list goes by. */
export interface KnownCustomer extends JudgedCustomer {
  readonly facts: ChurnFacts
  readonly verdict: ChurnVerdict
  readonly events: readonly ActivityEvent[]
}

/** All customers of a file, judged. */
export interface ChurnReport {
  readonly asOf: Instant
  readonly policy: ChurnPolicy
  readonly customers: readonly JudgedCustomer[]
  /** What is new since the run before. */
  readonly flow: { readonly since: Instant; readonly list: ChurnList }
  /** Events from the moment asked about on, which count for nothing. */
  readonly after: number
}

/** Fewer customers teach nothing of a portfolio. */
const leastCustomers = 100

/** Judges every customer of a file, after learning from all of them where that is asked for. */
export const judge = (
  options: ChurnOptions,
  { histories, paid, used }: EventsRead,
): Either<NonEmpty<ChurnProblem>, ChurnReport> => {
  const { kind, timeZone, sticky, calibrate, horizonDays } = options
  const plain: ChurnPolicy = { ...standardChurn, timeZone, features: { ...standardChurn.features, sticky } }
  const first = compiled(plain)
  const last = lastOf(histories)
  const asOf = options.asOf ?? first.days.startOf(first.days.dayAt(last) + 1)
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
    flow: flowOf(rules, options, asOf, customers),
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
