import { maybe, ordered } from '../../../src/tables/column.ts'
import { companyOf } from './company.ts'

const any = { orMissing: true } as const
const valued = { in: ['gold', 'vip'] } as const
const source = 'handbook'
const week = {
  mon: [['09:00', '17:00']],
  tue: [['09:00', '17:00']],
  wed: [['09:00', '17:00']],
  thu: [['09:00', '17:00']],
  fri: [['09:00', '17:00']],
} as const

/** Three tiers, contract hours, an e-mail within 72 hours to whoever is merely content, the contract as a column. */
export const saas = companyOf({
  id: 'saas',
  vocabulary: {
    priorities: ['P0', 'P1', 'P2', 'P3'],
    tiers: ['normal', 'gold', 'vip'],
    roles: {
      headOfSuccess: { rank: 3 },
      csm: { rank: 2, person: 'ownManager' },
      support: { rank: 2 },
      successTeam: { rank: 1 },
      legal: { rank: 3 },
      ceo: { rank: 4 },
    },
    categories: ['legal', 'security', 'fraud'],
    hints: ['media'],
    channels: ['phone', 'email', 'chat'],
    areas: ['billing', 'product', 'onboarding'],
    levels: ['board', 'head'],
    columns: { contract: maybe(ordered('monthly', 'yearly')) },
  },
  languages: ['en-saas'],
  areas: { billing: ['invoice'], product: [], onboarding: [] },
  triage: {
    columns: ['score', 'valueTier', 'redFlags', 'contract'],
    expect: { monotone: { score: 'lessUrgent', valueTier: 'moreUrgent', redFlags: 'moreUrgent' } },
    rows: [
      {
        id: 'breach',
        when: { score: any, valueTier: any, contract: any, redFlags: { anyOf: ['legal', 'security'] } },
        then: 'P0',
        source,
      },
      { id: 'vip', when: { score: { le: 6 }, valueTier: { is: 'vip' }, contract: any }, then: 'P0', source },
      { id: 'valued', when: { score: { le: 6 }, valueTier: valued, contract: any }, then: 'P1', source },
      {
        id: 'bound',
        when: { score: { le: 6 }, valueTier: any, contract: { is: 'yearly' } as never },
        then: 'P1',
        source,
      },
      {
        id: 'fraud',
        when: { score: any, valueTier: any, contract: any, redFlags: { anyOf: ['fraud'] } },
        then: 'P2',
        source,
      },
      { id: 'detractor', when: { score: { le: 6 }, valueTier: any, contract: any }, then: 'P2', source },
      { id: 'passive', when: { score: { ge: 7, le: 8 }, valueTier: any, contract: any }, then: 'P3', source },
      {
        id: 'else',
        when: { score: { ge: 9, orMissing: true }, valueTier: any, contract: any },
        then: 'noCase',
        source,
      },
    ],
  },
  severity: {
    columns: ['redFlags', 'graver'],
    rows: [
      { id: 'breach', when: { redFlags: { anyOf: ['legal', 'security'] } }, then: 'critical', source },
      { id: 'fraud', when: { redFlags: { anyOf: ['fraud'] } }, then: 'high', source },
      { id: 'else', when: {}, then: 'low', source },
    ],
  },
  alert: {
    columns: ['redFlags', 'priority', 'valueTier'],
    rows: [
      { id: 'breach', when: { redFlags: { anyOf: ['legal', 'security'] }, valueTier: any }, then: 'board', source },
      { id: 'fraud', when: { redFlags: { anyOf: ['fraud'] }, valueTier: any }, then: 'head', source },
      { id: 'P0', when: { priority: { is: 'P0' }, valueTier: any }, then: 'head', source },
      { id: 'nobody', when: { valueTier: any }, then: 'none', source },
    ],
  },
  tell: {
    board: [
      ['ceo', 10],
      ['legal', 10],
    ],
    head: [['headOfSuccess', 30]],
  },
  alertedCase: 'P2',
  routing: {
    columns: ['priority', 'csm', 'contract'],
    rows: [
      { id: 'P0', when: { priority: { is: 'P0' }, contract: any }, then: 'alert:headOfSuccess', source },
      {
        id: 'own',
        when: { priority: { in: ['P1', 'P2'] }, csm: { is: 'named' }, contract: any },
        then: 'ticket:csm',
        source,
      },
      { id: 'P1', when: { priority: { is: 'P1' }, contract: any }, then: 'ticket:support', source },
      { id: 'P2', when: { priority: { is: 'P2' }, contract: any }, then: 'batch:support', source },
      { id: 'P3', when: { priority: { is: 'P3' }, contract: any }, then: 'batch:successTeam', source },
      { id: 'nobody', when: { priority: { is: 'noCase' }, contract: any }, then: 'none', source },
    ],
  },
  clocks: {
    P0: [60, ['phone'], 'elapsed'],
    P1: [240, ['phone'], 'desk'],
    P2: [480, ['email', 'chat'], 'desk'],
    P3: [4320, ['email'], 'elapsed'],
  },
  calendars: { desk: { id: 'desk', timeZone: 'Europe/Berlin', weekly: week } },
  owners: {
    P0: ['headOfSuccess'],
    P1: ['csm', 'support', 'headOfSuccess'],
    P2: ['csm', 'support'],
    P3: ['successTeam'],
  },
  escalations: {
    P0: [{ afterDueMinutes: 0, to: 'ceo' }],
    P1: [{ afterDueMinutes: 0, to: 'headOfSuccess' }],
    P2: [{ afterDueMinutes: 60, to: 'headOfSuccess' }],
    P3: [],
  },
  limits: { headOfSuccess: 500_000, csm: 50_000, support: 10_000, successTeam: 0 },
  approvers: ['headOfSuccess', 'ceo'],
  expect: {
    openHours: { desk: week },
    floors: [
      {
        id: 'breach',
        when: { redFlags: { anyOf: ['legal', 'security'] } },
        priority: 'P0',
        level: 'board',
        told: [
          { to: 'ceo', withinMinutes: 10 },
          { to: 'legal', withinMinutes: 10 },
        ],
        source,
      },
      {
        id: 'fraud',
        when: { redFlags: { anyOf: ['fraud'], noneOf: ['legal', 'security'] } },
        priority: 'P2',
        level: 'head',
        told: [{ to: 'headOfSuccess', withinMinutes: 30 }],
        source,
      },
      { id: 'vip', when: { score: { le: 6 }, valueTier: { is: 'vip' } }, priority: 'P0', source },
      {
        id: 'P0',
        when: { priority: { is: 'P0' }, redFlags: { noneOf: ['legal', 'security'] } },
        level: 'head',
        told: [{ to: 'headOfSuccess', withinMinutes: 30 }],
        source,
      },
      { id: 'valued', when: { score: { le: 6 }, valueTier: valued }, priority: 'P1', source },
      { id: 'bound', when: { score: { le: 6 }, contract: { is: 'yearly' } as never }, priority: 'P1', source },
      { id: 'detractor', when: { score: { le: 6 } }, priority: 'P2', source },
      { id: 'passive', when: { score: { ge: 7, le: 8 } }, priority: 'P3', source },
    ],
  },
})
