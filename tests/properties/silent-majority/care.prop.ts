import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { articleCare, standardCare, standardSilence } from '../../../src/policies/silence.ts'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { assessSilence } from '../../../src/silent-majority/care/assess-silence.ts'
import { care } from '../../../src/silent-majority/care/care.ts'
import type { SignalSeen } from '../../../src/silent-majority/care/silence-assessment.ts'
import { silenceCause } from '../../../src/silent-majority/cause/silence-cause.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { profileOf } from '../../../src/silent-majority/profile/profile-of.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { careFacts } from '../../../src/testing/arbitraries/silence-facts.ts'
import { careLaws } from '../../../src/testing/laws/care-laws.ts'
import { obeys } from '../../support/laws.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

describe('standard care', () => obeys(careLaws(standardCare)))
describe('care by the words of the article', () => obeys(careLaws(articleCare)))

prop([careFacts(standardCare.restFor)])('a decision of care survives JSON unchanged', (facts) => {
  const decision = care(standardCare)(facts)
  expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision)
})

const tags = ['LoginFrequency', 'FeatureDepth', 'Repurchase', 'SupportSilence'] as const
const order = ['insufficient', 'ok', 'watch', 'alert', 'critical']
const count = fc.nat({ max: 300 })
const signals: fc.Arbitrary<SignalSeen[]> = fc
  .tuple(
    ...tags.map((_tag) =>
      fc.oneof(
        fc.record({
          _tag: fc.constant(_tag),
          level: fc.constant('insufficient' as const),
          have: fc.record({ events: count, exposure: count }),
          need: fc.record({ events: count, exposure: count }),
        }),
        fc.record({
          _tag: fc.constant(_tag),
          level: fc.constantFrom('ok' as const, 'watch' as const, 'alert' as const, 'critical' as const),
          decidedBy: fc.constantFrom('budget' as const, 'article' as const),
          yearly: fc.double({ min: 0, max: 1, noNaN: true }),
          budget: fc.constant(0.05),
        }),
      ),
    ),
  )
  .chain((all) => fc.subarray(all as SignalSeen[]))

prop([signals])('an assessment is as grave as its gravest signal', (seen) => {
  const { level } = assessSilence({ signals: seen })
  const ranks = seen.map((one) => order.indexOf(one.level))
  expect(order.indexOf(level)).toBe(seen.length === 0 ? 1 : Math.max(...ranks))
})

prop([signals])('every signal is given one reason, and counts exactly when it stands', (seen) => {
  const { counts, because } = assessSilence({ signals: seen })
  expect(because.map(({ signal }) => signal)).toEqual(seen.map(({ _tag }) => _tag))
  const standing = because.filter(({ _tag }) => _tag === 'SignalStands').map(({ signal }) => signal)
  expect([...counts].sort()).toEqual([...standing].sort())
  const ranks = counts.map((tag) => order.indexOf(seen.find(({ _tag }) => _tag === tag)?.level ?? ''))
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  const tested = seen.filter((one) => one.level !== 'insufficient' && one.decidedBy === 'budget')
  for (const [at, reason] of because.entries())
    if (reason._tag !== 'SignalNotKnown') {
      if (reason._tag === 'SignalAmongMany') {
        expect(reason.alone).toBeLessThanOrEqual(reason.budget)
        expect(reason.together).toBeGreaterThan(reason.budget)
      }
      const one = seen[at] as Extract<SignalSeen, { yearly: number }>
      expect(reason.together).toBeGreaterThanOrEqual(one.yearly)
      expect(reason.together).toBeLessThanOrEqual(Math.min(1, Math.max(1, tested.length) * Math.max(...yearly(seen))))
    }
})
const yearly = (seen: readonly SignalSeen[]): readonly number[] =>
  seen.map((one) => (one.level === 'insufficient' ? 0 : one.yearly))

const habits = fc
  .record({
    begun: fc.nat(9),
    finished: fc.nat(9),
    followedUp: fc.nat(4),
    askedSinceAnswer: fc.nat(9),
    more: fc.nat(9),
  })
  .map(({ begun, finished, followedUp, askedSinceAnswer, more }) => ({
    asked: Math.max(begun, askedSinceAnswer) + more,
    begun,
    finished: Math.min(begun, finished),
    followedUp: Math.min(begun, finished, followedUp),
    askedSinceAnswer,
  }))

prop([habits])('a customer who was never asked has no known cause of silence', (habit) => {
  const never = { ...habit, asked: 0, begun: 0, finished: 0, followedUp: 0, askedSinceAnswer: 0 }
  for (const leastAsked of [0, 3])
    expect(silenceCause({ ...standardSilence, futility: { leastAsked }, indifference: { leastAsked } })(never)).toEqual(
      {
        _tag: 'CauseUnknown',
        habit: never,
      },
    )
})

prop([habits])('whoever was told what came of their answers is not silent for futility', (habit) => {
  const told = silenceCause(standardSilence)({ ...habit, followedUp: 1 })
  expect(told).not.toMatchObject({ cause: 'futility' })
})

const rules = rightOf(compileChurn({ ...standardChurn, features: { ...standardChurn.features, sticky: ['export'] } }))
const events: fc.Arbitrary<ActivityEvent[]> = fc
  .array(
    fc.tuple(
      fc.nat(500),
      fc.constantFrom('login' as const, 'purchase' as const, 'ticket' as const, 'session' as const),
    ),
    { maxLength: 60 },
  )
  .map((found) =>
    found
      .sort(([a], [b]) => a - b)
      .map(([day, kind]): ActivityEvent => {
        const at = instant(Date.UTC(2025, 0, 1 + day))
        return kind === 'session' ? { kind, at, features: day % 3 === 0 ? ['export'] : [] } : { kind, at }
      }),
  )

prop([events, fc.nat(400)])('an assessment says of a whole verdict what the verdict says', (history, waited) => {
  const asOf = instant((history.at(-1)?.at ?? Date.UTC(2025, 0)) + waited * 86_400_000)
  const verdict = churnSignals(rules)({ profile: rightOf(profileOf(rules)(history)), asOf })
  const assessed = assessSilence(verdict)
  expect(assessed.level).toBe(verdict.level)
  expect(assessed.because).toHaveLength(4)
  for (const [at, reason] of assessed.because.entries()) {
    const { level } = verdict.signals[at] as SignalSeen
    expect(
      reason._tag === 'SignalStands' ? reason.level : reason._tag === 'SignalNotKnown' ? 'insufficient' : 'ok',
    ).toBe(level)
  }
  expect(JSON.parse(JSON.stringify(assessed))).toStrictEqual(assessed)
})
