import { elapsed } from '../../src/calendar/counting/elapsed.ts'
import { parsePeriod } from '../../src/calendar/period/period.ts'
import { periodsIn } from '../../src/calendar/period/periods-in.ts'
import { type Instant, instant } from '../../src/core/instant.ts'
import { netPromoterScore } from '../../src/nps/net-promoter-score.ts'
import type { NpsTally } from '../../src/nps/tally.ts'
import type { EvidencePack } from '../../src/outer-loop/evidence/pack.ts'
import { initialProject, type ProjectState } from '../../src/outer-loop/project/state.ts'
import { topicTallyOf } from '../../src/outer-loop/reasons/tally.ts'
import { customersReport } from '../../src/outer-loop/report/customers.ts'
import type { ReportFacts } from '../../src/outer-loop/report/facts/facts.ts'
import { frontLineReport } from '../../src/outer-loop/report/front-line.ts'
import { leadReport } from '../../src/outer-loop/report/lead.ts'
import { ownerReport } from '../../src/outer-loop/report/owner.ts'
import type { TrainingCase } from '../../src/outer-loop/training/training-case.ts'
import { validate } from '../../src/outer-loop/validation/validate.ts'
import type { WeakSignal } from '../../src/outer-loop/weak-signals/look.ts'
import type { Report } from '../../src/pages/report-page.ts'
import { standardValidation } from '../../src/policies/outer-loop/outer-loop-proof.ts'
import { standardReport } from '../../src/policies/outer-loop/report.ts'
import { fraction } from '../../src/stats/elementary/fraction.ts'
import { measuredShare } from '../../src/stats/proportion/measured-share.ts'
import { rateRatioInterval } from '../../src/stats/rate-ratio.ts'

const known = parsePeriod(elapsed)('2026-Q3')
if (known._tag === 'Left') throw new Error('no quarter')
const quarter = known.right
const at = (text: string): Instant => instant(Date.parse(text))
const tally = (detractors: number, passives: number, promoters: number): NpsTally => ({
  scale: '0-10',
  detractors,
  passives,
  promoters,
})
const measured = measuredShare(fraction(0.95))
const year = { from: at('2025-01-01'), to: at('2026-01-01') }
const measurement = (named: number, window: typeof year, topic: string) => ({
  window,
  taxonomyVersion: '1',
  answers: 300,
  named: { [topic]: named },
  asked: 1000,
})

/** A topic that dropped: 90 of 300 before, 60 of 300 after. */
const validated = (topic: string): NonNullable<ProjectState['validation']> => {
  const found = validate(standardValidation)({
    topics: [topic],
    before: measurement(90, year, topic),
    after: measurement(60, { from: at('2026-01-01'), to: at('2027-01-01') }, topic),
  })
  if (found._tag === 'Left') throw new Error('no verdict')
  return found.right
}

export interface Sizes {
  readonly projects: number
  readonly packs: number
  readonly training: number
  readonly topics: number
}
export const usual: Sizes = { projects: 2, packs: 2, training: 4, topics: 4 }

/** Everything a report can be made of, with `text` wherever somebody's words stand. */
const factsOf = (
  text: (label: string) => string,
  { projects, packs, training, topics }: Sizes = usual,
): ReportFacts => {
  const topic = (place: number): string => text(`topic ${place}`)
  const project = (place: number): ProjectState => ({
    ...initialProject,
    stage: place % 2 === 0 ? 'validated' : 'running',
    project: text(`project:${place}`),
    topic: topic(place),
    owner: text('owner'),
    coordinator: text('coordinator'),
    departments: [text('department'), text('other')],
    plan: { from: quarter.from, to: quarter.to },
    originalEnd: instant(quarter.to - 86_400_000),
    ...(place % 2 === 0
      ? { live: at('2026-07-20'), validatedAt: at('2026-08-01'), validation: validated(topic(place)) }
      : {}),
    actions: Object.fromEntries(
      Array.from({ length: 3 }, (_, i) => [
        `a${i}`,
        {
          what: text(`what ${i}`),
          owner: text('Li'),
          due: at('2026-08-20'),
          originalDue: at('2026-08-01'),
          measure: text('measure'),
          standing: 'open' as const,
        },
      ]),
    ),
  })
  const score = netPromoterScore(standardReport.nps.score)(tally(30, 30, 60))
  const pack = (place: number): EvidencePack => ({
    topic: topic(place),
    recipient: text('owner'),
    window: { from: quarter.from, to: quarter.to },
    taxonomy: 'retail@1',
    base: { name: text('everyone'), customers: 300 },
    named: { customers: 90, mentions: 120 },
    share: measured(90, 300),
    trend: ['2026-07', '2026-08', '2026-09'].map((period, i) => ({ period, share: measured(20 + 5 * i, 100) })),
    ...(score._tag === 'Right' ? { nps: score.right } : {}),
    effort: { scale: '1-7', answers: 80, mean: 4.2, interval: { confidence: fraction(0.95), lower: 3.9, upper: 4.5 } },
    findings: [],
    verbatims: Array.from({ length: 12 }, (_, i) => ({ feedbackId: `f${i}`, text: text(`words ${i}`) })),
    leftOut: { noConsent: 3, beyondMost: 0, empty: 1 },
    namesByRule: 'partial',
    policy: { id: 'standard-evidence', version: '1.0.0' },
  })
  const caseOf = (place: number): TrainingCase =>
    place % 2 === 0
      ? {
          _tag: 'GoodCase',
          priority: 'P1',
          from: 2 as never,
          to: 9 as never,
          comment: text('said'),
          phrase: text('phrase'),
        }
      : {
          _tag: 'BadCase',
          priority: text('P0'),
          because: [{ _tag: 'NotWonBack' }, { _tag: 'RuleBroken', rule: text('TooManyTransfers') }],
          comment: text('said'),
          opener: text('opener'),
          openerLacks: ['WordsNotQuoted'],
        }
  const signal: WeakSignal = {
    _tag: 'WeakSignal',
    topic: topic(0),
    day: 20_700,
    window: 7,
    recent: { count: 6, exposure: 80 },
    mentions: 7,
    before: { count: 2, exposure: 900 },
    ratio: 33.75,
    interval: rateRatioInterval(fraction(0.95))({
      before: { count: 2, exposure: 900 },
      after: { count: 6, exposure: 80 },
    }),
    chance: 0.0001,
    threshold: 0.001,
    dispersion: 1,
    grew: 'count',
  }
  const voices = Array.from({ length: 120 }, (_, i) => ({
    customerId: `c${i}`,
    at: quarter.from,
    worded: true,
    topics: i % 3 === 0 ? [] : [topic(i % Math.max(1, topics))],
  }))
  const figures = {
    nps: { now: tally(60, 60, 180), before: tally(100, 80, 120) },
    contacts: {
      now: { met: 90, breached: 10, undecided: 5 },
      before: { met: 80, breached: 15, undecided: 0 },
    },
    reasons: topicTallyOf(voices),
  }
  return {
    ...figures,
    frame: {
      company: text('company'),
      period: quarter,
      asOf: quarter.to,
      taxonomy: text('retail@1'),
      base: text('everyone'),
      clock: 'received',
      policies: [text('standard-report@1.0.0')],
    },
    months: periodsIn(elapsed)('month', { from: at('2025-10-01'), to: quarter.to }).map((period, i) => ({
      period,
      tally: i === 4 ? tally(2, 3, 4) : i === 7 ? tally(0, 0, 0) : tally(40, 30, 60 + 5 * i),
    })),
    responses: { now: { asked: 1000, answered: 300 }, before: { asked: 1000, answered: 305 } },
    projects: Array.from({ length: projects }, (_, i) => project(i)),
    signals: [{ first: signal, latest: signal }],
    silent: { count: 600, total: 1000 },
    packs: Array.from({ length: packs }, (_, i) => pack(i)),
    training: Array.from({ length: training }, (_, i) => caseOf(i)),
    outlets: { [text('outlet')]: figures },
  }
}

/** A report for every audience. */
export const reportsOf = (text: (label: string) => string, sizes: Sizes = usual): readonly Report[] => {
  const facts = factsOf(text, sizes)
  return [
    leadReport(standardReport)(facts),
    ownerReport(standardReport)(text('owner'))(facts),
    frontLineReport(standardReport)(text('outlet'))(facts),
    customersReport(standardReport)(facts),
  ]
}
