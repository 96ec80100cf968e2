import type { RoutingPolicy } from '../../inner-loop/routing/policy.ts'
import { columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { standardVocabulary } from '../vocabulary.ts'
import { proved } from './proved.ts'

const { priority, redFlags, reach, csm, businessArea, outlet, complaint, alert } = columnsOf(standardVocabulary)

const any = { orMissing: true } as const
const anyhow = { complaint: any, alert: any } as const
const anywhere = { ...anyhow, businessArea: any, outlet: any } as const
const inPublic = { in: ['public', 'wide'] } as const

type Row = RoutingPolicy['rows'][number]
const notStaff = { businessArea: { not: 'staffAttitude', orMissing: true }, outlet: any } as const
const notOneOutlet = { businessArea: any, outlet: { is: 'several', orMissing: true } } as const
const withRedLine = { businessArea: any, outlet: any, redFlags: { anyOf: ['legal', 'safety', 'fraud'] } } as const
/** Rows for whatever is not about the mere attitude of one outlet's staff, which goes straight to its region. */
const notOfStaffAtOneOutlet = (
  id: string,
  row: (place: typeof notStaff | typeof notOneOutlet | typeof withRedLine) => Omit<Row, 'id'>,
): readonly Row[] => [
  { id: `${id}-about-anything-but-staff`, ...row(notStaff) },
  { id: `${id}-about-more-than-one-outlet`, ...row(notOneOutlet) },
  { id: `${id}-with-a-red-line`, ...row(withRedLine) },
]

/**
 * P0 alerts crisis PR or the director, P1 goes to the customer's own manager, P2 is collected; a P2 about staff
 * attitude at one outlet goes straight to its region, a complaint without a score to the department of its business area;
 * what the crisis team is alerted of in public it works itself; in private that stays with the customer's manager or a
 * senior agent (标准派单).
 *
 * @example
 * routing(standardRouting)({ priority: 'P0', redFlags: ['legal'], csm: 'named' }).output // => 'alert:crisisPr'
 * routing(standardRouting)({ priority: 'P1', redFlags: [], csm: 'named' }).output // => 'ticket:csm'
 * routing(standardRouting)({ priority: 'P2', redFlags: [], csm: 'named', businessArea: 'staffAttitude', outlet: 'one' }).output
 * // => 'ticket:regionalManager'
 */
export const standardRouting: RoutingPolicy = proved({
  id: 'standard-routing',
  version: '1.0.0',
  columns: {
    priority,
    redFlags,
    reach,
    csm,
    businessArea,
    outlet,
    complaint,
    alert,
  },
  outputs: [
    'alert:crisisPr',
    'alert:csDirector',
    'ticket:csm',
    'ticket:seniorAgent',
    'ticket:regionalManager',
    'batch:department',
    'batch:regularService',
    'none',
  ],
  hit: 'mostUrgent',
  rows: [
    {
      id: 'crisis-by-law-or-safety',
      when: {
        ...anywhere,
        priority: { is: 'P0' },
        redFlags: { anyOf: ['legal', 'safety'] },
        reach: { orMissing: true },
      },
      then: 'alert:crisisPr',
      source: 'A2.5',
    },
    {
      id: 'crisis-in-public',
      when: { ...anywhere, priority: { is: 'P0' }, reach: inPublic },
      then: 'alert:crisisPr',
      source: 'A2.5',
    },
    {
      id: 'crisis-in-private',
      when: { ...anywhere, priority: { is: 'P0' }, reach: { orMissing: true } },
      then: 'alert:csDirector',
      source: 'A2.5',
    },
    {
      id: 'law-or-safety-alerted',
      when: { ...anywhere, priority: { in: ['P1', 'P2'] }, alert: { is: 'lawOrSafety' }, reach: any },
      then: 'alert:crisisPr',
      source: 'A4.5, A4.7',
    },
    {
      id: 'crisis-alerted-in-public',
      when: { ...anywhere, priority: { is: 'P1' }, alert: { is: 'crisis' }, reach: inPublic },
      then: 'alert:crisisPr',
      source: 'A4.5',
    },
    ...notOfStaffAtOneOutlet('crisis-alerted-in-public', (place) => ({
      when: { ...place, complaint: any, priority: { is: 'P2' }, alert: { is: 'crisis' }, reach: inPublic },
      then: 'alert:crisisPr',
      source: 'A4.5',
    })),
    ...notOfStaffAtOneOutlet('alerted', (place) => ({
      when: { ...place, complaint: any, priority: { is: 'P2' }, alert: { in: ['crisis', 'director'] }, reach: any },
      then: 'ticket:seniorAgent',
      source: 'A2.6, A4.1',
    })),
    {
      id: 'own-manager',
      when: { ...anywhere, priority: { is: 'P1' }, csm: { is: 'named' }, reach: { orMissing: true } },
      then: 'ticket:csm',
      source: 'A2.6',
    },
    {
      id: 'no-own-manager',
      when: { ...anywhere, priority: { is: 'P1' }, csm: { is: 'none' }, reach: { orMissing: true } },
      then: 'ticket:seniorAgent',
      source: 'A2.6',
    },
    {
      id: 'staff-of-one-outlet',
      when: {
        ...anyhow,
        priority: { is: 'P2' },
        redFlags: { noneOf: ['legal', 'safety', 'fraud'] },
        reach: { orMissing: true },
        businessArea: { is: 'staffAttitude' },
        outlet: { is: 'one' },
      },
      then: 'ticket:regionalManager',
      source: 'A4.8',
    },
    {
      id: 'complaint-by-area',
      when: { priority: { is: 'P2' }, complaint: { is: 'yes' }, alert: any, reach: any, outlet: any, businessArea: {} },
      then: 'batch:department',
      source: 'A4.17',
    },
    {
      id: 'regular',
      when: { ...anywhere, priority: { is: 'P2' }, reach: { orMissing: true } },
      then: 'batch:regularService',
      source: 'A2.7',
    },
    {
      id: 'nobody',
      when: { ...anywhere, priority: { is: 'noCase' }, reach: { orMissing: true } },
      then: 'none',
      source: 'A2.3',
    },
  ],
})
