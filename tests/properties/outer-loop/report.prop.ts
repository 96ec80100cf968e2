import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import { type AudienceMember, reportAudience } from '../../../src/outer-loop/duty/audience.ts'
import { macroCoverage } from '../../../src/outer-loop/duty/coverage.ts'
import { toldWhatCame } from '../../../src/outer-loop/duty/followed-up.ts'
import { reportDuties } from '../../../src/outer-loop/duty/report-duty.ts'
import { isLate } from '../../../src/outer-loop/project/action.ts'
import { reviewProjects } from '../../../src/outer-loop/project/review/review-projects.ts'
import { customersReport } from '../../../src/outer-loop/report/customers.ts'
import type { ReportFacts } from '../../../src/outer-loop/report/facts/facts.ts'
import { heardIn } from '../../../src/outer-loop/report/facts/heard.ts'
import { provedForAll } from '../../../src/outer-loop/report/facts/proved.ts'
import { frontLineReport } from '../../../src/outer-loop/report/front-line.ts'
import { leadReport } from '../../../src/outer-loop/report/lead.ts'
import { ownerReport } from '../../../src/outer-loop/report/owner.ts'
import { shareChange } from '../../../src/outer-loop/report/share-change.ts'
import { standardAudience, standardReport } from '../../../src/policies/outer-loop/report.ts'
import { standardSilence } from '../../../src/policies/silence.ts'
import { silenceCause } from '../../../src/silent-majority/cause/silence-cause.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { projectWork } from '../../../src/testing/arbitraries/project/project-commands.ts'
import { projectRules, workedProject } from '../../support/project.ts'
import { fc, prop } from '../../support/prop.ts'
import { frame, scores, voices } from '../../support/report.ts'

const day = 86_400_000
const tally = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).map(([a, b, c]) => scores(a, b, c))
const contacts = fc.record({ met: fc.nat(300), breached: fc.nat(300), undecided: fc.nat(9) })
const states = fc.array(
  projectWork.map((work) => workedProject(work).state),
  { maxLength: 3 },
)
const facts: fc.Arbitrary<ReportFacts> = fc
  .record(
    {
      nps: fc.record({ now: tally, before: tally }, { requiredKeys: ['now'] }),
      contacts: fc.record({ now: contacts, before: contacts }, { requiredKeys: ['now'] }),
      projects: states,
      silent: fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ count: Math.min(a, b), total: Math.max(a, b) })),
      reasons: fc.constant(voices),
      outlets: fc.record({ north: fc.record({ nps: fc.record({ now: tally }) }), south: fc.constant({}) }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((known) => ({ ...known, frame: { ...frame, asOf: instant(Date.UTC(2027, 0, 5)) } }) as ReportFacts)

/** Every share in a report that stands without its interval, or without its total. */
const bare = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => bare(one, `${path}/${at}`))
  if (typeof value !== 'object' || value === null) return []
  const fields = value as { readonly [field: string]: unknown }
  const lone =
    'count' in fields && !('exposure' in fields) && !/atLeast|atMost$/.test(path)
      ? typeof fields['total'] !== 'number' || (fields['total'] !== 0 && fields['interval'] === undefined)
      : ('nps' in fields && 'answers' in fields && fields['interval'] === undefined) ||
        ('direction' in fields && fields['direction'] !== 'notShown' && typeof fields['p'] !== 'number')
  return [...(lone ? [path] : []), ...Object.entries(fields).flatMap(([name, one]) => bare(one, `${path}/${name}`))]
}

describe('a report', () => {
  prop([facts], { numRuns: 60 })('every number of a report has its n and its interval', (all) => {
    const lead = leadReport(standardReport)(all)
    for (const report of [lead, frontLineReport(standardReport)('north')(all), customersReport(standardReport)(all)]) {
      expect(bare(report)).toEqual([])
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
    }
    expect(bare({ count: 1, total: 2 })).toHaveLength(1)
  })
  prop([facts], { numRuns: 40 })('every number of a headline has its n and its interval', (all) => {
    const { headline } = leadReport(standardReport)(all)
    expect(bare(headline)).toEqual([])
    if (all.nps !== undefined) {
      const { detractors, passives, promoters } = all.nps.now
      expect(headline.nps?.score.answers ?? 0).toBe(detractors + passives + promoters)
    }
  })
  prop([fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300)])('no direction is shown without a test', (a, b, c, d) => {
    const sure = fraction(0.95)
    const before = { count: Math.min(a, b), total: Math.max(a, b) }
    const now = { count: Math.min(c, d), total: Math.max(c, d) }
    const change = shareChange(sure, fraction(0.05))(before, now)
    expect(change === undefined).toBe(before.total === 0 || now.total === 0)
    if (change === undefined) return
    if (change.direction === 'notShown') expect(change.p ?? 1).toBeGreaterThan(0.05)
    else
      expect([change.p !== undefined && change.p <= 0.05, Math.sign(change.difference)]).toEqual([
        true,
        change.direction === 'rose' ? 1 : -1,
      ])
    expect(change.interval.lower).toBeLessThanOrEqual(change.difference + 1e-12)
    expect(change.interval.upper).toBeGreaterThanOrEqual(change.difference - 1e-12)
    const back = shareChange(sure, fraction(0.05))(now, before)
    expect(back?.difference).toBeCloseTo(-change.difference, 12)
    expect(back?.p ?? 1).toBeCloseTo(change.p ?? 1, 12)
  })
  prop([facts], { numRuns: 60 })('customers are told of an effect only where it was validated', (all) => {
    for (const { topic, effect } of customersReport(standardReport)(all).live)
      if (effect !== undefined)
        expect(
          all.projects?.some(
            (one) =>
              one.topic === topic &&
              ['validated', 'reported'].includes(one.stage) &&
              one.validation?.topics.some((found) => found.topic === topic && found.verdict === 'dropped'),
          ),
        ).toBe(true)
  })
  prop([facts], { numRuns: 40 })('nobody who works on it is named to customers', (all) => {
    expect(JSON.stringify(customersReport(standardReport)(all))).not.toMatch(/Chen|Zhao|Qian|"Li"|Wang|R&D|隔热/)
  })
  prop([facts, fc.constantFrom('VP Zhao', 'VP Qian')], { numRuns: 40 })(
    'an owner sees their own packs and projects and no others',
    (all, owner) => {
      const report = ownerReport(standardReport)(owner)(all)
      expect(report.projects.length).toBe((all.projects ?? []).filter((one) => one.owner === owner).length)
      expect(report.late).toBe(report.projects.reduce((sum, { late }) => sum + late, 0))
    },
  )
  prop([facts], { numRuns: 40 })('an outlet sees its own figures and no others', (all) => {
    const alone = frontLineReport(standardReport)('north')({
      frame: all.frame,
      ...(all.outlets === undefined ? {} : { outlets: { north: all.outlets['north'] ?? {} } }),
    })
    expect(frontLineReport(standardReport)('north')(all)).toEqual(alone)
  })
  const cell = fc.nat({ max: 12 })
  prop([cell, cell, cell, cell, cell, cell])(
    'no outlet is shown a share of so few customers that they could be known',
    (promoters, passives, detractors, earlier, met, breached) => {
      const smallest = standardReport.reasons.smallestCell
      const isSmall = (count: number, total: number): boolean =>
        [count, total - count].some((one) => one > 0 && one < smallest)
      const nps = { now: scores(promoters, passives, detractors), before: scores(promoters, passives, earlier) }
      const own = { nps, contacts: { now: { met, breached, undecided: 0 } } } as NonNullable<
        ReportFacts['outlets']
      >[string]
      const { headline } = frontLineReport(standardReport)('north')({ frame, outlets: { north: own } })
      const { now } = nps
      const total = now.promoters + now.passives + now.detractors
      const isHeld = { detractors: isSmall(now.detractors, total), contactsKept: isSmall(met, met + breached) }
      for (const name of ['detractors', 'contactsKept'] as const) {
        expect(headline.heldBack?.includes(name) ?? false).toBe(isHeld[name])
        if (isHeld[name]) expect(headline[name]).toBeUndefined()
      }
      if (total > 0 && !isHeld.detractors)
        expect(headline.detractors?.now).toMatchObject({ count: now.detractors, total })
      const before = headline.detractors?.before
      if (before !== undefined) expect(isSmall(before.count, before.total)).toBe(false)
      else expect(headline.detractors?.change).toBeUndefined()
      expect(JSON.stringify(headline)).not.toContain('tally')
    },
  )
  prop([facts, states], { numRuns: 40 })(
    'an outlet is told what is proved for all, and no figure with it',
    (all, projects) => {
      const now = all.frame.asOf
      const report = frontLineReport(standardReport)('north')({ ...all, proved: provedForAll(now)(projects) })
      const own = frontLineReport(standardReport)('north')(all)
      const { proved = [], ...rest } = report
      expect(rest).toEqual(own)
      expect(own.method.gaps).not.toContain('nothingValidated')
      expect(proved.map(({ topic }) => topic).sort()).toEqual(
        projects
          .filter(({ stage }) => stage === 'validated' || stage === 'reported')
          .map(({ topic }) => topic)
          .sort(),
      )
      for (const one of proved)
        for (const [field, value] of Object.entries(one)) {
          expect(['topic', 'live', 'validatedAt']).toContain(field)
          if (field === 'validatedAt') expect(value).toBeLessThanOrEqual(now)
        }
      expect(provedForAll(instant(0))(projects)).toEqual([])
    },
  )
  const time = fc.integer({ min: 0, max: 12 }).map((at) => instant(at))
  const window = fc.tuple(time, time).map(([a, b]) => ({ from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) }))
  const voice = fc.record(
    {
      customerId: fc.constantFrom('a', 'b', 'c'),
      at: time,
      worded: fc.constant(true),
      topics: fc.subarray(['heat', 'price', '__proto__']),
    },
    { requiredKeys: ['at', 'worded', 'topics'], noNullPrototype: true },
  )
  prop([fc.array(voice, { maxLength: 12 }), fc.array(window, { maxLength: 3 }), fc.constantFrom('heat', '__proto__')])(
    'what was heard is counted in its windows and nowhere else',
    (all, windows, topic) => {
      const within = all.filter(
        ({ at, topics }) => topics.includes(topic) && windows.some(({ from, to }) => at >= from && at < to),
      )
      expect(heardIn(topic, windows)(all)).toEqual({
        windows,
        mentions: within.length,
        customers:
          new Set(within.flatMap(({ customerId }) => customerId ?? [])).size +
          within.filter(({ customerId }) => customerId === undefined).length,
      })
    },
  )
  const counted = fc.record({
    windows: fc.array(window, { minLength: 1, maxLength: 3 }),
    customers: fc.nat(9),
    mentions: fc.integer({ min: 9, max: 30 }),
  })
  prop([facts, counted], { numRuns: 60 })('every count told to customers stands with the time it is of', (all, own) => {
    const projects = all.projects ?? []
    const chosen = Object.fromEntries(projects.map(({ project = '' }) => [project, own]))
    for (const { topic, heard, heardIn: windows, effect } of customersReport(standardReport)(all).live) {
      expect(windows === undefined).toBe(heard === undefined)
      if (heard !== undefined) {
        expect(heard).toEqual({ customers: voices.topics[topic]?.customers, mentions: voices.topics[topic]?.mentions })
        expect(windows).toEqual([{ from: all.frame.period.from, to: all.frame.period.to }])
      }
      const from = projects.find((one) => one.topic === topic)
      if (effect !== undefined) expect(effect.windows?.before).toEqual(from?.baseline?.window)
    }
    for (const { heard, heardIn: windows } of customersReport(standardReport)({ ...all, heard: chosen }).live) {
      expect(heard).toEqual(own.customers < 5 ? undefined : { customers: own.customers, mentions: own.mentions })
      expect(windows).toEqual(own.customers < 5 ? undefined : own.windows)
    }
  })
})

const members: fc.Arbitrary<readonly AudienceMember[]> = fc.uniqueArray(
  fc.record(
    {
      customerId: fc.constantFrom(...'abcdefgh'),
      heard: fc.boolean(),
      consent: fc.constantFrom('given' as const, 'refused' as const),
      test: fc.boolean(),
      unsubscribed: fc.array(
        fc.record(
          { kinds: fc.constantFrom(['actionReport'], ['nps']), until: fc.nat(20).map(instant) },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['customerId', 'heard'], noNullPrototype: true },
  ),
  { selector: ({ customerId }) => customerId },
)

describe('the duty to report', () => {
  const audience = reportAudience(standardAudience)(instant(10))
  prop([members])('whether a customer was ever heard changes nothing about whether they are told', (all) => {
    const silent = all.map((one) => ({ ...one, heard: false }))
    expect(audience(silent).recipients).toEqual(audience(all).recipients)
    expect(audience(silent).silent).toBe(audience(all).recipients.length)
  })
  prop([members])('nobody who may not be written to is sent the report', (all) => {
    const { recipients, barred } = audience(all)
    expect(recipients.length + barred.length).toBe(all.length)
    for (const { customerId, consent, test, unsubscribed = [] } of all) {
      const out = unsubscribed.some(
        ({ kinds, until }) =>
          (kinds === undefined || kinds.includes('actionReport')) && (until === undefined || until > 10),
      )
      expect(recipients.includes(customerId)).toBe(consent !== 'refused' && test !== true && !out)
    }
  })
  prop([members, fc.array(fc.constantFrom(...'abcdefghxyz'))])(
    'coverage counts only who may be written to',
    (all, reached) => {
      const { all: everybody, silent } = macroCoverage(fraction(0.95))(all, reached)
      expect(everybody).toMatchObject({
        count: all.filter(({ customerId }) => reached.includes(customerId)).length,
        total: all.length,
      })
      expect(silent.total).toBe(all.filter(({ heard }) => !heard).length)
      expect(silent.count).toBeLessThanOrEqual(everybody.count)
    },
  )
  const habit = fc.record({
    asked: fc.nat(9),
    begun: fc.nat(9),
    finished: fc.integer({ min: 1, max: 9 }),
    followedUp: fc.nat(2),
    askedSinceAnswer: fc.nat(9),
  })
  const times = fc.array(fc.nat(20).map(instant), { maxLength: 5 })
  prop([habit, times, times])(
    'whoever answered and was then sent a report is not silent because it is useless',
    (own, answers, reports) => {
      const after = toldWhatCame(own)({ answers, reports })
      const told = reports.some((at) => answers.some((answer) => answer < at))
      expect(after.followedUp > own.followedUp).toBe(told)
      const reading = silenceCause(standardSilence)(after)
      if (told) expect(reading).not.toMatchObject({ cause: 'futility' })
      expect(after.followedUp - own.followedUp).toBeLessThanOrEqual(Math.min(answers.length, reports.length))
    },
  )
  prop([habit, times])('a report before any answer follows nothing up', (own, reports) => {
    expect(toldWhatCame(own)({ answers: [instant(20)], reports })).toEqual(own)
  })
  prop([fc.nat(4000), fc.nat(1500), fc.array(fc.constantFrom('1970-Q2', '1975-Q1', '1976-Q4'))])(
    'every period that is over is owed exactly one report',
    (since, length, reported) => {
      const reporting = { every: 'quarter', withinDays: 30, source: 'A0.14' } as const
      const asOf = instant((since + length) * day)
      const duties = reportDuties(elapsed, reporting)({ since: instant(since * day), reported })(asOf)
      const names = duties.map(({ period }) => period.name)
      expect(new Set(names).size).toBe(names.length)
      for (const [place, { period, due, state }] of duties.entries()) {
        expect(period.to).toBeLessThanOrEqual(asOf)
        expect(due).toBe(period.to + 30 * day)
        expect(state).toBe(reported.includes(period.name as '1970-Q2') ? 'reported' : asOf > due ? 'late' : 'open')
        if (place > 0) expect(period.from).toBe(duties[place - 1]?.period.to)
      }
      const last = duties.at(-1)?.period.to
      if (last !== undefined) expect(asOf - last).toBeLessThan(93 * day)
    },
  )
})

describe('a review of projects', () => {
  const review = reviewProjects(projectRules)
  const asOf = fc.integer({ min: -10, max: 400 }).map((days) => instant(Date.UTC(2026, 5, 1) + days * day))
  const untimed = ({ asOf: _, nextWakeAt: __, ...rest }: ReturnType<ReturnType<typeof review>>) => rest
  prop([states, asOf], { numRuns: 60 })('a review of projects changes at its next wake and not before', (all, at) => {
    const look = review(all)
    const now = look(at)
    if (now.nextWakeAt._tag === 'Never') expect(untimed(look(instant(at + 4000 * day)))).toEqual(untimed(now))
    else {
      const wake = now.nextWakeAt.at
      expect(wake).toBeGreaterThan(at)
      expect(untimed(look(instant(wake - 1)))).toEqual(untimed(now))
      expect(untimed(look(wake))).not.toEqual(untimed(now))
    }
  })
  prop([states, asOf], { numRuns: 40 })('a review of projects is the same in whatever order they stand', (all, at) => {
    const own = all.map((one, n) => ({ ...one, ...(one.project === undefined ? {} : { project: `p${n}` }) }))
    expect(review([...own].reverse())(at)).toEqual(review(own)(at))
  })
  prop([states, asOf], { numRuns: 60 })('an action moved to a later day is late from its first day on', (all, at) => {
    for (const state of all) {
      const { duties } = review([state])(at)
      for (const [id, action] of Object.entries(state.actions)) {
        const owed = duties.find((one) => one.duty === 'action' && one.action === id)
        if (owed !== undefined) expect(owed.late).toBe(isLate(action, at))
        expect(isLate(action, at)).toBe(action.standing !== 'dropped' && (action.settledAt ?? at) > action.originalDue)
      }
      if (state.stage === 'validated') expect(duties.map(({ duty }) => duty)).toEqual(['report'])
      if (state.stage === 'measuring') expect(duties.map(({ duty }) => duty)).toEqual(['look'])
    }
  })
})
