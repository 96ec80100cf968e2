import type { Role } from '../../vocabulary/role.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { Finding } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import type { Checks } from './check.ts'
import { recorded, said, when } from './check.ts'

/**
 * Who may own a case, how often a customer is handed on, in which order others are told, and what a first sentence
 * must take up.
 *
 * @source A2.5, A2.6, A2.10, A2.14
 */
export const contactChecks: Checks<'CaseAssigned' | 'CaseTransferred' | 'CaseEscalated' | 'ContactMade'> = {
  CaseAssigned: (rules) => (event, state) => [
    ...said(event.owner, 'owner', event._tag),
    ...unfit(rules, event.role, state),
    ...when(
      state.contacted && state.owner !== undefined && state.owner !== event.owner,
      { _tag: 'CustomerAlreadyContacted', owner: state.owner ?? '' },
      rules.policy.transfers.source,
    ),
  ],
  CaseTransferred: (rules) => (event, state) => {
    const { most, source } = rules.policy.transfers
    const beyond = when(state.transfers >= most, { _tag: 'TransfersExceeded', made: state.transfers, most }, source)
    return [
      ...said(event.owner, 'owner', event._tag),
      ...said(event.reason, 'reason', event._tag),
      ...unfit(rules, event.role, state),
      ...when(!state.contacted, { _tag: 'CustomerNotContacted' }, source),
      ...(event.override === undefined
        ? beyond
        : [
            ...recorded(beyond),
            ...said(event.override.actor, 'actor', event._tag),
            ...said(event.override.reason, 'reason', event._tag),
          ]),
    ]
  },
  CaseEscalated:
    () =>
    ({ _tag, level, reason }, { escalation }) => [
      ...said(reason, 'reason', _tag),
      ...when(
        level !== escalation + 1,
        { _tag: 'EscalationOutOfOrder', expected: escalation + 1, received: level },
        moves[_tag].source,
      ),
    ],
  ContactMade:
    ({ policy: { opener } }) =>
    ({ openerLacks: [first, ...others] = [] }) => {
      const found =
        first === undefined ? [] : when(true, { _tag: 'OpenerLacking', issues: [first, ...others] }, opener.source)
      return opener.whenLacking === 'record' ? recorded(found) : found
    },
}

const unfit = ({ policy }: CaseRules, role: Role, { priority }: CaseState): readonly Finding[] =>
  priority === undefined
    ? []
    : when(
        !policy.owners[priority].includes(role),
        { _tag: 'OwnerUnfit', priority, role, fit: policy.owners[priority] },
        policy.ownersSource,
      )
