import { describe, expect, it } from 'vitest'
import { customerParser } from '../../../src/customer/customer.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { columnsOf } from '../../../src/inner-loop/vocabulary/columns.ts'
import type { Vocabulary } from '../../../src/inner-loop/vocabulary/vocabulary.ts'
import type { NamedColumns, StandardWords } from '../../../src/inner-loop/vocabulary/words.ts'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import { say } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { standardVocabulary } from '../../../src/policies/vocabulary.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { ProgrammePolicy } from '../../../src/programme/policy/policy.ts'
import type { AssessmentFacts } from '../../../src/programme/understanding/facts.ts'
import { verifyProgramme } from '../../../src/programme/verify/verify-programme.ts'
import { type MaybeColumn, maybe, type OneOfColumn, oneOf } from '../../../src/tables/shape/column.ts'
import { verified } from '../../support/verified.ts'

/** A P3 for passives, a VIP tier, leaked data that decides as law does, and regions: the standard shop and no more. */
interface Own extends Omit<StandardWords, 'priority' | 'tier' | 'category' | 'column'> {
  readonly priority: 'P0' | 'P1' | 'P2' | 'P3'
  readonly tier: 'standard' | 'high' | 'vip'
  readonly category: 'legal' | 'safety' | 'fraud' | 'dataLeak'
  readonly column: NamedColumns<{ region: MaybeColumn<OneOfColumn<'east' | 'west'>> }>
}
const vocabulary: Vocabulary<Own> = {
  ...standardVocabulary,
  priorities: ['P0', 'P1', 'P2', 'P3'],
  tiers: ['standard', 'high', 'vip'],
  categories: ['legal', 'safety', 'fraud', 'dataLeak'],
  columns: { region: maybe(oneOf('east', 'west')) },
}
const columns = columnsOf(vocabulary)
const { triage, severity, alert, routing, sla, case: cases, review, valueTier } = standardProgramme
const any = { orMissing: true } as const
const source = 'handbook 3'
const grave = ['legal', 'safety', 'fraud', 'dataLeak'] as const
const own: ProgrammePolicy<Own> = {
  ...standardProgramme,
  id: 'own',
  vocabulary,
  valueTier: {
    ...valueTier,
    cuts: {
      below: 'standard',
      from: { vip: { amount: 500, currency: 'CNY' }, high: { amount: 100, currency: 'CNY' } },
    },
  },
  triage: {
    ...triage,
    columns: { score: columns.score, valueTier: columns.valueTier, redFlags: columns.redFlags, region: columns.region },
    outputs: ['P0', 'P1', 'P2', 'P3', 'noCase'],
    expect: { monotone: { score: 'lessUrgent', valueTier: 'moreUrgent', redFlags: 'moreUrgent' } },
    rows: [
      {
        id: 'leak',
        when: { score: any, valueTier: any, redFlags: { anyOf: grave }, region: any },
        then: 'P0',
        source,
      },
      { id: 'vip', when: { score: { le: 6 }, valueTier: { is: 'vip' }, region: any }, then: 'P0', source },
      { id: 'detractor', when: { score: { le: 6 }, valueTier: any, region: any }, then: 'P2', source },
      { id: 'passive', when: { score: { ge: 7, le: 8 }, valueTier: any, region: any }, then: 'P3', source },
      { id: 'else', when: { score: any, valueTier: any, region: any }, then: 'noCase', source },
    ],
  },
  severity: {
    ...severity,
    columns: { ...severity.columns, redFlags: columns.redFlags, graver: columns.graver },
    rows: [
      {
        id: 'leak',
        when: { redFlags: { anyOf: ['dataLeak'] }, intensity: any, reach: any, businessArea: any },
        then: 'critical',
        source,
      },
      ...severity.rows,
    ],
  },
  alert: {
    ...alert,
    alertedCase: 'P2',
    table: {
      ...alert.table,
      columns: {
        ...alert.table.columns,
        redFlags: columns.redFlags,
        graver: columns.graver,
        priority: columns.priority,
      },
      rows: [
        {
          id: 'leak',
          when: {
            redFlags: { anyOf: ['dataLeak'] },
            intensity: any,
            reach: any,
            businessArea: any,
            score: any,
            outlet: any,
            complaint: any,
          },
          then: 'lawOrSafety',
          source,
        },
        ...alert.table.rows,
      ],
    },
  },
  routing: {
    ...routing,
    columns: { priority: columns.priority, region: columns.region },
    outputs: ['alert:crisisPr', 'ticket:regionalManager', 'batch:regularService', 'none'],
    rows: [
      { id: 'crisis', when: { priority: { is: 'P0' }, region: any }, then: 'alert:crisisPr', source },
      { id: 'east', when: { priority: { is: 'P2' }, region: { is: 'east' } }, then: 'ticket:regionalManager', source },
      { id: 'batch', when: { priority: { not: 'noCase' }, region: any }, then: 'batch:regularService', source },
      { id: 'nobody', when: { priority: { is: 'noCase' }, region: any }, then: 'none', source },
    ],
  },
  sla: {
    ...sla,
    targets: {
      ...sla.targets,
      P3: { id: 'P3-write', withinMinutes: 4320, channels: ['email'], calendar: 'elapsed', atRiskAfter: 0.75, source },
    },
  },
  case: { ...cases, owners: { ...cases.owners, P3: ['regularService'] }, snooze: { never: ['P0'], source } },
  review: {
    ...review,
    escalations: { ...review.escalations, P3: [] },
    owners: { ...review.owners, P3: ['regularService'] },
  },
  expect: {
    alike: { dataLeak: 'legal' },
    leftOut: { 'zh-red-flags': ['dataLeak'], 'en-red-flags': ['dataLeak'] },
  },
}
const rules = assess(verified(own))
const about = (said: object, more: Omit<AssessmentFacts<Own>, 'feedback'> = {}) => {
  const feedback = parseFeedback({ id: '1', receivedAt: '2026-11-21T02:00:00Z', ...said })
  if (feedback._tag === 'Left') throw new Error(JSON.stringify(feedback.left))
  return rules({ feedback: feedback.right, ...more })
}

describe('a vocabulary of one’s own', () => {
  it('a passive is a P3, written to within 72 h', () => {
    const { priority, contact } = about({ score: 8 })
    expect([priority, contact?.channels, contact?.due]).toEqual(['P3', ['email'], '2026-11-24T02:00:00.000Z'])
  })
  it('a VIP is told by the cut or by the CRM', () => {
    expect(about({ score: 6 }, { customer: { id: 'c', valueTier: 'vip' } }).priority).toBe('P0')
    const worth = (amount: number) =>
      about({ score: 6 }, { customer: { id: 'c', lifetimeValue: { amount, currency: 'CNY' } } })
    expect([500, 499, 99].map((amount) => worth(amount).valueTier.tier)).toEqual(['vip', 'high', 'standard'])
    expect(customerParser(vocabulary)({ id: 'c', valueTier: 'vip' })._tag).toBe('Right')
  })
  it('leaked data decides as law does', () => {
    expect(about({ score: 9, redFlags: ['dataLeak'] }).priority).toBe('P0')
  })
  it('a region routes, and stands in the reasons by its name', () => {
    const { assignment } = about({ score: 5 }, { columns: { region: 'east' } })
    expect([assignment?.dispatch, assignment?.role]).toEqual(['ticket', 'regionalManager'])
    expect(assignment?.because).toContainEqual({
      _tag: 'ColumnIs',
      column: 'region',
      cell: { is: 'east' },
      value: 'east',
    })
    expect(assignment?.because.map(sayEnglish)).toContain('region east')
    expect(assignment?.because.map(say)).toContain('region east')
    expect(about({ score: 5 }).assignment?.role).toBe('regularService')
  })
  it('a region names its manager; without one, and without an outlet, nobody does', () => {
    const rows = own.routing.rows.map((row) =>
      row.id === 'east' ? { ...row, when: { ...row.when, region: any } } : row,
    )
    const proof = verifyProgramme({ ...own, routing: { ...own.routing, rows } } as never)
    expect(proof).toMatchObject({ left: [{ _tag: 'OwnerUnnamed', role: 'regionalManager', witness: { score: 0 } }] })
  })
})
