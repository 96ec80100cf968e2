import * as fc from 'fast-check'
import { isRight } from 'fp-ts/Either'
import { instant } from '../../core/instant.ts'
import {
  type ChurnList,
  type CustomerAtRisk,
  churnList,
  type ListPolicy,
} from '../../silent-majority/list/churn-list.ts'
import type { ListState } from '../../silent-majority/list/list-state.ts'
import { rankOf } from '../../silent-majority/policy/alarm-level.ts'
import type { ChurnRules } from '../../silent-majority/policy/compile.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import { emptyProfile } from '../../silent-majority/profile/profile.ts'
import { profileOf } from '../../silent-majority/profile/profile-of.ts'
import { churnSignals } from '../../silent-majority/verdict/churn-signals.ts'
import { type Law, law } from './law.ts'

const first = 20_000
const kinds = ['purchase', 'login', 'ticket'] as const

/** Customers who come at a pace of their own and stop some day. */
const customers = fc.array(
  fc.record(
    {
      kind: fc.constantFrom(...kinds),
      every: fc.integer({ min: 1, max: 40 }),
      until: fc.integer({ min: 1, max: 200 }),
      valueAtStake: fc.nat(500),
    },
    { requiredKeys: ['kind', 'every', 'until'] },
  ),
  { maxLength: 9 },
)
type Customer = typeof customers extends fc.Arbitrary<readonly (infer C)[]> ? C : never

/**
 * What must hold of the list as a flow, under your own policy and capacity (名单定律), from run to run.
 *
 * @example
 * const rules = compileChurn(standardChurn)
 * rules._tag === 'Right' && churnListLaws(rules.right, { capacity: 10, horizonDays: 90 }).map(({ title }) => title)
 * // => ['nobody is handed out twice while nothing grew graver',
 * //    'every alarm is raised, waiting, standing or a hiatus', 'a list is never longer than its capacity',
 * //    'a run over some of the customers forgets nobody',
 * //    'whoever no longer shows a sign is named once, and comes up anew like anybody else']
 */
export const churnListLaws = (rules: ChurnRules, policy: ListPolicy): readonly Law[] => {
  const list = churnList(rules, policy)
  const judge = churnSignals(rules)
  const { startOf } = rules.days
  const eventOf = (kind: Customer['kind'], day: number): ActivityEvent => ({ kind, at: instant(startOf(day) + 1) })
  const atRisk = (all: readonly Customer[], day: number): readonly CustomerAtRisk[] =>
    all.map(({ kind, every, until, valueAtStake }, place) => {
      const days = Array.from({ length: Math.ceil(until / every) }, (_, n) => first + n * every)
      const profile = profileOf(rules)(days.map((one) => eventOf(kind, one)))
      return {
        customer: `c${place}`,
        facts: { profile: isRight(profile) ? profile.right : emptyProfile, asOf: startOf(day) },
        ...(valueAtStake === undefined ? {} : { valueAtStake }),
      }
    })
  const run = (all: readonly Customer[], day: number, last?: ListState): ChurnList =>
    list(startOf(day), atRisk(all, day), last)
  const runs = fc.tuple(customers, fc.integer({ min: 150, max: 250 }), fc.nat(200))
  return [
    law('nobody is handed out twice while nothing grew graver', runs, ([all, day, later]) => {
      const before = run(all, first + day)
      return run(all, first + day + later, before.state).raised.every(({ customer, level, was }) => {
        const known = before.raised.find((one) => one.customer === customer)
        return known === undefined ? was === undefined : was === known.level && rankOf(level) > rankOf(known.level)
      })
    }),
    law('every alarm is raised, waiting, standing or a hiatus', runs, ([all, day, later]) => {
      const end = first + day + later
      const { raised, waiting, standing, hiatus } = run(all, end, run(all, first + day).state)
      const alarms = atRisk(all, end).filter(({ facts }) => rankOf(judge(facts).level) >= 0)
      return raised.length + waiting + standing + hiatus === alarms.length
    }),
    law('a list is never longer than its capacity', runs, ([all, day]) => {
      const { raised, waiting } = run(all, first + day)
      return raised.length <= policy.capacity && (waiting === 0 || raised.length === policy.capacity)
    }),
    law('a run over some of the customers forgets nobody', runs, ([all, day, later]) => {
      const before = run(all, first + day)
      const end = first + day + later
      const part = list(startOf(end), atRisk(all, end).slice(1), before.state)
      const kept = new Set(part.state.handedOut.map(({ customer }) => customer))
      return before.state.handedOut.every(({ customer }) => customer !== 'c0' || kept.has(customer))
    }),
    law(
      'whoever no longer shows a sign is named once, and comes up anew like anybody else',
      runs,
      ([all, day, later]) => {
        const before = run(all, first + day)
        const end = first + day + later
        const then = run(all, end, before.state)
        const calm = new Set(
          atRisk(all, end).flatMap(({ customer, facts }) => (judge(facts).level === 'ok' ? [customer] : [])),
        )
        const named = before.state.handedOut.filter(({ customer }) => calm.has(customer))
        return (
          then.cleared.length === named.length &&
          then.cleared.every((customer) => calm.has(customer)) &&
          then.state.handedOut.every(({ customer }) => !calm.has(customer))
        )
      },
    ),
  ]
}
