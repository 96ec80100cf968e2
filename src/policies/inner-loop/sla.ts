import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'

const open = [['08:00', '21:00']] as const
const everyDay = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open }

/**
 * P0 and P1 by telephone within 4 hours, P2 by e-mail or WeCom within 24, by day and by night; what the crisis team is
 * alerted of is never later than 4 hours, under the post, by private message or telephone (标准时限). A due between nine in
 * the evening and eight in the morning stands and is flagged. Those 4 hours and the night are this library's reading.
 *
 * @example
 * standardSla.targets.P0.withinMinutes / 60 // => 4
 * standardSla.targets.P2.channels // => ['email', 'wecom']
 */
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
  alerts: {
    crisis: {
      id: 'crisis-answer',
      withinMinutes: 240,
      channels: ['reply', 'privateMessage', 'phone'],
      calendar: 'elapsed',
      atRiskAfter: 0.75,
      source: 'A4.5',
    },
    lawOrSafety: {
      id: 'law-or-safety-call',
      withinMinutes: 240,
      channels: ['phone'],
      calendar: 'elapsed',
      atRiskAfter: 0.75,
      source: 'A4.5, A4.7',
    },
  },
  contactHours: { id: 'contact-hours', timeZone: 'Asia/Shanghai', weekly: everyDay },
}
