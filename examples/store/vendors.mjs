import { delighted, formbricks, typeform, zendeskSurvey } from 'voc-rules/ingest'
import { delightedSignature, standardSignature, typeformSignature, zendeskSignature } from './signatures.mjs'

/** What no payload says: which question is which, on what scale, and where the customer is named. Yours differ. */
const nps = { kind: 'score', scale: '0-10' }
const known = {
  delighted: {
    signature: delightedSignature,
    read: delighted({ source: 'delighted', channel: 'email', customer: ['person', 'email'], questions: { nps } }),
  },
  typeform: {
    signature: typeformSignature,
    read: typeform({
      source: 'typeform',
      question: nps,
      numberField: 'nps',
      wordsField: 'why',
      customer: ['hidden', 'customer'],
    }),
  },
  formbricks: {
    signature: standardSignature,
    read: formbricks({
      source: 'formbricks',
      question: nps,
      numberQuestion: 'nps',
      wordsQuestion: 'why',
      customer: ['contactAttributes', 'userId'],
    }),
  },
  zendesk: {
    signature: zendeskSignature,
    read: zendeskSurvey({
      source: 'zendesk',
      question: { kind: 'rating', scale: '1-5' },
      numberQuestion: 'csat',
      wordsQuestion: 'why',
      customer: ['responder_id'],
    }),
  },
}

export const vendorNames = Object.keys(known)

/** The vendors there are secrets for; of the others nothing is taken. */
export const vendorsWith = (secrets) =>
  new Map(
    Object.entries(secrets).map(([name, theirs]) => {
      const { signature, read } = known[name]
      return [name, { check: signature(theirs), read }]
    }),
  )
