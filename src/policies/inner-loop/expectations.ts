import { redFlagCategories } from '../../inner-loop/vocabulary/category.ts'
import type { ProgrammeExpectations } from '../../programme/policy/expectations.ts'

const flags = redFlagCategories
const region = [{ to: 'regionalManager', withinMinutes: 240 }] as const
/** Some outlet, or several. */
const named = { in: ['one', 'several'] } as const
/** Every word but those of feeling. */
const hints = [...flags, 'media', 'regulator', 'privacy'] as const
/** Not where danger, law or a hint of them come first. */
const staff = {
  redFlags: { noneOf: flags },
  graver: { noneOf: hints },
  businessArea: { is: 'staffAttitude' },
  outlet: { is: 'one' },
} as const
/** Where nothing else alarms the crisis team. */
const calmInPrivate = {
  graver: { noneOf: hints },
  intensity: { in: ['calm', 'strong'], orMissing: true },
  reach: { is: 'private', orMissing: true },
} as const
const lawOrSafety = [
  { to: 'legal', withinMinutes: 5 },
  { to: 'crisisPr', withinMinutes: 5 },
  { to: 'topManagement', withinMinutes: 5 },
] as const

/**
 * What the articles promise, written down a second time (标准期望): whoever edits a table, a clock or a list of those who are
 * told is held to it.
 *
 * @example
 * standardExpectations.floors[0].told
 * // => [{ to: 'legal', withinMinutes: 5 }, { to: 'crisisPr', withinMinutes: 5 }, { to: 'topManagement',
 * //    withinMinutes: 5 }]
 */
export const standardExpectations: ProgrammeExpectations = {
  lexicons: ['zh-red-flags', 'en-red-flags'],
  publicChannels: ['socialListening', 'onlineReview'],
  floors: [
    {
      id: 'law-or-safety',
      when: { redFlags: { anyOf: ['legal', 'safety'] } },
      priority: 'P0',
      level: 'lawOrSafety',
      told: lawOrSafety,
      source: 'A4.7',
    },
    {
      id: 'high-value-severe-with-red-line',
      when: { score: { le: 3 }, valueTier: { is: 'high' }, redFlags: { anyOf: flags } },
      priority: 'P0',
      level: 'director',
      source: 'A2.3, A2.5',
    },
    {
      id: 'high-value-detractor',
      when: { score: { le: 6 }, valueTier: { is: 'high' } },
      priority: 'P1',
      source: 'A2.3',
    },
    { id: 'severe', when: { score: { le: 3 } }, priority: 'P1', source: 'A2.3' },
    { id: 'detractor', when: { score: { le: 6 } }, priority: 'P2', source: 'A2.3' },
    {
      id: 'red-line-in-public',
      when: {
        redFlags: { anyOf: ['fraud'], noneOf: ['legal', 'safety'] },
        reach: { is: 'public' },
        score: { le: 6, orMissing: true },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.1, A4.3',
    },
    {
      id: 'extreme-feeling',
      when: {
        redFlags: { noneOf: ['legal', 'safety'] },
        intensity: { is: 'extreme' },
        businessArea: { not: 'staffAttitude', orMissing: true },
        score: { le: 6, orMissing: true },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.2',
    },
    {
      id: 'extreme-feeling-about-more-than-one-outlet',
      when: {
        redFlags: { noneOf: ['legal', 'safety'] },
        intensity: { is: 'extreme' },
        outlet: { is: 'several', orMissing: true },
        score: { le: 6, orMissing: true },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.2',
    },
    {
      id: 'press-authority-or-data-in-public',
      when: {
        redFlags: { noneOf: ['legal', 'safety'] },
        graver: { anyOf: ['media', 'regulator', 'privacy'] },
        reach: { is: 'public' },
        score: { le: 6, orMissing: true },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.3, A4.6',
    },
    {
      id: 'press-authority-or-data-of-an-urgent-case',
      when: {
        redFlags: { noneOf: ['legal', 'safety'] },
        graver: { anyOf: ['media', 'regulator', 'privacy'] },
        priority: { in: ['P0', 'P1'] },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.6',
    },
    {
      id: 'danger-hinted-of-a-product-in-public',
      when: {
        redFlags: { noneOf: ['legal', 'safety'] },
        graver: { anyOf: ['safety'] },
        businessArea: { is: 'productQuality' },
        reach: { is: 'public' },
        score: { le: 6, orMissing: true },
      },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.3, A4.6, A4.7',
    },
    {
      id: 'red-line-in-private',
      when: {
        redFlags: { anyOf: ['fraud'], noneOf: ['legal', 'safety'] },
        ...calmInPrivate,
        score: { le: 6, orMissing: true },
      },
      level: 'director',
      told: [{ to: 'csDirector', withinMinutes: 30 }],
      source: 'A4.1',
    },
    {
      id: 'high-influence-detractor',
      when: { reach: { is: 'wide' }, score: { le: 6 } },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.3',
    },
    {
      id: 'high-influence-complaint',
      when: { reach: { is: 'wide' }, complaint: { is: 'yes' } },
      level: 'crisis',
      told: [{ to: 'crisisPr', withinMinutes: 15 }],
      source: 'A4.3',
    },
    {
      id: 'press-authority-or-data',
      when: { graver: { anyOf: ['media', 'regulator', 'privacy'] }, score: { le: 6, orMissing: true } },
      level: 'director',
      source: 'A4.1, A4.6',
    },
    {
      id: 'danger-hinted-of-a-product',
      when: {
        graver: { anyOf: ['safety'] },
        businessArea: { is: 'productQuality' },
        score: { le: 6, orMissing: true },
      },
      level: 'director',
      source: 'A4.1, A4.7',
    },
    { id: 'complaint', when: { score: { missing: true }, complaint: { is: 'yes' } }, priority: 'P2', source: 'A4.17' },
    { id: 'detractor-of-an-outlet', when: { outlet: named, score: { le: 6 } }, level: 'region', source: 'A4.8' },
    {
      id: 'complaint-of-an-outlet',
      when: { outlet: named, complaint: { is: 'yes' } },
      level: 'region',
      source: 'A4.8',
    },
    {
      id: 'strong-feeling-at-an-outlet',
      when: { outlet: named, intensity: { in: ['strong', 'extreme'] }, score: { le: 6, orMissing: true } },
      level: 'region',
      source: 'A4.2, A4.8',
    },
    { id: 'any-P0', when: { priority: { is: 'P0' } }, level: 'director', source: 'A2.5' },
    {
      id: 'P0-in-private',
      when: { priority: { is: 'P0' }, redFlags: { noneOf: ['legal', 'safety'] }, ...calmInPrivate },
      told: [{ to: 'csDirector', withinMinutes: 30 }],
      source: 'A2.5',
    },
    {
      id: 'staff-of-one-outlet-with-fraud-in-private',
      when: {
        ...staff,
        redFlags: { anyOf: ['fraud'], noneOf: ['legal', 'safety'] },
        score: { le: 3 },
        valueTier: { is: 'standard', orMissing: true },
        reach: { is: 'private', orMissing: true },
      },
      told: region,
      source: 'A4.8',
    },
    {
      id: 'P0-of-law-or-safety-to-the-crisis-team',
      when: { priority: { is: 'P0' }, redFlags: { anyOf: ['legal', 'safety'] } },
      handedTo: ['crisisPr'],
      source: 'A2.5',
    },
    {
      id: 'P0-in-public-to-the-crisis-team',
      when: { priority: { is: 'P0' }, reach: { in: ['public', 'wide'] } },
      handedTo: ['crisisPr'],
      source: 'A2.5',
    },
    { id: 'P0-to-the-top', when: { priority: { is: 'P0' } }, handedTo: ['crisisPr', 'csDirector'], source: 'A2.5' },
    {
      id: 'P1-to-people-of-rank',
      when: { priority: { is: 'P1' } },
      handedTo: ['csm', 'seniorAgent', 'regionalManager', 'crisisPr'],
      source: 'A2.6, A4.5',
    },
    {
      id: 'staff-to-the-region',
      when: { ...staff, priority: { is: 'P2' } },
      handedTo: ['regionalManager'],
      source: 'A4.8',
    },
    {
      id: 'staff-of-one-outlet',
      when: { ...staff, score: { le: 3 }, valueTier: { is: 'standard', orMissing: true } },
      told: region,
      source: 'A4.8',
    },
    {
      id: 'staff-of-one-outlet-high-value',
      when: { ...staff, score: { ge: 4, le: 6 }, valueTier: { is: 'high' } },
      told: region,
      source: 'A4.8',
    },
  ],
  promises: {
    P0: { withinMinutes: 240, channels: ['phone'], calendar: 'elapsed', source: 'A2.8' },
    P1: { withinMinutes: 240, channels: ['phone'], calendar: 'elapsed', source: 'A2.8' },
    P2: { withinMinutes: 1440, channels: ['email', 'wecom'], calendar: 'elapsed', source: 'A2.9' },
  },
}
