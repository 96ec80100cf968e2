import type { ComplaintPolicy } from '../feedback/complaint.ts'
import { enComplaints } from '../lexicons/en/complaint.ts'
import { zhComplaints } from '../lexicons/zh/complaint.ts'
import type { CheckedLexicons } from '../text/check-lexicons.ts'
import type { Lexicon } from '../text/lexicon.ts'

/** Marks lexicons of this folder as checked; the build checks every one of them and fails if it lies. */
const checked = (...lexicons: readonly Lexicon[]): CheckedLexicons => lexicons as CheckedLexicons

/** A grievance or two hints more than there is praise make a complaint, in Chinese and English (标准投诉识别). */
export const standardComplaints: ComplaintPolicy = {
  id: 'standard-complaints',
  version: '1.0.0',
  lexicons: checked(zhComplaints, enComplaints),
  points: { grievance: 2, hint: 1, praise: -1 },
  complaintFrom: 2,
  source: 'A4.1',
}
