import type { QueueWords } from '../../../pages/queue/queue-words.ts'
import { grouped } from '../../grouped.ts'
import { durationEn } from './duration.ts'

/**
 * What a queue page says in English.
 *
 * @example
 * queueWords.overdue(1500, true) // => '1 d 1 h overdue'
 */
export const queueWords: QueueWords = {
  language: 'en',
  title: 'Customers to contact',
  subtitle: ({ asOf, zone }) => `as of ${asOf} ${zone}`,
  section: (priority, count) => `${priority} · ${count}`,
  label: {
    due: 'due',
    owner: 'who calls',
    contactBy: 'how',
    reach: 'reached at',
    score: 'score',
    rating: 'rating',
    tier: 'value tier',
    heardOn: 'heard on',
    outlet: 'outlet',
    area: 'business area',
    received: 'received',
    ticket: 'ticket',
    alert: 'alert',
    because: 'decided because',
    flips: 'it would have been otherwise',
    notes: 'notes',
    asOf: 'as of',
    zone: 'time zone',
    policies: 'policies',
    order: 'How to read this',
  },
  state: { met: 'met', onTrack: 'on track', atRisk: 'at risk', breached: 'overdue', paused: 'paused' },
  left: (minutes, inDays) => `${durationEn(minutes, inDays)} left`,
  overdue: (minutes, inDays) => `${durationEn(minutes, inDays)} overdue`,
  person: (name, role) => `${name} (${role})`,
  customer: (id, name) => `${name} (${id})`,
  nobody: 'not named',
  wordless: 'No words were written.',
  comma: ', ',
  grouped,
  reasons: 'Reasons',
  order:
    'The most urgent first, then the earliest deadline. Marked words decided. Deadlines stand as if nobody had called yet.',
  empty: 'Nobody must be contacted.',
  more: (count) => `… and ${count} more, which this page leaves out.`,
}
