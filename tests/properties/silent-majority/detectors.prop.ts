import { expect } from 'vitest'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalEvidence, SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { levelOf } from '../../../src/silent-majority/detectors/evidence/level.ts'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { gapTest } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import { mixedLogRatio } from '../../../src/silent-majority/model/log-ratio.ts'
import { alarmLevels } from '../../../src/silent-majority/policy/alarm-level.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import { foldActivity } from '../../../src/silent-majority/profile/fold.ts'
import type { Mask } from '../../../src/silent-majority/time/mask.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { hypergeometricLowerTail } from '../../../src/stats/special/hypergeometric.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import {
  allExposures,
  anyHistory,
  dayLength,
  on,
  profiled,
  purchases,
  rulesOf,
  standardRules,
} from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const windows = {
  method: 'windows',
  windows: { before: 28, after: 14 },
  least: { activeDays: 3, exposure: 20 },
} as const
const alone = { leastGaps: 1, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 0 }
const policies = fc.constantFrom(
  ...allExposures.flatMap((exposure) =>
    [
      { regularity: 1, events: 0 },
      { regularity: 2.5, events: 0 },
      { regularity: 1, events: 0.7 },
      { regularity: standardChurn.purchases.regularity, events: 0 },
      { regularity: standardChurn.purchases.regularity, events: 0.7 },
    ].map(({ regularity, events }) => {
      const gaps = { ...alone, regularity, prior: { events, exposure: events * 60 } }
      return rulesOf({
        exposure,
        purchases: gaps,
        contacts: { ...gaps, mergeDays: 7, leastDays: 30, alone: 'critical' },
        features: { sticky: ['a', 'b', 'c'], recent: 5, least: { before: 3, recent: 5, deep: 2 } },
      })
    }),
  ),
)
const allPolicies = fc.oneof(
  policies,
  fc.constantFrom(
    rulesOf(),
    standardRules(),
    rulesOf({ ...articleLiteral, timeZone: 'UTC' }),
    rulesOf({ logins: windows }),
  ),
)
const masks: fc.Arbitrary<readonly Mask[]> = fc.array(
  fc
    .tuple(fc.nat(400), fc.nat(40))
    .map(([from, length]): Mask => ({ from: on(from), until: on(from + length), why: 'leave' })),
  { maxLength: 2 },
)

const standard = rulesOf()
const shortRules = rulesOf({
  features: { sticky: ['a', 'b', 'c'], recent: 5, least: { before: 3, recent: 5, deep: 2 } },
})
const quickRules = rulesOf({ contacts: { ...standard.policy.contacts, leastDays: 1, leastGaps: 1 } })

const regularRules = rulesOf({ purchases: { ...alone, regularity: 30 } })

type Signal = (rules: ChurnRules) => (facts: ChurnFacts) => SignalEvidence
const openEnded: readonly Signal[] = [loginFrequency, repurchase, supportSilence]

/** The raw score: larger is more suspicious. Nothing known is no suspicion. */
const score = (said: SignalEvidence): number =>
  said.level === 'insufficient' ? Number.NaN : (said.logLikelihoodRatio ?? -Math.log(said.p ?? 1))

const later = (events: readonly { readonly at: Instant }[], days: number): Instant =>
  instant((events.at(-1)?.at ?? on(0)) + Math.round(days * dayLength))
const wait = fc.double({ min: 0, max: 150, noNaN: true })

prop([anyHistory, policies, masks, wait, wait])(
  'waiting never lowers the raw score',
  (events, rules, taken, days, more) => {
    const profile = profiled(rules, events)
    for (const signal of openEnded) {
      const judge = signal(rules)
      const [now, then] = [days, days + more].map((d) =>
        score(judge({ profile, asOf: later(events, d), masks: taken })),
      )
      if (!Number.isNaN(now) && !Number.isNaN(then)) expect(then).toBeGreaterThanOrEqual((now as number) - 1e-9)
    }
  },
)

prop([anyHistory, policies, wait])(
  'an event at the instant asked never raises the raw score',
  (events, rules, days) => {
    const profile = profiled(rules, events)
    const at = later(events, days)
    for (const [signal, kind] of [
      [loginFrequency, 'login'],
      [repurchase, 'purchase'],
      [supportSilence, 'ticket'],
    ] as const) {
      const judge: ReturnType<Signal> = signal(rules)
      const [without, with_] = [profile, rightOf(foldActivity(rules)(profile, { kind, at }))].map((one) =>
        score(judge({ profile: one, asOf: at })),
      )
      if (!Number.isNaN(without) && !Number.isNaN(with_)) expect(with_).toBeLessThanOrEqual((without as number) + 1e-9)
    }
  },
)

prop([anyHistory, allPolicies, wait])(
  'p and likelihood ratio can be recomputed from what is reported',
  (events, rules, days) => {
    const { signals } = churnSignals(rules)({ profile: profiled(rules, events), asOf: later(events, days) })
    for (const said of signals) {
      if (said.level === 'insufficient') continue
      const { before, after, prior = { events: 0, exposure: 0 }, regularity = 1 } = said
      const [n, s, m, u] = [before.count, before.exposure, after.count, after.exposure]
      switch (said.method) {
        case 'cusum':
          expect(said.logLikelihoodRatio).toBeCloseTo(mixedLogRatio([1 / 2, 1 / 4, 1 / 8])(n, s, m, u), 9)
          break
        case 'windows':
        case 'sessions':
          expect(said.p).toBe(hypergeometricLowerTail({ total: s + u, marked: n + m, draws: u })(m))
          break
        default: {
          const known = s + prior.exposure
          const shares = typeof regularity === 'number' ? [{ regularity, share: 1 }] : regularity
          const p = shares.reduce(
            (sum, { regularity: k, share }) =>
              sum + share * (u === 0 ? 1 : incompleteBeta((n + prior.events) * k, (m + 1) * k, known / (known + u))),
            0,
          )
          expect(said.p).toBeCloseTo(p, 12)
        }
      }
      expect(said.level === 'ok' || said.decidedBy === 'article' || said.yearly <= said.budget).toBe(true)
    }
  },
)

const graver = (a: string, b: string): boolean => alarmLevels.indexOf(a as never) > alarmLevels.indexOf(b as never)

prop([anyHistory, policies, wait], { numRuns: 200 })(
  'on the day it is due the level is graver, and not the day before',
  (events, rules, days) => {
    const profile = profiled(rules, events)
    for (const signal of openEnded) {
      const judge = signal(rules)
      const now = judge({ profile, asOf: later(events, days) })
      if (now.level === 'insufficient' || now.due === undefined) continue
      const then = judge({ profile, asOf: now.due })
      expect(graver(then.level, now.level), `${now._tag} ${now.level} ${then.level}`).toBe(true)
      const eve = instant(now.due - 1)
      if (eve >= later(events, days)) expect(judge({ profile, asOf: eve }).level).toBe(now.level)
    }
  },
)

const graded = fc.record({
  yearly: fc.oneof(fc.double({ min: 0, max: 0.1, noNaN: true }), fc.constantFrom(0.05, 0.01, 0.001)),
  ratio: fc.double({ min: 0, max: 1, noNaN: true }),
  beyondLongest: fc.boolean(),
})

prop([graded, fc.double({ min: 0, max: 1, noNaN: true })])(
  'the level never falls as the chance of a false alarm does, at equal ratio and evidence',
  (one, part) => {
    const grade = levelOf(standard.policy)
    expect(graver(grade(one), grade({ ...one, yearly: one.yearly * part }))).toBe(false)
    expect(graver(grade(one), grade({ ...one, ratio: one.ratio * part }))).toBe(false)
  },
)

prop([
  fc.nat(50),
  fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  fc.double({ min: 0, max: 1e4, noNaN: true }),
  fc.constantFrom(1, 0.5, 3),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
])('without a prior the gap test does not depend on the unit of time', (count, exposure, open, regularity, unit) => {
  const p = gapTest({ count, exposure, regularity })(open, 1)
  expect(gapTest({ count, exposure: exposure * unit, regularity })(open * unit, 1)).toBeCloseTo(p, 11)
})

prop([anyHistory, fc.integer({ min: 2, max: 9 })])('coming less often is no shallower use', (events, slower) => {
  const rules = shortRules
  const sessions = events.filter(({ kind }) => kind === 'session')
  const slow = sessions.map((event) => ({ ...event, at: instant(on(0) + (event.at - on(0)) * slower) }))
  const [usual, rare] = [sessions, slow].map((all) =>
    featureDepth(rules)({ profile: profiled(rules, all), asOf: later(all, 0) }),
  )
  if (usual?.level === 'insufficient' || rare?.level === 'insufficient') expect(rare?.level).toBe(usual?.level)
  else expect([rare?.p, rare?.ratio, rare?.breadth]).toEqual([usual?.p, usual?.ratio, usual?.breadth])
})

prop([anyHistory, policies, wait])('an open ticket is contact', (events, rules, days) => {
  const facts = { profile: profiled(rules, events), asOf: later(events, days) }
  const said = supportSilence(rules)({ ...facts, openTicket: true })
  if (said.level === 'insufficient') expect(supportSilence(rules)(facts).level).toBe('insufficient')
  else expect([said.level, said.after.exposure, said.p]).toEqual(['ok', 0, 1])
})

prop([anyHistory, allPolicies, wait])(
  'together the signals are never graver than each by itself',
  (events, rules, days) => {
    const facts = { profile: profiled(rules, events), asOf: later(events, days) }
    const { level, signals } = churnSignals(rules)(facts)
    const each: readonly Signal[] = [loginFrequency, featureDepth, repurchase, supportSilence]
    signals.forEach((said, i) => {
      expect(graver(said.level, (each[i] as Signal)(rules)(facts).level)).toBe(false)
      expect(graver(said.level, level)).toBe(false)
    })
    expect(signals.some((said) => said.level === level)).toBe(true)
  },
)

prop([anyHistory, wait])('support silence alone stays within its limit', (events, days) => {
  const rules = quickRules
  const { signals } = churnSignals(rules)({ profile: profiled(rules, events), asOf: later(events, days * 10) })
  const support = signals[3] as SignalEvidence
  if (graver(support.level, 'watch')) expect(signals.slice(0, 3).some(({ level }) => graver(level, 'ok'))).toBe(true)
  if ((support as SignalJudged).usageHolds === true)
    expect(signals.slice(0, 2).some(({ level }) => level === 'ok')).toBe(true)
})

prop([anyHistory, allPolicies, masks, wait])('a verdict survives JSON unchanged', (events, rules, taken, days) => {
  const verdict = churnSignals(rules)({ profile: profiled(rules, events), asOf: later(events, days), masks: taken })
  expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict)
})

const { budgets, ratios } = standard.policy

prop([graded])(
  'an alert asks for a rate that fell by half, a critical one by two thirds or a silence beyond all',
  (one) => {
    const level = levelOf(standard.policy)(one)
    const rare = (budget: number): boolean => one.yearly <= budget
    const critical = rare(budgets.critical) && (one.ratio <= ratios.critical || one.beyondLongest)
    const alert = rare(budgets.alert) && one.ratio <= ratios.alert
    expect(level).toBe(critical ? 'critical' : alert ? 'alert' : rare(budgets.watch) ? 'watch' : 'ok')
  },
)

prop([fc.integer({ min: 10, max: 60 }), fc.integer({ min: 3, max: 12 }), fc.integer({ min: 0, max: 20 })])(
  'a regular customer is critical as soon as the silence is beyond all before',
  (count, gap, wobble) => {
    const regular = regularRules
    const days = Array.from({ length: count }, (_, i) => i * gap + (i === 5 ? Math.min(wobble, gap - 1) : 0))
    const profile = profiled(regular, purchases(days))
    const judge = repurchase(regular)
    for (let asOf = on((days.at(-1) as number) + 1, 0), steps = 0; steps < 12; steps += 1) {
      const said = judge({ profile, asOf })
      if (said.level === 'insufficient' || said.due === undefined) return
      expect(graver(judge({ profile, asOf: said.due }).level, said.level)).toBe(true)
      if (said.due > asOf) expect(judge({ profile, asOf: instant(said.due - 1) }).level).toBe(said.level)
      asOf = said.due
    }
  },
)
