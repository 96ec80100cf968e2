import { hours } from '../../../core/duration.ts'
import { instant } from '../../../core/instant.ts'
import type { EventOf } from '../event.ts'
import { moves } from '../moves.ts'
import type { CasePolicy } from '../policy.ts'
import type { Finding } from '../refusal.ts'
import type { CaseOutcome, CaseStage } from '../stage.ts'
import type { CaseState } from '../state.ts'
import type { Checks } from './check.ts'
import { recorded, said, when } from './check.ts'
import { ofAnother } from './duplicate.ts'

const resolved = ['resolved'] as const
const owned = ['assigned', 'contacted', 'resolving'] as const
const any = ['open', ...owned, ...resolved] as const

/** Where a case may stand when it ends in an outcome. */
const endsFrom: { readonly [O in CaseOutcome]: readonly CaseStage[] } = {
  recovered: resolved,
  notRecovered: resolved,
  unreachable: owned,
  declined: [...owned, ...resolved],
  duplicate: any,
  invalid: any,
  retracted: any,
}

/**
 * When a case may end, and for how long it may rest: acknowledged first, with an outcome that fits, not before the
 * customer had time to answer; never asleep beyond the first contact. Who is said to have declined and was neither reached
 * nor heard is recorded.
 *
 * @source A0.13, A2.8, A2.21
 */
export const endingChecks: Checks<'CustomerRejected' | 'CaseClosed' | 'CaseReopened' | 'CaseSnoozed' | 'TopicTagged'> =
  {
    CustomerRejected: () => (event) => said(event.reason, 'reason', event._tag),
    CaseClosed:
      ({ policy }) =>
      (event, state) => [
        ...when(
          state.ticket === undefined &&
            state.customerId !== undefined &&
            event.outcome !== 'invalid' &&
            event.outcome !== 'retracted',
          { _tag: 'AcknowledgementMissing' },
          'A0.13',
        ),
        ...when(
          !endsFrom[event.outcome].includes(state.stage),
          { _tag: 'OutcomeUnfit', outcome: event.outcome, stage: state.stage },
          moves[event._tag].source,
        ),
        ...grounds(policy, event, state),
      ],
    CaseReopened: () => (event) => said(event.reason, 'reason', event._tag),
    CaseSnoozed:
      ({ policy: { snooze } }) =>
      ({ _tag, at, until, reason }, { priority, due, contacted }) => [
        ...said(reason, 'reason', _tag),
        ...(priority === undefined
          ? []
          : when(snooze.never.includes(priority), { _tag: 'NotSnoozable', priority }, snooze.source)),
        ...when(until <= at, { _tag: 'SnoozeAlreadyOver', until }, snooze.source),
        ...(due === undefined || contacted
          ? []
          : when(until > due, { _tag: 'SnoozePastDue', until, due }, snooze.source)),
      ],
    TopicTagged: () => (event) => said(event.topic, 'topic', event._tag),
  }

/** What an outcome rests on. */
const grounds = (
  { unreachable, confirmation }: CasePolicy,
  { outcome, at, duplicateOf }: EventOf<'CaseClosed'>,
  state: CaseState,
): readonly Finding[] => {
  const { attempts, resolvedAt, confirmedAt, contacted, turned } = state
  switch (outcome) {
    case 'recovered':
    case 'notRecovered': {
      const until = instant((resolvedAt ?? at) + hours(confirmation.waitHours))
      return when(
        confirmedAt === undefined && resolvedAt !== undefined && at < until,
        { _tag: 'ConfirmationAwaited', until },
        confirmation.source,
      )
    }
    case 'unreachable': {
      const { count: made, first = at, last = at } = attempts
      // one whose clock is ahead of whoever closes was made by then at the latest
      const over = Math.min(last, at) - first
      const tried = Math.max(0, Math.floor(over / 3_600_000))
      return when(
        made < unreachable.attempts || over < hours(unreachable.overHours),
        { _tag: 'AttemptsTooFew', made, least: unreachable.attempts, hours: tried, leastHours: unreachable.overHours },
        unreachable.source,
      )
    }
    case 'duplicate':
      return duplicateOf === undefined
        ? when(true, { _tag: 'DuplicateUnnamed' }, 'A1.4')
        : ofAnother(duplicateOf, state)
    case 'declined':
      return recorded(
        when(
          !contacted && turned?.event !== 'CustomerMessaged',
          { _tag: 'CustomerNotContacted' },
          moves.ContactMade.source,
        ),
      )
    default:
      return []
  }
}
