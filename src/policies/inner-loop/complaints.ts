import type { ComplaintCuesPolicy } from '../../feedback/complaint-cues.ts'
import { enComplaints } from '../../lexicons/en/complaint.ts'
import { zhComplaints } from '../../lexicons/zh/complaint.ts'
import type { ComplaintPolicy } from '../../programme/policy/complaint.ts'
import type { CheckedLexicons } from '../../text/lexicon/check-lexicons.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'

/** Marks lexicons of this folder as checked; the build checks every one of them and fails if it lies. */
const checked = (...lexicons: readonly Lexicon[]): CheckedLexicons => lexicons as unknown as CheckedLexicons

/**
 * A grievance or two hints more than there is praise make a complaint, in Chinese and English (标准投诉识别).
 *
 * @example
 * const cues = complaintCuesIn(standardComplaintCues)
 * cues('空调不制冷，售后不管').isComplaint // => true
 * cues('制冷很快，售后也热心').isComplaint // => false
 */
export const standardComplaintCues: ComplaintCuesPolicy = {
  id: 'standard-complaint-cues',
  version: '1.0.0',
  lexicons: checked(zhComplaints, enComplaints),
  points: { grievance: 2, hint: 1, praise: -1 },
  complaintFrom: 2,
  source: 'A4.17',
}

/**
 * A negative feeling handed in, an unhappy thumb or face, one or two of five stars, or words that complain (标准抱怨判定): the
 * article grades posts that carry no score, and sends general complaints to the department responsible.
 *
 * @example
 * const piece = { id: '1', receivedAt: instant(0), scale: '0-10' } as const
 * complaintIn(standardComplaints)({ ...piece, rating: { scale: '1-5', value: 2 } }) // => 'yes'
 * complaintIn(standardComplaints)({ ...piece, rating: { scale: '1-5', value: 3 } }) // => 'no'
 */
export const standardComplaints: ComplaintPolicy = {
  id: 'standard-complaints',
  version: '1.0.0',
  sentiments: ['negative'],
  satisfactions: ['dissatisfied'],
  unhappyUpTo: { '0-1': 0, '1-3': 1, '1-5': 2 },
  cues: standardComplaintCues,
  source: 'A3.15, A4.17',
}
