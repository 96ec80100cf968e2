import type { Instant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { SignalJudged } from '../detectors/evidence/evidence.ts'
import type { ChurnFacts } from '../detectors/evidence/sight.ts'
import { type AlarmLevel, rankOf } from '../policy/alarm-level.ts'
import type { ChurnRules } from '../policy/compile.ts'
import { type ChurnVerdict, churnSignals } from '../verdict/churn-signals.ts'
import { type Clearing, clearingOf } from './clearing.ts'
import { levelsIn } from './levels-in.ts'
import type { HandedOut, ListState } from './list-state.ts'
import { lossChance } from './loss-chance.ts'

/** What a team can work in one run (名单容量), and in how many days no purchase is a loss. */
export interface ListPolicy {
  /** How many customers are handed out at most, none where that is no number above 0; the others wait. */
  readonly capacity: number
  readonly horizonDays: number
}

/** A customer who may be listed, with what they bring in a year, in any unit that is the same for all. */
export interface CustomerAtRisk {
  readonly customer: string
  readonly facts: ChurnFacts
  readonly valueAtStake?: number
  /** What was found of them at the same moment; judged here where absent. */
  readonly verdict?: ChurnVerdict
}

/** One line of the list (名单条目): who, how grave, why, and what would clear it. */
export interface ListEntry {
  readonly customer: string
  readonly level: AlarmLevel
  /** The level at which the customer was handed out before, where it grew graver. */
  readonly was?: AlarmLevel
  readonly reason: SignalJudged
  readonly clears: Clearing
  /** The chance of no purchase within the horizon; absent before calibration, and of whoever never bought. */
  readonly loss?: number
  readonly valueAtStake?: number
}

/** The list of one run (流失关注名单): what is new since the last, and the rest as counts. */
export interface ChurnList {
  readonly asOf: Instant
  readonly raised: readonly ListEntry[]
  /** Raised too, beyond the capacity. */
  readonly waiting: number
  /** Handed out before, and not graver since. */
  readonly standing: number
  /** Silent for longer than is long for anybody, and nothing else: counted, not listed. */
  readonly hiatus: number
  /** Handed out before, and no longer a sign. */
  readonly cleared: readonly string[]
  /** Handed out before and not judged now: not among the customers, or too little is known of them. They keep their place. */
  readonly unjudged: number
  readonly state: ListState
  readonly policy: PolicyRef
}

interface Raised {
  readonly one: CustomerAtRisk
  readonly value: number | undefined
  readonly level: AlarmLevel
  readonly was: AlarmLevel | undefined
  readonly reason: SignalJudged
  readonly loss: number | undefined
}

/**
 * Whom to look after now (流失关注名单): customers whose alarm is new or graver since the last run, as many as a team can
 * work, ordered by what would be lost: the chance of loss times the value at stake. A list is a flow: whoever was handed
 * out is not handed out again while nothing changes, and whoever found no place comes up next time. A run may look at some
 * of the customers only: whoever is not among them keeps their place in the state. A customer named twice counts once, as
 * named first.
 *
 * Where no chance of loss is known, all count alike; a value that is not known, or no number, counts as the mean of those
 * that are. Among equals the graver and then the rarer stands first. Read a stored state by {@link parseListState}: here
 * what names nobody, or no level, is left aside.
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * const daily = [...Array(60).keys()].map((day) => ({ kind: 'login', at: instant(hours(24 * day)) }) as const)
 * const facts = { profile: getOrThrow(profileOf(rules)(daily)), asOf: instant(hours(24 * 74)) }
 * const both = [{ customer: 'small', facts, valueAtStake: 2000 }, { customer: 'large', facts, valueAtStake: 90000 }]
 * const list = churnList(rules, { capacity: 1, horizonDays: 90 })
 * const first = list(facts.asOf, both)
 * first.raised.map(({ customer }) => customer) // => ['large']
 * list(facts.asOf, both, first.state).raised.map(({ customer }) => customer) // => ['small']
 * @source A0.9
 * @law nobody is handed out twice while nothing grew graver
 * @law every alarm is raised, waiting, standing or a hiatus
 * @law a list is never longer than its capacity
 * @law a run over some of the customers forgets nobody
 */
export const churnList = (
  rules: ChurnRules,
  { capacity, horizonDays }: ListPolicy,
): ((asOf: Instant, customers: Iterable<CustomerAtRisk>, last?: ListState) => ChurnList) => {
  const [judge, loss, clears] = [churnSignals(rules), lossChance(rules, horizonDays), clearingOf(rules)]
  const { id, version } = rules.policy
  return (asOf, customers, last) => {
    const before = levelsIn(last)
    const seen = new Set<string>()
    const raised: Raised[] = []
    const handedOut: HandedOut[] = []
    const cleared: string[] = []
    let [standing, hiatus, unjudged] = [0, 0, 0]
    for (const one of customers) {
      if (!isPlainRecord(one) || seen.has(one.customer)) continue
      const verdict = one.verdict ?? judge(one.facts)
      if (verdict.level === 'insufficient') continue
      seen.add(one.customer)
      const was = before.get(one.customer)
      if (rankOf(verdict.level) < 0) {
        if (was !== undefined) cleared.push(one.customer)
        continue
      }
      const reason = reasonOf(verdict)
      if (reason.method === 'hiatus') hiatus += 1
      else if (was !== undefined && rankOf(was) >= rankOf(reason.level)) {
        standing += 1
        handedOut.push({ customer: one.customer, level: was })
      } else {
        const value = Number.isFinite(one.valueAtStake) ? (one.valueAtStake as number) + 0 : undefined
        raised.push({ one, value, level: reason.level as AlarmLevel, was, reason, loss: loss(one.facts) })
      }
    }
    for (const [customer, level] of before)
      if (!seen.has(customer)) {
        unjudged += 1
        handedOut.push({ customer, level })
      }
    const weigh = stakesIn(raised)
    const ordered = raised
      .map((found) => ({ found, stake: weigh(found) }))
      .sort(
        (a, b) =>
          b.stake - a.stake || graver(a.found, b.found) || (a.found.one.customer < b.found.one.customer ? -1 : 1),
      )
      .map(({ found }) => found)
    const places = capacity > 0 ? Math.floor(capacity) : 0
    const shown = ordered.slice(0, places)
    for (const { one, level } of shown) handedOut.push({ customer: one.customer, level })
    for (const { one, was } of ordered.slice(places))
      if (was !== undefined) handedOut.push({ customer: one.customer, level: was })
    return {
      asOf,
      raised: shown.map(({ one, value, level, was, reason, loss: chance }) => ({
        customer: one.customer,
        level,
        ...(was === undefined ? {} : { was }),
        reason,
        clears: clears(one.facts, reason),
        ...(chance === undefined ? {} : { loss: chance }),
        ...(value === undefined ? {} : { valueAtStake: value }),
      })),
      waiting: ordered.length - shown.length,
      standing,
      hiatus,
      cleared,
      unjudged,
      state: { asOf, handedOut },
      policy: { id, version },
    }
  }
}

/** The gravest signal, among equals the rarest; a hiatus only where nothing else stands. */
export const reasonOf = ({ signals }: ChurnVerdict): SignalJudged => {
  const stand = signals.filter((one): one is SignalJudged => rankOf(one.level) >= 0)
  return stand.reduce((best, one) => (better(one, best) ? one : best))
}

const better = (a: SignalJudged, b: SignalJudged): boolean => {
  const own = Number(a.method !== 'hiatus') - Number(b.method !== 'hiatus')
  return (own || rankOf(a.level) - rankOf(b.level) || b.yearly - a.yearly) > 0
}
const graver = (a: Raised, b: Raised): number => rankOf(b.level) - rankOf(a.level) || a.reason.yearly - b.reason.yearly

/** What would be lost with a customer: chance of loss times value at stake. */
const stakesIn = (raised: readonly Raised[]): ((one: Raised) => number) => {
  let [sum, known] = [0, 0]
  for (const { value } of raised) if (value !== undefined) [sum, known] = [sum + value, known + 1]
  const mean = known === 0 ? 1 : sum / known
  return ({ value, loss }) => (loss ?? 1) * (value ?? mean)
}
