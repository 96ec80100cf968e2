import { moneyText, onOneLine } from '../../explain/plain-text.ts'
import type { Messages } from '../../explain/say.ts'
import type { RemedyStatement } from '../../explain/statements/remedy-statement.ts'
import { wordIn } from '../../explain/words.ts'
import type { AuthorityRefusal } from '../../inner-loop/remedy/authority.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { words } from './words.ts'

const requests = {
  Compensate: 'compensate on the spot',
  CallTechnicalResources: 'call technical resources with priority',
  SpeakForTheCompany: 'speak for the company',
} as const

const refusals: Messages<AuthorityRefusal<Words>> = {
  OutsideACase: () => 'compensation exists only inside a case',
  NotAnAmount: () => 'the amount must be a whole number of minor units above 0',
  OtherCurrency: ({ expected, received }) => `the authority is in ${expected}, the amount in ${received}`,
  RoleNotAuthorised: ({ authorised }) => `only ${authorised.map(wordIn(words.role)).join(', ')} may`,
}

/** A sentence's first word behind the customer's name, if there is one. */
const to = (first: string, name: string | undefined): string =>
  name === undefined ? first : `${onOneLine(name)}, ${first.toLowerCase()}`

export const remedies: Messages<RemedyStatement> = {
  ...refusals,
  Acknowledged: ({ ticket }) => `Thank you for your suggestion. We have received it, ticket number ${ticket}.`,
  QuotesWords: ({ quote, customerName }) =>
    `${to('You', customerName)} told us “${onOneLine(quote)}” – I fully understand how frustrating this is, and we are very sorry that this happened to you.`,
  QuotesScore: ({ score, scale, customerName }) =>
    `${to('You', customerName)} gave us a score of ${score} out of 10${
      scale === '0-10' ? '' : ' (1–10 scale)'
    }, and we are sorry that we let you down. Would you tell us why?`,
  NothingToQuote: ({ customerName }) =>
    `${to('Thank', customerName)} you for your feedback; we are sorry that we let you down. Would you tell us why?`,
  WordsNotQuoted: ({ leastLetters }) =>
    `the opener quotes none of the customer's words (at least ${leastLetters} letters)`,
  ScoreNotNamed: ({ score }) => `the customer left no words, and the opener does not name the score ${score}`,
  RuleCited: ({ words: cited }) => `the opener cites a rule: “${cited}”`,
  CustomerBlamed: ({ words: said }) => `the opener blames the customer: “${said}”`,
  WhyNotAsked: () => 'the customer left no words, and the opener does not ask why',
  Granted: ({ request, role, totalInCase }) =>
    `${wordIn(words.role)(role)} may ${requests[request]}${
      totalInCase === undefined ? '' : `, ${moneyText(totalInCase)} in this case`
    }`,
  NeedsApproval: ({ role, approver, amount, totalInCase, limit }) =>
    `${wordIn(words.role)(role)} asks for ${moneyText(amount)}, ${moneyText(totalInCase)} in this case, above the limit of ${moneyText(
      limit,
    )}: ${wordIn(words.role)(approver)} must approve`,
  Refused: ({ request, role, why }) =>
    `${wordIn(words.role)(role)} may not ${requests[request]}: ${(refusals[why._tag] as (one: AuthorityRefusal<Words>) => string)(why)}`,
  ReplyUnknown: ({ verbatim }) => `the reply “${onOneLine(verbatim)}” is not understood`,
  ReplyAmbiguous: ({ verbatim, meanings }) =>
    `the reply “${onOneLine(verbatim)}” means several things: ${meanings.join(', ')}`,
}
