import {
  instantText,
  listOf,
  oneOfTexts,
  optional,
  type Parser,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, byTag } from '../../../core/parse/parse-kinds.ts'
import type { ContactChannel } from '../../vocabulary/contact-channel.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import type { Role } from '../../vocabulary/role.ts'
import type { CaseCommand, CaseIntent, CommandHead } from '../command.ts'
import { caseOutcomes, withdrawals } from '../stage.ts'
import { factFields } from './events.ts'
import { factOfIntent } from './fact-of-intent.ts'
import {
  duplicateTarget,
  maybeInstant,
  maybeName,
  maybeText,
  money,
  most,
  openerSaid,
  promise,
  sender,
  wordIn,
} from './fields.ts'
import type { CaseWords } from './words.ts'

type IntentFields = {
  readonly [T in CaseIntent['_tag']]: Shape<Omit<Extract<CaseIntent, { readonly _tag: T }>, '_tag'>>
}

const ownFields = (words: CaseWords | undefined): Omit<IntentFields, keyof typeof factOfIntent> => {
  const priority = wordIn<Priority>(words?.priorities)
  const role = wordIn<Role>(words?.roles)
  const cause = oneOfTexts(['triage', 'person'] as const)
  return {
    LinkFeedback: { feedbackId: text, priority: optional(priority), due: maybeInstant },
    Reprioritise: {
      to: priority,
      cause,
      reason: maybeText,
      due: maybeInstant,
      dueAnew: maybeInstant,
      seen: optional(wholeNumber(0, most)),
    },
    MakeContact: { channel: wordIn<ContactChannel>(words?.channels), opener: optional(openerSaid), sender },
    GrantCompensation: { amount: money, role },
    ApproveCompensation: { request: text, role },
    OfferSolution: { text: anyText, promises: listOf(promise) },
    ResolveCase: {},
    ConfirmSolution: {},
    CloseCase: {
      outcome: oneOfTexts(caseOutcomes),
      duplicateOf: duplicateTarget,
      because: optional(oneOfTexts(withdrawals)),
      since: maybeInstant,
      seen: optional(wholeNumber(0, most)),
    },
    ReopenCase: {
      reason: anyText,
      due: maybeInstant,
      cause: optional(cause),
      to: optional(priority),
      seen: optional(wholeNumber(0, most)),
    },
    UnsnoozeCase: {},
    ExtendDeadline: { due: instantText, reason: anyText, seen: optional(wholeNumber(0, most)) },
    AskResurvey: {},
  }
}

const head: Shape<CommandHead> = { id: text, at: instantText, by: anyText, caseId: maybeName }

/** Reads one command in the policy's words. */
export const commandParser = (words: CaseWords | undefined): Parser<CaseCommand> => {
  const facts = factFields(words)
  const alike = Object.entries(factOfIntent).map(([intent, fact]): [string, object] => [intent, facts[fact]])
  return byTag<CaseCommand>(
    new Map(
      [...alike, ...Object.entries(ownFields(words))].map(([tag, fields]): [string, Parser<CaseCommand>] => [
        tag,
        record({ _tag: oneOfTexts([tag]), ...head, ...fields } as never) as Parser<CaseCommand>,
      ]),
    ),
  )
}
