import type { RoutingPolicy } from '../inner-loop/routing/policy.ts'
import { columnsOf } from '../inner-loop/vocabulary/columns.ts'
import { proved } from './proved.ts'
import { standardVocabulary } from './vocabulary.ts'

const { priority, redFlags, reach, csm, businessArea, outlet } = columnsOf(standardVocabulary)

const anywhere = { businessArea: { orMissing: true }, outlet: { orMissing: true } } as const

/**
 * P0 alerts crisis PR or the director, P1 goes to the customer's own manager, P2 is collected; a P2 about staff
 * attitude at one outlet goes straight to its region (标准派单).
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
  },
  outputs: [
    'alert:crisisPr',
    'alert:csDirector',
    'ticket:csm',
    'ticket:seniorAgent',
    'ticket:regionalManager',
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
      when: { ...anywhere, priority: { is: 'P0' }, reach: { is: 'public' } },
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
