import type { CasePolicy } from '../../inner-loop/case/policy.ts'
import type { ReviewPolicy } from '../../programme/policy/review-policy.ts'

/**
 * The articles' rules inside a case (标准个案规则): the customer is not handed on once contacted, a solution comes within
 * the hour, three attempts over two days before a case closes as unreachable, three days for the customer's word.
 * Reopening starts the clock of the contact anew: whoever comes back is called back.
 *
 * @example
 * standardCase.transfers.most // => 0
 * standardCase.onTheSpot.withinMinutes // => 60
 * standardCase.unreachable // => { attempts: 3, overHours: 48, source: 'A2.8, A2.9' }
 */
export const standardCase: CasePolicy = {
  id: 'standard-case',
  version: '1.0.0',
  owners: {
    P0: ['csDirector', 'crisisPr', 'csm', 'seniorAgent'],
    P1: ['csm', 'seniorAgent', 'csDirector', 'crisisPr'],
    P2: ['regularService', 'department', 'regionalManager', 'seniorAgent', 'csm', 'csDirector', 'crisisPr'],
  },
  ownersSource: 'A2.5–A2.7',
  transfers: { most: 0, source: 'A2.14' },
  onTheSpot: { withinMinutes: 60, source: 'A2.13' },
  opener: { whenLacking: 'record', source: 'A2.10' },
  unreachable: { attempts: 3, overHours: 48, source: 'A2.8, A2.9' },
  confirmation: { waitHours: 72, source: 'A2.21' },
  snooze: { never: ['P0'], source: 'A2.8' },
  link: { withinHours: 168, source: 'A1.4' },
  reopen: { clocks: 'newCycle', source: 'A2.8, A2.9' },
}

/**
 * The director is told when a contact of P0 or P1 is overdue, top management an hour later for a P0; a P2 goes to the
 * director after a day. A week of silence is stale; P2 is handed out as lists, at nine and at two (标准巡检).
 *
 * @example
 * standardReview.escalations.P0.map(({ afterDueMinutes, to }) => [afterDueMinutes, to])
 * // => [[0, 'csDirector'], [60, 'topManagement']]
 */
export const standardReview: ReviewPolicy = {
  id: 'standard-review',
  version: '1.0.0',
  escalations: {
    P0: [
      { afterDueMinutes: 0, to: 'csDirector' },
      { afterDueMinutes: 60, to: 'topManagement' },
    ],
    P1: [{ afterDueMinutes: 0, to: 'csDirector' }],
    P2: [{ afterDueMinutes: 1440, to: 'csDirector' }],
  },
  escalationsSource: 'A2.5',
  stale: { afterHours: 168, source: 'A2.8' },
  digest: {
    priorities: ['P2'],
    handOut: { timeZone: 'Asia/Shanghai', at: ['09:00', '14:00'] },
    source: 'A2.7',
  },
  owners: standardCase.owners,
}
