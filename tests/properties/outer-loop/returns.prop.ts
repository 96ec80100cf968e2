import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { employeeVoice } from '../../../src/outer-loop/returns/employee-voice.ts'
import { barriers } from '../../../src/outer-loop/returns/employees.ts'
import { feedbackToLive } from '../../../src/outer-loop/returns/feedback-to-live.ts'
import { perceptionGap } from '../../../src/outer-loop/returns/perception-gap.ts'
import { programmeReturn } from '../../../src/outer-loop/returns/programme-return.ts'
import { recoveryByCohort } from '../../../src/outer-loop/returns/recovery-by-cohort.ts'
import { revenueAtRisk } from '../../../src/outer-loop/returns/revenue-at-risk.ts'
import { roleView } from '../../../src/outer-loop/returns/role-view.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { scoreOn } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const sure = fraction(0.95)
const cameBack = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat())
  .map(([customers, pick]) => ({ customers, recovered: pick % (customers + 1) }))
const amount = fc.integer({ min: 0, max: 1e8 }).map((minor) => ({ amount: minor, currency: 'CNY' as const }))

describe('what came of it', () => {
  prop([cameBack, cameBack, amount, amount])('a return lies in its interval', (contacted, compared, margin, cost) => {
    const found = programmeReturn(sure)({ contacted, compared, margin, cost })
    if (found._tag === 'Left' || found.right._tag !== 'ControlledReturn') throw new Error('no return')
    const { net, interval, extra, benefit, ratio } = found.right
    expect(net.amount).toBeGreaterThanOrEqual(interval.lower - 1)
    expect(net.amount).toBeLessThanOrEqual(interval.upper + 1)
    expect(net.amount).toBe(benefit.amount - cost.amount)
    expect(Math.abs(benefit.amount - extra * margin.amount)).toBeLessThan(1)
    expect(ratio === undefined).toBe(cost.amount === 0)
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
  })
  prop([cameBack, amount, amount])('without a comparison there is no return', (contacted, margin, cost) => {
    const found = programmeReturn(sure)({ contacted, margin, cost })
    expect(found._tag === 'Right' && Object.keys(found.right).sort()).toEqual(['_tag', 'cost', 'recovered'])
  })
  const cases = fc.array(
    fc.record(
      {
        customerId: fc.constantFrom('a', 'b', 'c'),
        priority: fc.constantFrom('P0' as const, 'P1' as const, 'P2' as const),
        stage: fc.constantFrom('open' as const, 'closed' as const),
      },
      { requiredKeys: ['priority', 'stage'] },
    ),
  )
  prop([cases, fc.array(fc.constantFrom('a', 'd'))])(
    'a customer at risk counts once, however many cases and alarms',
    (all, alarmed) => {
      const facts = { cases: all, alarmed, annualValue: { a: { amount: 7, currency: 'CNY' as const } } }
      const once = revenueAtRisk(['P0', 'P1'])(facts)
      const twice = revenueAtRisk(['P0', 'P1'])({
        ...facts,
        cases: [...all, ...all],
        alarmed: [...alarmed, ...alarmed],
      })
      expect({ ...twice, anonymousCases: 0 }).toEqual({ ...once, anonymousCases: 0 })
      expect(once.values[0]?.amount ?? 7).toBe(7)
    },
  )
  const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 })
  prop([values, values, fc.boolean()])('a gap changes its sign when its sides change places', (a, b, same) => {
    const scale = { _tag: 'Points', unit: 'p', from: 1, to: 5 } as const
    const n = Math.min(a.length, b.length)
    const sides = [a, b].map((all) => ({ scale, values: same ? all.slice(0, n) : all }))
    const [one, other] = sides as [(typeof sides)[number], (typeof sides)[number]]
    const persons = same ? 'same' : 'different'
    const pair = 'perceivedAndActual'
    const [there, back] = [
      perceptionGap(sure)({ pair, persons, one, other }),
      perceptionGap(sure)({ pair, persons, one: other, other: one }),
    ]
    if (there._tag === 'Left' || back._tag === 'Left') throw new Error('no gap')
    expect(back.right.gap).toBeCloseTo(-there.right.gap, 12)
    if (there.right.interval !== undefined && back.right.interval !== undefined) {
      expect(back.right.interval.lower).toBeCloseTo(-there.right.interval.upper, 9)
      expect(there.right.interval.lower).toBeLessThanOrEqual(there.right.gap + 1e-12)
    }
  })
  const received = fc.array(fc.nat(4 * 86_400_000).map(instant), { maxLength: 8 })
  prop([received, received, fc.integer({ min: 5, max: 30 })])(
    'what is not live yet never makes it shorter',
    (done, waiting, days) => {
      const asOf = instant(60 * 86_400_000)
      const live = { charteredAt: instant(5 * 86_400_000), live: instant(days * 86_400_000) }
      const without = feedbackToLive(asOf)([{ project: live, received: done }])
      const withMore = feedbackToLive(asOf)([
        { project: live, received: done },
        { project: { charteredAt: instant(5 * 86_400_000) }, received: waiting },
      ])
      expect(withMore.notLive).toBe(waiting.length)
      if (without.median._tag === 'NotYetKnown') expect(done.length).toBe(0)
      else if (withMore.median._tag === 'Took') expect(withMore.median.from).toBeGreaterThanOrEqual(without.median.from)
    },
  )
  const pieces = fc.array(
    fc.record(
      {
        speaker: fc.constantFrom('employee' as const, 'customer' as const),
        person: fc.constantFrom(...'abcdefghijkl'),
        barrier: fc.constantFrom(...barriers),
      },
      { requiredKeys: ['speaker'] },
    ),
    { maxLength: 60 },
  )
  prop([pieces])('no customer is counted among employees', (all) => {
    const own = all.filter(({ speaker }) => speaker === 'employee')
    expect(employeeVoice(1)(all)).toMatchObject({ pieces: own.length, notEmployees: all.length - own.length })
    expect(employeeVoice(1)(own).barriers.policy).toEqual({
      _tag: 'Counted',
      people: new Set(own.flatMap((one, n) => (one.barrier === 'policy' ? [one.person ?? `#${n}`] : []))).size,
      pieces: own.filter(({ barrier }) => barrier === 'policy').length,
    })
  })
  prop([pieces])('a small cell of employees is held back, and never alone', (all) => {
    const open = employeeVoice(0)(all).barriers
    const shown = employeeVoice(5)(all).barriers
    const kinds = [...barriers, 'unknown'] as const
    const spoken = kinds.filter((kind) => open[kind]._tag === 'Counted' && open[kind].people > 0)
    const held = kinds.filter((kind) => shown[kind]._tag === 'HeldBack')
    for (const kind of spoken) {
      const cell = open[kind]
      if (cell._tag === 'Counted' && cell.people < 5) expect(held).toContain(kind)
    }
    if (held.length === 1) expect(spoken.length).toBe(1)
  })
  const asked = fc.array(
    fc.record(
      {
        cohort: fc.constantFrom('2026-Q1', '2026-Q2'),
        before: scoreOn('0-10'),
        after: scoreOn('0-10'),
      },
      { requiredKeys: ['cohort', 'before'] },
    ),
  )
  prop([asked])('cohorts add up to everybody who was asked again', (all) => {
    const cohorts = recoveryByCohort(sure)(all)
    const sum = (of: (one: (typeof cohorts)[number]) => number): number => cohorts.reduce((n, one) => n + of(one), 0)
    const detractors = all.filter(({ before }) => before <= 6)
    expect(sum(({ answered }) => answered.total)).toBe(detractors.length)
    expect(sum(({ recovered }) => recovered.count)).toBe(detractors.filter(({ after = 0 }) => after >= 7).length)
  })
})

describe('views', () => {
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.record({ customers: fc.nat(9), hidden: fc.constant('HIDDEN') }),
      fc.constant('HIDDEN'),
      fc.dictionary(fc.constantFrom('a', 'b', 'hidden', '__proto__'), tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value
  const fields = fc.uniqueArray(fc.constantFrom('a.a', 'a.b', 'b', 'b.a', 'a.customers', 'customers'), { maxLength: 4 })
  const viewOf = (list: readonly string[], report: unknown): string =>
    JSON.stringify(
      roleView({ id: 'v', version: '1', source: 'A3.20', smallestCell: 5, views: { r: { fields: list } } })({
        role: 'r',
      })({ a: report, b: 1, hidden: 'HIDDEN' }),
    )
  prop([tree, fields.filter((list) => !list.includes('b'))])(
    'a field that is not listed is absent from every view',
    (report, list) => {
      expect(viewOf(list, { hidden: report, other: 'HIDDEN' })).not.toContain('HIDDEN')
    },
  )
  prop([tree])('no small cell is in any view', (report) => {
    expect(viewOf(['a'], report)).not.toMatch(/"customers":[1-4]\b/)
  })
})
