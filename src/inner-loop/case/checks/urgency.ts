import { wasContactedBefore } from '../merging/contact-taken.ts'
import { moves } from '../moves.ts'
import type { Finding } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import type { Checks } from './check.ts'
import { said, when } from './check.ts'

/**
 * How urgent a case is: triage raises only, a person says why, and no change of priority makes a due later.
 *
 * @source A0.13, A2.3, A2.8
 */
export const urgencyChecks: Checks<
  | 'FeedbackLinked'
  | 'CustomerIdentified'
  | 'CaseAbsorbed'
  | 'CaseAcknowledged'
  | 'CaseReprioritised'
  | 'DeadlineExtended'
> = {
  FeedbackLinked: () => (_event, state) => contactedBefore(state.contacted, state),
  CustomerIdentified:
    () =>
    ({ _tag, customerId, reason = '' }, { customerId: known }) =>
      known === undefined || known === customerId ? [] : said(reason, 'reason', _tag),
  CaseAbsorbed:
    ({ urgencyOf }) =>
    (event, state) => {
      const { _tag, absorbed, priority, due, owed = due !== undefined, saidAt = event.receivedAt } = event
      const { caseId, priority: before = priority } = state
      return [
        ...when(absorbed === caseId, { _tag: 'DuplicateOfItself' }, moves[_tag].source),
        ...contactedBefore(owed && wasContactedBefore(saidAt, state), state),
        ...when(
          urgencyOf(priority) > urgencyOf(before),
          { _tag: 'PriorityLoweredByTriage', from: before, to: priority },
          'A2.3',
        ),
      ]
    },
  CaseAcknowledged: () => (event) => said(event.ticket, 'ticket', event._tag),
  CaseReprioritised:
    ({ urgencyOf }) =>
    ({ _tag, from, to, cause, reason = '', due }, { priority = from, due: before }) => {
      const { source } = moves[_tag]
      return [
        ...when(from !== priority, { _tag: 'PriorityWasAnother', expected: priority, received: from }, source),
        ...(cause === 'person'
          ? said(reason, 'reason', _tag)
          : when(urgencyOf(to) > urgencyOf(priority), { _tag: 'PriorityLoweredByTriage', from, to }, source)),
        ...(due === undefined || before === undefined
          ? []
          : when(due > before, { _tag: 'DueMovedLater', from: before, to: due }, 'A2.8')),
      ]
    },
  DeadlineExtended:
    () =>
    ({ _tag, due, reason }, { due: before }) => [
      ...said(reason, 'reason', _tag),
      ...(before === undefined
        ? when(true, { _tag: 'DueUnknown' }, moves[_tag].source)
        : when(due <= before, { _tag: 'ExtensionNotLater', from: before, to: due }, moves[_tag].source)),
    ],
}

/** What the customer said after they were contacted needs a contact of its own. */
const contactedBefore = (so: boolean, { lastContactAt }: CaseState): readonly Finding[] =>
  lastContactAt === undefined ? [] : when(so, { _tag: 'ContactedBefore', contacted: lastContactAt }, 'A1.4')
