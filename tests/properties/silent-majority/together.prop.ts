import { expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import { alarmLevels } from '../../../src/silent-majority/policy/alarm-level.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { dayLength, on, profiled, purchases, rulesOf } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const plain = { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 2 }
const contacts = { ...plain, stretch: 0, leastDays: 30, mergeDays: 7, alone: 'critical' } as const
const rules = rulesOf({ purchases: plain, contacts })
const judge = churnSignals(rules)
const rankOf = (level: string): number => alarmLevels.indexOf(level as never)
const daysOf = (lengths: readonly number[]): readonly number[] =>
  lengths.reduce<readonly number[]>((days, gap) => [...days, (days.at(-1) as number) + gap], [0])
const lengths = fc.array(fc.integer({ min: 8, max: 30 }), { minLength: 5, maxLength: 9 })

prop([lengths, lengths, fc.integer({ min: 0, max: 400 })])(
  'nothing becomes graver before it is due',
  (bought, asked, wait) => {
    const [last, lastAsked] = [daysOf(bought), daysOf(asked)].map((days) => days.at(-1) as number) as [number, number]
    // both end on the same day
    const shift = (days: readonly number[], end: number): readonly number[] =>
      days.map((day) => day + Math.max(last, lastAsked) - end)
    const events = [
      ...purchases(shift(daysOf(bought), last)),
      ...shift(daysOf(asked), lastAsked).map((day) => ({ kind: 'ticket' as const, at: on(day) })),
    ].sort((a, b) => a.at - b.at)
    const profile = profiled(rules, events)
    const asOf = on(Math.max(last, lastAsked) + 1 + wait, 0)
    const now = judge({ profile, asOf })
    const dues = now.signals.flatMap((one) => (one.level === 'insufficient' || one.due === undefined ? [] : [one.due]))
    const until = Math.min(...dues, asOf + 300 * dayLength)
    expect(until).toBeGreaterThan(asOf)
    for (const at of [asOf + dayLength, (asOf + until) / 2, until - 1].filter((one) => one < until))
      expect(judge({ profile, asOf: instant(Math.floor(at)) }).level).toBe(now.level)
    // and a sign that was held back is reached at last by looking again whenever it is due
    let said = now
    for (let step = 0; step < 600 && said.level !== 'critical'; step += 1) {
      const next = said.signals.flatMap((one) =>
        one.level === 'insufficient' || one.due === undefined ? [] : [one.due],
      )
      const then = judge({ profile, asOf: instant(Math.min(...next)) })
      expect(rankOf(then.level)).toBeGreaterThanOrEqual(rankOf(said.level))
      said = then
    }
    expect(said.level).toBe('critical')
  },
)

it('a hiatus tuned to a rarer alarm is no more than a watch together either', () => {
  const tuned = rulesOf({ purchases: { ...plain, hiatus: { days: 10, budget: 0.0005 } } })
  const facts = { profile: profiled(tuned, purchases([0])), asOf: on(60) }
  expect(repurchase(tuned)(facts).level).toBe('watch')
  expect(churnSignals(tuned)(facts)).toMatchObject({ level: 'watch' })
})

it('a sign that others hold back is looked at again the next day', () => {
  const events = [
    ...purchases([0, 30, 60, 90, 120, 150, 180]),
    ...[0, 40, 80, 120, 160, 180].map((day) => ({ kind: 'ticket' as const, at: on(day) })),
  ].sort((a, b) => a.at - b.at)
  const profile = profiled(rules, events)
  const alone = repurchase(rules)({ profile, asOf: on(181, 0) }) as SignalJudged
  const asOf = alone.due as ReturnType<typeof on>
  expect(repurchase(rules)({ profile, asOf }).level).toBe('watch')
  const [, , held] = judge({ profile, asOf }).signals as readonly SignalJudged[]
  expect(held).toMatchObject({ _tag: 'Repurchase', level: 'ok', due: asOf + dayLength })
})

it('what is not held back says together what it says alone, and sessions are due at no day', () => {
  const profile = profiled(rules, purchases([0, 30, 60, 90, 120, 150, 180]))
  for (const day of [181, 250, 420, 900]) {
    const facts = { profile, asOf: on(day, 0) }
    expect(judge(facts).signals[2]).toEqual(repurchase(rules)(facts))
  }
  // sessions that are shallower at .03 a year are a watch alone, and not beside a purchase that may come any day
  const deep = rulesOf({
    purchases: plain,
    features: { sticky: ['a'], recent: 20, least: { before: 20, recent: 20, deep: 8 } },
  })
  const sessions = Array.from({ length: 60 }, (_, i) => ({
    kind: 'session' as const,
    at: on(9 * i),
    features: (i < 40 ? i % 4 !== 0 : (i - 40) % 3 === 0) ? ['a'] : [],
  }))
  const events = [...sessions, ...purchases([0, 200, 350, 530])].sort((a, b) => a.at - b.at)
  const facts = { profile: profiled(deep, events), asOf: on(532, 0) }
  expect(featureDepth(deep)(facts).level).toBe('watch')
  const [, shallower] = churnSignals(deep)(facts).signals
  expect(shallower).toMatchObject({ _tag: 'FeatureDepth', level: 'ok' })
  expect(shallower).not.toHaveProperty('due')
})
