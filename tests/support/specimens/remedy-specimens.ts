import { isoOf } from '../../../src/core/instant.ts'
import type { RemedyStatement } from '../../../src/explain/statements/remedy-statement.ts'
import { instantOf, type Specimens } from './specimens.ts'

const source = 'A2.11'
const money = (amount: number) => ({ amount, currency: 'CNY' }) as const
const span = { start: 0, end: 6 }

export const remedySpecimens: Specimens<RemedyStatement> = {
  Acknowledged: [
    { _tag: 'Acknowledged', feedbackId: 'f1', ticket: 'VOC-1', at: isoOf(instantOf('2026-11-21T10:00:00Z')) },
  ],
  QuotesWords: [
    { _tag: 'QuotesWords', quote: '充电时\n冒烟', span },
    { _tag: 'QuotesWords', quote: '充电时冒烟', span, customerName: '王女士' },
  ],
  QuotesScore: [
    { _tag: 'QuotesScore', score: 2, scale: '0-10' },
    { _tag: 'QuotesScore', score: 2, scale: '1-10', customerName: '王女士' },
  ],
  NothingToQuote: [{ _tag: 'NothingToQuote' }, { _tag: 'NothingToQuote', customerName: '王女士' }],
  WordsNotQuoted: [{ _tag: 'WordsNotQuoted', leastLetters: 12 }],
  ScoreNotNamed: [{ _tag: 'ScoreNotNamed', score: 2 }],
  RuleCited: [{ _tag: 'RuleCited', words: '是规定' }],
  CustomerBlamed: [{ _tag: 'CustomerBlamed', words: '您没看' }],
  WhyNotAsked: [{ _tag: 'WhyNotAsked' }],
  Granted: [
    { _tag: 'Granted', request: 'Compensate', role: 'seniorAgent', source, totalInCase: money(50_000) },
    { _tag: 'Granted', request: 'CallTechnicalResources', role: 'csm', source },
    { _tag: 'Granted', request: 'SpeakForTheCompany', role: 'crisisPr', source },
  ],
  NeedsApproval: [
    {
      _tag: 'NeedsApproval',
      role: 'seniorAgent',
      approver: 'csDirector',
      amount: money(20_000),
      totalInCase: money(60_000),
      limit: money(50_000),
      source,
    },
  ],
  Refused: [
    { _tag: 'Refused', request: 'Compensate', role: 'csm', why: { _tag: 'NotAnAmount' }, source },
    {
      _tag: 'Refused',
      request: 'SpeakForTheCompany',
      role: 'csm',
      why: { _tag: 'RoleNotAuthorised', authorised: ['crisisPr', 'topManagement'] },
      source,
    },
  ],
  OutsideACase: [{ _tag: 'OutsideACase' }],
  NotAnAmount: [{ _tag: 'NotAnAmount' }],
  OtherCurrency: [{ _tag: 'OtherCurrency', expected: 'CNY', received: 'USD' }],
  RoleNotAuthorised: [{ _tag: 'RoleNotAuthorised', authorised: ['crisisPr'] }],
  ReplyUnknown: [{ _tag: 'ReplyUnknown', verbatim: '7' }],
  ReplyAmbiguous: [{ _tag: 'ReplyAmbiguous', verbatim: '1 退订', meanings: ['satisfied', 'unsubscribe'] }],
}
