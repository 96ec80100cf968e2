import { describe, expect } from 'vitest'
import { standardComplaints } from '../../../src/policies/inner-loop/complaints.ts'
import { complaintIn } from '../../../src/programme/policy/complaint.ts'
import { feedbacks } from '../../../src/testing/arbitraries/arbitraries.ts'
import { prop } from '../../support/prop.ts'

describe('complaintIn', () => {
  const complains = complaintIn(standardComplaints)
  prop([feedbacks])('a score is never a complaint of this kind', (feedback) => {
    if (feedback.score !== undefined) expect(complains(feedback)).toBe('no')
    else if (feedback.sentiment === 'negative') expect(complains(feedback)).toBe('yes')
  })
})
