import type { AcknowledgementPolicy } from '../inner-loop/remedy/acknowledge.ts'
import type { AuthorityPolicy } from '../inner-loop/remedy/authority.ts'
import type { OpenerPolicy } from '../inner-loop/remedy/opener.ts'

/** Tickets carry the feedback's own id (标准受理回执). */
export const standardAcknowledgement: AcknowledgementPolicy = {
  id: 'standard-acknowledgement',
  version: '1.0.0',
  prefix: 'VOC-',
  source: 'A0.13',
}

/** Four Han characters or twelve letters of the customer's words, or the score and the question why (标准共情开场). */
export const standardOpener: OpenerPolicy = {
  id: 'standard-opener',
  version: '1.0.0',
  longest: 40,
  leastLetters: 12,
  scoreCues: {
    before: [
      '打了',
      '给了',
      '评了',
      '打分',
      '评分',
      '得分',
      '分数',
      'score of',
      'score',
      'scored',
      'rated',
      'rating of',
      'gave',
      'gave us',
    ],
    after: ['分', '/10', '/ 10', 'out of', 'point', 'points'],
    notAfter: ['分钟', '分店', '小时', '天', '元', '%', 'hour', 'minute', 'day', 'yuan'],
  },
  why: [
    '为什么',
    '为何',
    '原因',
    '哪里',
    '哪些',
    '哪方面',
    '怎么',
    'why',
    'what',
    'which',
    'how come',
    'reason',
    'tell us',
  ],
  source: 'A2.10',
}

/**
 * Whoever works a case may grant 500.00 yuan in it and call technical resources; the crisis team speaks for the
 * company (标准授权). Above 500.00 yuan the director is asked, then top management.
 */
export const standardAuthority: AuthorityPolicy = {
  id: 'standard-authority',
  version: '1.0.0',
  compensation: {
    currency: 'CNY',
    limits: {
      csm: 50_000,
      seniorAgent: 50_000,
      regularService: 50_000,
      csDirector: 50_000,
      crisisPr: 50_000,
      regionalManager: 50_000,
      department: 50_000,
    },
    approvers: ['csDirector', 'topManagement'],
    source: 'A2.11',
    caseSource: 'A2.22',
  },
  technicalResources: {
    roles: ['csm', 'seniorAgent', 'regularService', 'csDirector', 'crisisPr', 'regionalManager', 'department'],
    source: 'A2.12',
  },
  speakingForTheCompany: { roles: ['crisisPr'], source: 'A4.5' },
}
