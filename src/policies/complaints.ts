import type { ComplaintPolicy } from '../programme/complaint.ts'

/**
 * A negative feeling handed in, an unhappy thumb or face, one or two of five stars (标准抱怨判定): the article grades posts
 * that carry no score, and sends general complaints to the department responsible.
 */
export const standardComplaints: ComplaintPolicy = {
  id: 'standard-complaints',
  version: '1.0.0',
  sentiments: ['negative'],
  satisfactions: ['dissatisfied'],
  unhappyUpTo: { '0-1': 0, '1-3': 1, '1-5': 2 },
  source: 'A3.15, A4.17',
}
