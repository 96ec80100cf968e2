import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { pageWords } from '../../../src/locales/en/outer-loop/pages.ts'
import { pageWords as zhWords } from '../../../src/locales/zh-CN/outer-loop/pages.ts'
import { isLate } from '../../../src/outer-loop/project/action.ts'
import { customersReport } from '../../../src/outer-loop/report/customers.ts'
import type { ReportFacts } from '../../../src/outer-loop/report/facts/facts.ts'
import { provedForAll } from '../../../src/outer-loop/report/facts/proved.ts'
import { frontLineReport } from '../../../src/outer-loop/report/front-line.ts'
import { leadReport } from '../../../src/outer-loop/report/lead.ts'
import { ownerReport } from '../../../src/outer-loop/report/owner.ts'
import { roleView } from '../../../src/outer-loop/returns/role-view.ts'
import { reportPage } from '../../../src/pages/report-page.ts'
import { standardReport, standardViews } from '../../../src/policies/outer-loop/report.ts'
import { frame, on, onlyLive, proved, quarter, scores, voices } from '../../support/report.ts'

const facts: ReportFacts = {
  frame,
  nps: { now: scores(90, 80, 130), before: scores(120, 80, 100) },
  contacts: { now: { met: 80, breached: 20, undecided: 3 }, before: { met: 78, breached: 22, undecided: 0 } },
  months: [
    { period: quarter, tally: scores(30, 30, 60) },
    { period: { ...quarter, name: 'later' }, tally: scores(2, 1, 1) },
  ],
  reasons: voices,
  responses: { now: { asked: 1000, answered: 300 }, before: { asked: 1000, answered: 305 } },
  projects: [proved, onlyLive],
  signals: [],
  silent: { count: 7000, total: 10_000 },
}

describe('the report of the lead (A1.10, A2.20)', () => {
  const report = leadReport(standardReport)(facts)
  it('has three numbers, each with n, interval and tested change', () => {
    const { nps, detractors, contactsKept } = report.headline
    expect(nps?.score).toMatchObject({ answers: 300, rounded: 13 })
    expect(nps?.change?.direction).toBe('rose')
    expect(detractors).toMatchObject({ now: { count: 90, total: 300 }, change: { direction: 'fell' } })
    expect(contactsKept).toMatchObject({
      now: { count: 80, total: 100 },
      change: { direction: 'notShown' },
      undecided: 3,
      atLeast: { count: 80, total: 103 },
    })
  })
  it('a month with too few answers is a hollow point', () => {
    expect(report.npsByMonth.map(({ verdict }) => verdict._tag)).toEqual(['Reportable', 'TooFew'])
  })
  it('46 to 39 points on 87 and 94 answers has no arrow', () => {
    const small = leadReport(standardReport)({
      frame,
      nps: { before: scores(13, 21, 53), now: scores(17, 23, 54) },
    })
    expect(small.headline.nps?.change?.direction).toBe('notShown')
  })
  it('holds a small cell back, and tells projects with their verdict and what is late', () => {
    expect(report.reasons?.reasons.at(-1)).toEqual({ topic: 'rare', heldBack: true })
    expect(report.projects[0]).toMatchObject({
      late: 1,
      verdict: { verdict: 'dropped', before: { count: 90, total: 300 }, after: { count: 60, total: 300 } },
    })
    expect(report.projects[1]?.verdict).toBeUndefined()
    expect(report.silent).toMatchObject({ count: 7000, total: 10_000 })
  })
  it('says what was not measured', () => {
    expect(report.method.gaps).toEqual([])
    expect(leadReport(standardReport)({ frame }).method.gaps).toEqual([
      'npsNotMeasured',
      'slaNotMeasured',
      'silentNotMeasured',
      'responseRateUnknown',
      'reasonsNotCounted',
      'nothingValidated',
      'signalsNotWatched',
    ])
    const moved = {
      ...facts,
      responses: { now: { asked: 1000, answered: 300 }, before: { asked: 1000, answered: 500 } },
    }
    expect(leadReport(standardReport)(moved).method.gaps).toEqual(['responseRateChanged'])
    const other = { ...facts, nps: { now: scores(1, 1, 8), before: { ...scores(1, 1, 8), scale: '1-10' as const } } }
    expect(leadReport(standardReport)(other).method.gaps).toEqual(['npsNotComparable'])
  })
})

describe('the report of an owner and of an outlet', () => {
  it('has what is theirs', () => {
    const report = ownerReport(standardReport)('VP Zhao')({
      ...facts,
      projects: [proved, { ...onlyLive, owner: 'VP Qian' }],
    })
    expect(report).toMatchObject({ owner: 'VP Zhao', late: 1, projects: [{ project: 'project:heat' }], packs: [] })
  })
  it('an outlet has its own figures, and none where it has none', () => {
    const outlets = { north: { nps: { now: scores(10, 10, 20) } }, south: { reasons: voices } }
    const north = frontLineReport(standardReport)('north')({ ...facts, outlets })
    expect(north.headline.nps?.score.answers).toBe(40)
    expect(north.reasons).toBeUndefined()
    expect(frontLineReport(standardReport)('toString')({ ...facts, outlets }).headline).toEqual({})
  })
  it('an outlet is not shown that 4 of 110 were unhappy, nor that 106 of 110 were called in time', () => {
    const outlets = {
      north: { nps: { now: scores(4, 26, 80) }, contacts: { now: { met: 106, breached: 4, undecided: 0 } } },
      south: { nps: { now: scores(5, 26, 80), before: scores(4, 26, 80) } },
    } as NonNullable<(typeof facts)['outlets']>
    const of = (outlet: string): ReturnType<ReturnType<ReturnType<typeof frontLineReport>>> =>
      frontLineReport(standardReport)(outlet)({ ...facts, outlets })
    expect(of('north').headline).toMatchObject({
      heldBack: ['detractors', 'contactsKept'],
      nps: { score: { rounded: 69 } },
    })
    expect(Object.keys(of('north').headline).sort()).toEqual(['heldBack', 'nps'])
    expect(of('south').headline.detractors).toMatchObject({ now: { count: 5, total: 111 } })
    expect(Object.keys(of('south').headline.detractors ?? {})).toEqual(['now'])
    const page = reportPage({ words: pageWords })(of('north'))
    expect(page).toContain('so few customers that they could be known by it: not shown')
    expect(page).not.toMatch(/\b4 of 110|\b106 of 110/)
  })
  it('an outlet is told that cases to learn from are of all outlets', () => {
    const training = [{ _tag: 'BadCase' as const, priority: 'P0', because: [{ _tag: 'NotWonBack' as const }] }]
    const report = frontLineReport(standardReport)('north')({ ...facts, training })
    expect(reportPage({ words: pageWords })(report)).toContain('Cases of all outlets together')
    expect(reportPage({ words: zhWords })(report)).toContain('案例来自全部网点')
  })
  it('an outlet is told what is proved for all, and never that nothing is because it has nothing of its own', () => {
    const proven = [{ topic: 'heat', live: on('2026-09-20'), validatedAt: on('2026-09-30') }]
    expect(provedForAll(frame.asOf)([proved, onlyLive])).toEqual(proven)
    expect(provedForAll(on('2026-09-29'))([proved])).toEqual([])
    const north = frontLineReport(standardReport)('north')({ ...facts, proved: proven })
    expect(north.proved).toEqual(proven)
    expect(north.method.gaps).not.toContain('nothingValidated')
    expect(leadReport(standardReport)({ frame }).method.gaps).toContain('nothingValidated')
  })
  it('passes through the view of its role', () => {
    const report = leadReport(standardReport)(facts)
    const seen = roleView(standardViews)({ role: 'executive' })(report)
    expect(seen._tag === 'Right' && Object.keys(seen.right)).toEqual([
      'audience',
      'headline',
      'npsByMonth',
      'reasons',
      'projects',
      'signals',
      'silent',
      'method',
    ])
  })
})

describe('an action', () => {
  it('is late from the moment after it is due on, and not at that moment', () => {
    const one = onlyLive.actions['A1']
    if (one === undefined) throw new Error('no action')
    const { settledAt: _, ...open } = { ...one, standing: 'open' as const }
    expect([open.originalDue, instant(open.originalDue + 1)].map((at) => isLate(open, at))).toEqual([false, true])
  })
})

describe('the report to customers (A0.14, A0.15)', () => {
  const report = customersReport(standardReport)(facts)
  it('tells what is live since when, and an effect only where it was proved', () => {
    expect(report.live).toMatchObject([
      {
        topic: 'heat',
        heard: { customers: 38, mentions: 45 },
        live: on('2026-09-20'),
        effect: { before: { count: 90, total: 300 }, after: { count: 60, total: 300 } },
      },
      { topic: 'price', heard: { customers: 30, mentions: 31 } },
    ])
    expect(report.live[1]?.effect).toBeUndefined()
    expect(report.anyEffect).toBe(true)
  })
  it('counts who named a topic in the windows it was chosen in, not in the period of the report', () => {
    const windows = [{ from: on('2026-01-01'), to: on('2026-02-01') }]
    const told = customersReport(standardReport)({
      ...facts,
      heard: {
        'project:heat': { windows, customers: 31, mentions: 40 },
        'project:price': { windows, customers: 4, mentions: 90 },
      },
    }).live
    expect(told[0]).toMatchObject({ topic: 'heat', heard: { customers: 31, mentions: 40 }, heardIn: windows })
    expect([told[1]?.heard, told[1]?.heardIn]).toEqual([undefined, undefined])
    expect(report.live[0]?.heardIn).toEqual([{ from: quarter.from, to: quarter.to }])
    const early = customersReport(standardReport)({ ...facts, frame: { ...frame, asOf: on('2026-09-21') } })
    expect(early.live[0]).toMatchObject({ topic: 'heat', heardIn: [{ from: quarter.from, to: on('2026-09-21') + 1 }] })
  })
  it('tells of which windows an effect is, and of none that was found after the day it is of', () => {
    const baseline = {
      window: { from: on('2025-07-01'), to: on('2025-09-15') },
      taxonomyVersion: '1',
      answers: 300,
      named: { heat: 90 },
    }
    const window = { from: on('2026-07-01'), to: on('2026-10-01') }
    const told = customersReport(standardReport)({ ...facts, projects: [{ ...proved, baseline, window }] })
    expect(told.live[0]?.effect?.windows).toEqual({
      before: baseline.window,
      after: { from: window.from, to: on('2026-09-30') },
    })
    const early = customersReport(standardReport)({ ...facts, frame: { ...frame, asOf: on('2026-09-29') } })
    expect(early.live.map(({ topic, effect }) => [topic, effect])).toEqual([
      ['heat', undefined],
      ['price', undefined],
    ])
  })
  it('tells what was found on the very day, and says that most is untagged from two in five on', () => {
    const onTheDay = customersReport(standardReport)({ ...facts, frame: { ...frame, asOf: on('2026-09-30') } })
    expect(onTheDay.live[0]?.effect).toBeDefined()
    const untagged = (of: number): readonly string[] =>
      leadReport(standardReport)({ ...facts, reasons: { ...voices, customers: 100, untagged: of } }).method.gaps
    expect([untagged(39), untagged(40)].map((gaps) => gaps.includes('mostlyUntagged'))).toEqual([false, true])
  })
  it('says so where nothing was proved', () => {
    expect(customersReport(standardReport)({ ...facts, projects: [onlyLive] }).anyEffect).toBe(false)
    expect(customersReport(standardReport)({ frame })).toMatchObject({ live: [], underWay: [], anyEffect: false })
  })
  it('tells no effect of what is being measured again, whatever was found before', () => {
    const again = customersReport(standardReport)({ ...facts, projects: [{ ...proved, stage: 'measuring' }] })
    expect(again.live.map(({ topic, effect }) => [topic, effect])).toEqual([['heat', undefined]])
  })
  it('tells neither what was given up nor what is not live', () => {
    const none = customersReport(standardReport)({
      ...facts,
      projects: [
        { ...proved, stage: 'abandoned' },
        { ...onlyLive, live: instant(frame.asOf + 1) },
        { ...onlyLive, live: on('2026-01-01') },
      ],
    })
    expect(none.live).toEqual([])
  })
  it('tells what is worked on, by topic', () => {
    const running = customersReport(standardReport)({
      ...facts,
      projects: [{ ...onlyLive, stage: 'running', live: on('2027-01-01') }],
    })
    expect(running).toMatchObject({ live: [], underWay: ['price'] })
  })
  it('a customer who wrote thirty times is one customer and thirty pieces', () => {
    const once = { ...voices, topics: { heat: { customers: 1, mentions: 30, missing: 0 } } }
    expect(customersReport(standardReport)({ ...facts, reasons: once }).live[0]?.heard).toBeUndefined()
    const many = { ...voices, topics: { heat: { customers: 5, mentions: 30, missing: 0 } } }
    expect(customersReport(standardReport)({ ...facts, reasons: many }).live[0]?.heard).toEqual({
      customers: 5,
      mentions: 30,
    })
  })
})
