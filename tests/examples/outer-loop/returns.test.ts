import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { NpsScore } from '../../../src/nps/score.ts'
import { employeeVoice } from '../../../src/outer-loop/returns/employee-voice.ts'
import { feedbackToLive } from '../../../src/outer-loop/returns/feedback-to-live.ts'
import type { GapScale } from '../../../src/outer-loop/returns/gap.ts'
import { perceptionGap } from '../../../src/outer-loop/returns/perception-gap.ts'
import { programmeReturn } from '../../../src/outer-loop/returns/programme-return.ts'
import { recoveryByCohort } from '../../../src/outer-loop/returns/recovery-by-cohort.ts'
import { revenueAtRisk } from '../../../src/outer-loop/returns/revenue-at-risk.ts'
import { roleView } from '../../../src/outer-loop/returns/role-view.ts'
import { standardViews } from '../../../src/policies/outer-loop/report.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'

const sure = fraction(0.95)
const yuan = (amount: number): { readonly amount: number; readonly currency: 'CNY' } => ({
  amount: 100 * amount,
  currency: 'CNY',
})
const day = 86_400_000
const npsScore = (score: number): NpsScore => score as NpsScore

describe('what a programme returned (A3.21)', () => {
  const facts = {
    contacted: { customers: 200, recovered: 60 },
    compared: { customers: 100, recovered: 20 },
    margin: yuan(1000),
    cost: yuan(15_000),
  }
  it('takes off who would have come back anyway, and says that it may be negative', () => {
    const found = programmeReturn(sure)(facts)
    if (found._tag === 'Left' || found.right._tag !== 'ControlledReturn') throw new Error('no return')
    const { natural, extra, benefit, net, ratio, difference, interval } = found.right
    expect([natural, extra, benefit.amount, net.amount]).toEqual([40, 20, 2_000_000, 500_000])
    expect(ratio).toBeCloseTo(1 / 3, 12)
    expect(100 * difference.lower).toBeCloseTo(-0.7, 1)
    expect(100 * difference.upper).toBeCloseTo(19.4, 1)
    expect(interval.lower).toBeCloseTo(difference.lower * 200 * 100_000 - 1_500_000, -1)
    expect(interval.lower).toBeLessThan(0)
  })
  it('without anybody to compare with there is no return, only who came back', () => {
    const { compared: _, ...alone } = facts
    const found = programmeReturn(sure)(alone)
    expect(found).toMatchObject({ right: { _tag: 'UncontrolledReturn', recovered: { count: 60, total: 200 } } })
    expect(JSON.stringify(found)).not.toMatch(/net|ratio|benefit/)
    expect(programmeReturn(sure)({ ...facts, compared: { customers: 0, recovered: 0 } })).toEqual(found)
  })
  it('refuses two currencies, nobody contacted, and more who came back than there were', () => {
    expect(programmeReturn(sure)({ ...facts, cost: { amount: 1, currency: 'EUR' } })).toEqual({
      _tag: 'Left',
      left: { _tag: 'CurrenciesDiffer', margin: 'CNY', cost: 'EUR' },
    })
    expect(programmeReturn(sure)({ ...facts, contacted: { customers: 0, recovered: 0 } })).toMatchObject({
      left: { _tag: 'NobodyContacted' },
    })
    expect(programmeReturn(sure)({ ...facts, compared: { customers: 1, recovered: 2 } })).toMatchObject({
      left: { _tag: 'RecoveredOffBase', customers: 1, recovered: 2 },
    })
  })
  it('has no ratio where it cost nothing', () => {
    const found = programmeReturn(sure)({ ...facts, cost: yuan(0) })
    expect(found._tag === 'Right' && 'ratio' in found.right).toBe(false)
  })
})

describe('revenue at risk (A3.21)', () => {
  it('counts a customer once, says whom nobody valued, and leaves what is closed or not urgent', () => {
    const found = revenueAtRisk(['P0', 'P1'])({
      cases: [
        { customerId: 'c1', priority: 'P0', stage: 'open' },
        { customerId: 'c1', priority: 'P1', stage: 'assigned' },
        { customerId: 'c2', priority: 'P1', stage: 'closed' },
        { customerId: 'c3', priority: 'P2', stage: 'open' },
        { priority: 'P0', stage: 'open' },
      ],
      alarmed: ['c1', 'c4', 'toString'],
      annualValue: { c1: yuan(5), c2: yuan(7), c3: yuan(9), c4: { amount: 3, currency: 'EUR' } },
    })
    expect(found).toEqual({
      customers: 3,
      values: [
        { currency: 'CNY', amount: 500, customers: 1 },
        { currency: 'EUR', amount: 3, customers: 1 },
      ],
      unvalued: 1,
      anonymousCases: 1,
    })
  })
})

describe('what is perceived and what is the case (A3.2)', () => {
  const within: GapScale = { _tag: 'YesNo', question: 'within the promise' }
  const points: GapScale = { _tag: 'Points', unit: 'agreement', from: 1, to: 5 }
  const gap = perceptionGap(sure)
  it('of the same persons is a mean of differences with its n and sd', () => {
    const found = gap({
      pair: 'expectedAndExperienced',
      persons: 'same',
      one: { scale: points, values: [5, 4, 5, 3] },
      other: { scale: points, values: [3, 4, 2, 3] },
    })
    expect(found).toMatchObject({ right: { _tag: 'SamePersons', n: 4, gap: 1.25 } })
    expect(found._tag === 'Right' && 'sd' in found.right && found.right.sd).toBeCloseTo(1.5, 12)
  })
  it('of two samples is the difference of two shares, each with its own n', () => {
    const found = gap({
      pair: 'perceivedAndActual',
      persons: 'different',
      one: { scale: within, values: [1, 0, 0, 0] },
      other: { scale: within, values: [1, 1, 1, 0, 1, 0] },
    })
    expect(found).toMatchObject({
      right: {
        _tag: 'TwoSamples',
        n: [4, 6],
        shares: [
          { count: 1, total: 4 },
          { count: 4, total: 6 },
        ],
      },
    })
  })
  it('is never points less minutes', () => {
    const minutes: GapScale = { _tag: 'Points', unit: 'minutes', from: 0, to: 600 }
    const sides = { pair: 'perceivedAndActual', persons: 'same' } as const
    expect(
      gap({ ...sides, one: { scale: points, values: [3] }, other: { scale: minutes, values: [3] } }),
    ).toMatchObject({ left: { _tag: 'ScalesDiffer' } })
    expect(gap({ ...sides, one: { scale: points, values: [9] }, other: { scale: points, values: [3] } })).toMatchObject(
      {
        left: { _tag: 'ValueOffScale', side: 'one', place: 0 },
      },
    )
    expect(
      gap({ ...sides, one: { scale: points, values: [3, 3] }, other: { scale: points, values: [3] } }),
    ).toMatchObject({ left: { _tag: 'PersonsDiffer', one: 2, other: 1 } })
    expect(gap({ ...sides, one: { scale: points, values: [] }, other: { scale: points, values: [] } })).toMatchObject({
      left: { _tag: 'SideEmpty' },
    })
  })
})

describe('from feedback to what is live (A3.23)', () => {
  it('a fix two weeks after the feedback took two weeks', () => {
    const found = feedbackToLive(instant(100 * day))([
      { project: { charteredAt: instant(5 * day), live: instant(14 * day) }, received: [instant(0), instant(6 * day)] },
    ])
    expect(found).toMatchObject({ feedback: 1, notLive: 0, later: 1, first: { projects: 1, notLive: 0 } })
    expect(found.median).toEqual({ _tag: 'Took', from: 14 * day, to: 15 * day })
  })
  it('what is not live yet is still waiting, not 0', () => {
    const found = feedbackToLive(instant(20 * day))([
      { project: { charteredAt: instant(5 * day), live: instant(14 * day) }, received: [instant(0)] },
      { project: { charteredAt: instant(5 * day) }, received: [instant(1), instant(2)] },
      { project: { charteredAt: instant(5 * day), live: instant(30 * day) }, received: [] },
    ])
    expect(found).toMatchObject({ feedback: 3, notLive: 2, first: { projects: 2, notLive: 1 } })
    expect(found.ninetieth._tag).toBe('NotYetKnown')
  })
})

describe('what employees say (A3.19)', () => {
  const said = (barrier: 'policy' | 'process' | 'technology' | undefined, people: number) =>
    Array.from({ length: people }, (_, n) => ({
      speaker: 'employee' as const,
      person: `${barrier}${n}`,
      ...(barrier === undefined ? {} : { barrier }),
    }))
  it('stands apart from customers, by the three barriers', () => {
    const voice = employeeVoice(5)([
      ...said('policy', 6),
      ...said('process', 7),
      { person: 'c' },
      { speaker: 'customer' },
    ])
    expect(voice).toMatchObject({ people: 13, pieces: 13, notEmployees: 2 })
    expect(voice.barriers).toEqual({
      policy: { _tag: 'Counted', people: 6, pieces: 6 },
      process: { _tag: 'Counted', people: 7, pieces: 7 },
      technology: { _tag: 'Counted', people: 0, pieces: 0 },
      unknown: { _tag: 'Counted', people: 0, pieces: 0 },
    })
  })
  it('holds back a small cell and one beside it, so that nobody can subtract', () => {
    const voice = employeeVoice(5)([...said('policy', 4), ...said('process', 7), ...said('technology', 9)])
    expect(voice.barriers.policy._tag).toBe('HeldBack')
    expect(voice.barriers.process._tag).toBe('HeldBack')
    expect(voice.barriers.technology._tag).toBe('Counted')
  })
})

describe('detractors asked again (A1.11)', () => {
  it('are counted by the period they were heard in', () => {
    const found = recoveryByCohort(sure)([
      { cohort: '2026-Q3', before: npsScore(2), after: npsScore(9) },
      { cohort: '2026-Q3', before: npsScore(5), after: npsScore(7) },
      { cohort: '2026-Q3', before: npsScore(6), after: npsScore(6) },
      { cohort: '2026-Q3', before: npsScore(6) },
      { cohort: '2026-Q3', before: npsScore(8), after: npsScore(10) },
      { cohort: '2026-Q2', before: npsScore(0) },
    ])
    expect(found).toMatchObject([
      { cohort: '2026-Q2', answered: { count: 0, total: 1 }, recovered: { count: 0, total: 0 } },
      {
        cohort: '2026-Q3',
        answered: { count: 3, total: 4 },
        recovered: { count: 2, total: 3 },
        promoters: { count: 1, total: 3 },
      },
    ])
  })
})

describe('views by role (A3.20)', () => {
  const report = {
    headline: { nps: { points: 12 }, secret: 1 },
    customerIds: ['c1'],
    reasons: [
      { topic: 'heat', customers: 40, outlet: 'north' },
      { topic: 'price', customers: 3, outlet: 'north' },
      { topic: 'queue', customers: 9, outlet: 'south' },
    ],
  }
  const view = roleView({
    id: 'v',
    version: '1',
    smallestCell: 5,
    source: 'A3.20',
    views: {
      frontLine: { fields: ['headline.nps', 'reasons.topic', 'reasons.customers'], ownOutlet: true },
      executive: { fields: ['headline', 'reasons'] },
    },
  })
  it('have the fields of their lists and no others; the front line its own outlet; no small cell', () => {
    expect(view({ role: 'frontLine', outlet: 'north' })(report)).toEqual({
      _tag: 'Right',
      right: { headline: { nps: { points: 12 } }, reasons: [{ topic: 'heat', customers: 40 }] },
    })
    const executive = view({ role: 'executive' })(report)
    expect(JSON.stringify(executive)).not.toContain('c1')
    expect(executive).toMatchObject({ right: { reasons: [{ topic: 'heat' }, { topic: 'queue' }] } })
  })
  it('of a role nobody listed are refused by name', () => {
    expect(view({ role: 'toString' })(report)).toEqual({
      _tag: 'Left',
      left: { _tag: 'ViewUnknown', role: 'toString', known: ['frontLine', 'executive'] },
    })
  })
  it('that are shipped show no executive a customer', () => {
    expect(standardViews.views['executive']?.fields).not.toContain('packs')
  })
})
