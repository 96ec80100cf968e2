import { elapsed } from '../../src/calendar/counting/elapsed.ts'
import { type Period, periodAt } from '../../src/calendar/period/period.ts'
import { type Instant, instant } from '../../src/core/instant.ts'
import type { NpsTally } from '../../src/nps/tally.ts'
import { initialProject, type ProjectState } from '../../src/outer-loop/project/state.ts'
import type { TopicTally } from '../../src/outer-loop/reasons/tally.ts'
import type { ReportFrame } from '../../src/outer-loop/report/facts/frame.ts'
import { validated } from './validation.ts'

export const on = (date: string): Instant => instant(Date.parse(`${date}T00:00:00Z`))
export const quarter: Period = periodAt(elapsed)('quarter', on('2026-08-01'))
export const frame: ReportFrame = {
  company: 'Acme',
  period: quarter,
  asOf: on('2026-10-05'),
  taxonomy: 'house@1',
  base: 'detractors',
  clock: 'received',
  policies: ['standard-programme@1.0.0'],
}
export const scores = (detractors: number, passives: number, promoters: number): NpsTally<'0-10'> => ({
  scale: '0-10',
  detractors,
  passives,
  promoters,
})
export const voices: TopicTally = {
  customers: 300,
  anonymous: 4,
  mentions: 420,
  untagged: 60,
  wordless: 40,
  topics: {
    heat: { customers: 38, mentions: 45, missing: 0 },
    price: { customers: 30, mentions: 31, missing: 0 },
    rare: { customers: 3, mentions: 9, missing: 0 },
  },
  together: {},
}
const action = { what: 'new foam', owner: 'Li', measure: 'm', due: on('2026-08-15'), originalDue: on('2026-08-15') }

/** A project that went live and was shown to work. */
export const proved: ProjectState = {
  ...initialProject,
  stage: 'validated',
  version: 9,
  project: 'project:heat',
  topic: 'heat',
  owner: 'VP Zhao',
  coordinator: 'Chen',
  departments: ['R&D', 'Service'],
  actions: { A1: { ...action, standing: 'completed', settledAt: on('2026-08-20') } },
  live: on('2026-09-20'),
  deliveredAt: on('2026-09-20'),
  validatedAt: on('2026-09-30'),
  validation: validated({
    topics: ['heat'],
    before: {
      window: { from: on('2025-01-01'), to: on('2026-01-01') },
      taxonomyVersion: 'house@1',
      answers: 300,
      named: { heat: 90 },
    },
    after: {
      window: { from: on('2026-06-01'), to: on('2026-09-01') },
      taxonomyVersion: 'house@1',
      answers: 300,
      named: { heat: 60 },
    },
  }),
}
const { validation: _, validatedAt: __, ...unproved } = proved

/** The same, live and not proved. */
export const onlyLive: ProjectState = { ...unproved, project: 'project:price', topic: 'price', stage: 'delivered' }
