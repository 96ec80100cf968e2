import type { AlertPolicy } from '../../inner-loop/alert/policy.ts'
import { columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { standardVocabulary } from '../vocabulary.ts'
import { proved } from './proved.ts'
import { severityColumns } from './severity.ts'

const { severity, priority, score, outlet, complaint } = columnsOf(standardVocabulary)

const any = { orMissing: true } as const
/** Whatever the other columns hold. */
const whatever = { intensity: any, reach: any, businessArea: any, score: any, outlet: any, complaint: any } as const
/** Some outlet is named. */
const atOutlet = { in: ['one', 'several'] } as const
/** A detractor, or somebody who gave no score: praise alerts nobody but for danger and the law. */
const noPraise = { le: 6, orMissing: true } as const

/**
 * Danger and unlawful conduct go to legal, crisis PR and top management; red-line words in public, extreme feeling, grave
 * cases and complaints of high influence to the crisis team; any other P0, red-line word or grave case to the director;
 * what happened at an outlet also, and at least, to its region (标准预警). The articles say "at once": 5, 15, 30 and 240 minutes are how this policy reads it.
 *
 * @example
 * const told = alert(standardAlert)({ redFlags: ['safety'], graver: [], severity: 'critical', priority: 'P0' })
 * told.notices.map(({ to, withinMinutes }) => [to, withinMinutes])
 * // => [['legal', 5], ['crisisPr', 5], ['topManagement', 5]]
 */
export const standardAlert: AlertPolicy = {
  id: 'standard-alert',
  version: '1.0.0',
  table: proved({
    id: 'standard-alert-table',
    version: '1.0.0',
    columns: {
      ...severityColumns,
      severity,
      priority,
      score,
      outlet,
      complaint,
    },
    outputs: ['lawOrSafety', 'crisis', 'director', 'region', 'none'],
    hit: 'mostUrgent',
    expect: {
      monotone: {
        redFlags: 'moreUrgent',
        graver: 'moreUrgent',
        intensity: 'moreUrgent',
        reach: 'moreUrgent',
        severity: 'moreUrgent',
        priority: 'moreUrgent',
        score: 'lessUrgent',
        complaint: 'moreUrgent',
      },
    },
    rows: [
      {
        id: 'law-or-safety',
        when: { ...whatever, redFlags: { anyOf: ['legal', 'safety'] } },
        then: 'lawOrSafety',
        source: 'A4.7',
      },
      {
        id: 'red-line-in-public',
        when: { ...whatever, redFlags: { anyOf: ['fraud'] }, reach: { in: ['public', 'wide'] }, score: noPraise },
        then: 'crisis',
        source: 'A4.1, A4.3',
      },
      {
        id: 'extreme-feeling',
        when: {
          ...whatever,
          intensity: { is: 'extreme' },
          businessArea: { not: 'staffAttitude', orMissing: true },
          score: noPraise,
        },
        then: 'crisis',
        source: 'A4.2',
      },
      {
        id: 'extreme-feeling-about-more-than-one-outlet',
        when: {
          ...whatever,
          intensity: { is: 'extreme' },
          outlet: { is: 'several', orMissing: true },
          score: noPraise,
        },
        then: 'crisis',
        source: 'A4.2',
      },
      {
        id: 'critical',
        when: { ...whatever, severity: { is: 'critical' } },
        then: 'crisis',
        source: 'A4.6',
      },
      {
        id: 'grave-and-urgent',
        when: { ...whatever, severity: { is: 'high' }, priority: { in: ['P1', 'P0'] } },
        then: 'crisis',
        source: 'A4.6',
      },
      {
        id: 'grave-in-public',
        when: { ...whatever, severity: { is: 'high' }, reach: { in: ['public', 'wide'] }, score: noPraise },
        then: 'crisis',
        source: 'A4.3, A4.6',
      },
      {
        id: 'detractor-of-high-influence',
        when: { ...whatever, reach: { is: 'wide' }, score: { le: 6 } },
        then: 'crisis',
        source: 'A4.3',
      },
      {
        id: 'complaint-of-high-influence',
        when: { ...whatever, reach: { is: 'wide' }, complaint: { is: 'yes' } },
        then: 'crisis',
        source: 'A4.3',
      },
      { id: 'any-other-P0', when: { ...whatever, priority: { is: 'P0' } }, then: 'director', source: 'A2.5' },
      {
        id: 'red-line',
        when: { ...whatever, redFlags: { anyOf: ['fraud'] }, score: noPraise },
        then: 'director',
        source: 'A4.1',
      },
      {
        id: 'grave',
        when: { ...whatever, severity: { is: 'high' }, score: noPraise },
        then: 'director',
        source: 'A4.1',
      },
      {
        id: 'detractor-of-an-outlet',
        when: { ...whatever, outlet: atOutlet, score: { le: 6 } },
        then: 'region',
        source: 'A4.8',
      },
      {
        id: 'complaint-of-an-outlet',
        when: { ...whatever, outlet: atOutlet, complaint: { is: 'yes' } },
        then: 'region',
        source: 'A4.8',
      },
      {
        id: 'strong-feeling-at-an-outlet',
        when: { ...whatever, outlet: atOutlet, intensity: { in: ['strong', 'extreme'] }, score: noPraise },
        then: 'region',
        source: 'A4.2, A4.8',
      },
      { id: 'nobody', when: whatever, then: 'none', source: 'A4.1–A4.3' },
    ],
  }),
  tell: {
    lawOrSafety: {
      notices: [
        { to: 'legal', withinMinutes: 5, media: ['im', 'phone'] },
        { to: 'crisisPr', withinMinutes: 5, media: ['im', 'phone'] },
        { to: 'topManagement', withinMinutes: 5, media: ['im', 'phone'] },
      ],
      source: 'A4.7',
    },
    crisis: {
      notices: [{ to: 'crisisPr', withinMinutes: 15, media: ['im', 'email'] }],
      source: 'A4.4',
    },
    director: {
      notices: [{ to: 'csDirector', withinMinutes: 30, media: ['im', 'email'] }],
      source: 'A2.5',
    },
    region: {
      notices: [{ to: 'regionalManager', withinMinutes: 240, media: ['email'] }],
      source: 'A4.8',
    },
  },
  alertedCase: 'P2',
  alsoAtOutlet: 'region',
}
