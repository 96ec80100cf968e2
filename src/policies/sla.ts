import type { SlaPolicy } from '../inner-loop/sla/policy.ts'

/** P0 and P1 by telephone within 4 hours, P2 by e-mail or WeCom within 24, by day and by night (标准时限). */
export const standardSla: SlaPolicy = {
  id: 'standard-sla',
  version: '1.0.0',
  targets: {
    P0: {
      id: 'P0-call',
      withinMinutes: 240,
      channels: ['phone'],
      calendar: 'elapsed',
      atRiskAfter: 0.75,
      source: 'A2.8',
    },
    P1: {
      id: 'P1-call',
      withinMinutes: 240,
      channels: ['phone'],
      calendar: 'elapsed',
      atRiskAfter: 0.75,
      source: 'A2.8',
    },
    P2: {
      id: 'P2-write',
      withinMinutes: 1440,
      channels: ['email', 'wecom'],
      calendar: 'elapsed',
      atRiskAfter: 0.75,
      source: 'A2.9',
    },
  },
}
