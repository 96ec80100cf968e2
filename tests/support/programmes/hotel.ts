import { maybe, oneOf } from '../../../src/tables/column.ts'
import { companyOf } from './company.ts'

const any = { orMissing: true } as const
const anywhere = { region: any, businessArea: any } as const
const source = 'handbook'
const grave = ['legal', 'safety', 'dataLeak'] as const
const open = [['08:00', '20:00']] as const
const week = { mon: open, tue: open, wed: open, thu: open, fri: open } as const

/** A hotel chain: regions route, a data leak decides as law does, the office works dated shifts (调休). */
export const hotel = companyOf({
  id: 'hotel',
  vocabulary: {
    priorities: ['urgent', 'soon', 'later'],
    tiers: ['guest', 'member'],
    roles: {
      dutyManager: { rank: 3 },
      managerNorth: { rank: 2 },
      managerSouth: { rank: 2 },
      guestRelations: { rank: 1 },
      dataOfficer: { rank: 3 },
      counsel: { rank: 4 },
    },
    categories: ['legal', 'safety', 'dataLeak'],
    hints: ['media'],
    channels: ['phone', 'email'],
    areas: ['room', 'staff', 'restaurant'],
    levels: ['chain', 'house'],
    columns: { region: maybe(oneOf('north', 'south')) },
  },
  languages: ['hotel-words'],
  areas: { room: ['客房'], staff: ['员工'], restaurant: ['餐厅'] },
  triage: {
    columns: ['score', 'valueTier', 'redFlags'],
    expect: { monotone: { score: 'lessUrgent', valueTier: 'moreUrgent', redFlags: 'moreUrgent' } },
    rows: [
      { id: 'grave', when: { score: any, valueTier: any, redFlags: { anyOf: grave } }, then: 'urgent', source },
      { id: 'member', when: { score: { le: 6 }, valueTier: { is: 'member' } }, then: 'soon', source },
      { id: 'guest', when: { score: { le: 6 }, valueTier: any }, then: 'later', source },
      { id: 'else', when: { score: { ge: 7, orMissing: true }, valueTier: any }, then: 'noCase', source },
    ],
  },
  severity: {
    columns: ['redFlags', 'graver'],
    rows: [
      { id: 'grave', when: { redFlags: { anyOf: grave } }, then: 'critical', source },
      { id: 'press', when: { graver: { anyOf: ['media'] } }, then: 'high', source },
      { id: 'else', when: {}, then: 'low', source },
    ],
  },
  alert: {
    columns: ['redFlags', 'priority', 'reach'],
    rows: [
      { id: 'grave', when: { redFlags: { anyOf: grave }, reach: any }, then: 'chain', source },
      { id: 'public', when: { priority: { in: ['soon', 'later'] }, reach: { is: 'public' } }, then: 'house', source },
      { id: 'nobody', when: { reach: any }, then: 'none', source },
    ],
  },
  tell: {
    chain: [
      ['counsel', 10],
      ['dataOfficer', 10],
    ],
    house: [['dutyManager', 60]],
  },
  alertedCase: 'later',
  routing: {
    columns: ['priority', 'region', 'businessArea'],
    rows: [
      { id: 'urgent', when: { ...anywhere, priority: { is: 'urgent' } }, then: 'alert:dutyManager', source },
      {
        id: 'north',
        when: { ...anywhere, priority: { is: 'soon' }, region: { is: 'north' } as never },
        then: 'ticket:managerNorth',
        source,
      },
      {
        id: 'south',
        when: { ...anywhere, priority: { is: 'soon' }, region: { is: 'south' } as never },
        then: 'ticket:managerSouth',
        source,
      },
      { id: 'nowhere', when: { ...anywhere, priority: { is: 'soon' } }, then: 'ticket:guestRelations', source },
      { id: 'later', when: { ...anywhere, priority: { is: 'later' } }, then: 'batch:guestRelations', source },
      { id: 'nobody', when: { ...anywhere, priority: { is: 'noCase' } }, then: 'none', source },
    ],
  },
  clocks: {
    urgent: [120, ['phone'], 'elapsed'],
    soon: [480, ['phone', 'email'], 'elapsed'],
    later: [1440, ['email'], 'office'],
  },
  calendars: {
    office: {
      id: 'office',
      timeZone: 'Asia/Shanghai',
      weekly: week,
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      overrides: { '2026-09-27': open, '2026-10-10': open },
    },
  },
  owners: {
    urgent: ['dutyManager'],
    soon: ['managerNorth', 'managerSouth', 'guestRelations'],
    later: ['guestRelations'],
  },
  escalations: {
    urgent: [{ afterDueMinutes: 0, to: 'counsel' }],
    soon: [{ afterDueMinutes: 0, to: 'dutyManager' }],
    later: [],
  },
  limits: { dutyManager: 100_000, managerNorth: 50_000, managerSouth: 50_000, guestRelations: 10_000 },
  approvers: ['dutyManager'],
  expect: {
    alike: { dataLeak: 'legal' },
    openHours: { office: week },
    leftOut: { 'hotel-routing': ['legal', 'safety', 'dataLeak'] },
    floors: [
      {
        id: 'grave',
        when: { redFlags: { anyOf: grave } },
        priority: 'urgent',
        level: 'chain',
        told: [
          { to: 'counsel', withinMinutes: 10 },
          { to: 'dataOfficer', withinMinutes: 10 },
        ],
        source,
      },
      { id: 'member', when: { score: { le: 6 }, valueTier: { is: 'member' } }, priority: 'soon', source },
      {
        id: 'north',
        when: { priority: { is: 'soon' }, region: { is: 'north' } as never },
        handedTo: ['managerNorth'],
        source,
      },
      {
        id: 'south',
        when: { priority: { is: 'soon' }, region: { is: 'south' } as never },
        handedTo: ['managerSouth'],
        source,
      },
      { id: 'detractor', when: { score: { le: 6 } }, priority: 'later', source },
      {
        id: 'public',
        when: { score: { le: 6 }, reach: { is: 'public' }, redFlags: { noneOf: grave } },
        level: 'house',
        told: [{ to: 'dutyManager', withinMinutes: 60 }],
        source,
      },
    ],
  },
})
