import { ownOf } from '../../../core/parse/own.ts'
import type { AuthorityAnswer } from '../../remedy/authority.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import type { Role } from '../../vocabulary/role.ts'
import type { EventOf } from '../event.ts'
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
export const contactChecks: Checks<
  | 'CaseAssigned'
  | 'CaseTransferred'
  | 'CaseEscalated'
  | 'ContactMade'
  | 'NoticeTaken'
  | 'TechnicalCallMade'
  | 'CompanySpokenFor'
> = {
  CaseAssigned: (rules) => (event, state) => {
    const { owner = event.owner, firstContactAt, role, priority, spoke } = state
    const handedOn = when(
      firstContactAt !== undefined && owner !== event.owner && event.owner !== spoke?.owner,
      { _tag: 'CustomerAlreadyContacted', owner },
      rules.policy.transfers.source,
    )
    const outgrown = role !== undefined && priority !== undefined && !fitFor(rules, priority).includes(role)
    return [
      ...said(event.owner, 'owner', event._tag),
      ...unfit(rules, event.role, state),
      ...(outgrown || event.override !== undefined ? recorded(handedOn) : handedOn),
      ...answeredFor(event),
    ]
  },
  CaseTransferred: (rules) => (event, state) => {
    const { most, source } = rules.policy.transfers
    const isHandedOn = event.owner !== state.spoke?.owner
    const beyond = when(
      isHandedOn && state.transfers >= most,
      { _tag: 'TransfersExceeded', made: state.transfers, most },
      source,
    )
    return [
      ...said(event.owner, 'owner', event._tag),
      ...said(event.reason, 'reason', event._tag),
      ...unfit(rules, event.role, state),
      ...when(!state.contacted, { _tag: 'CustomerNotContacted' }, source),
      ...(event.override === undefined ? beyond : recorded(beyond)),
      ...answeredFor(event),
    ]
  },
  CaseEscalated:
    () =>
    ({ _tag, level, reason, cycle }, { escalation, cycle: now }) => [
      ...said(reason, 'reason', _tag),
      ...when(
        level !== escalation + 1 || (cycle ?? now) !== now,
        { _tag: 'EscalationOutOfOrder', expected: escalation + 1, received: level },
        moves[_tag].source,
      ),
    ],
  ContactMade:
    ({ policy: { opener } }) =>
    ({ _tag, said: sentence, sender, openerLacks: [first, ...others] = [] }, { contacted }) => {
      const robot = when(sender === 'robot', { _tag: 'ContactByRobot' }, moves[_tag].source)
      const found =
        first === undefined
          ? when(!contacted && sentence === undefined, { _tag: 'OpenerUnsaid' }, opener.source)
          : when(true, { _tag: 'OpenerLacking', issues: [first, ...others] }, opener.source)
      return [...robot, ...(opener.whenLacking === 'record' ? recorded(found) : found)]
    },
  NoticeTaken:
    () =>
    ({ _tag, role }, { notices }) =>
      when(!Object.hasOwn(notices, role), { _tag: 'NoticeUnknown', role }, moves[_tag].source),
  TechnicalCallMade:
    ({ authority }) =>
    ({ _tag, role, resource, reason }) => [
      ...said(resource, 'resource', _tag),
      ...said(reason, 'reason', _tag),
      ...unauthorised(authority({ _tag: 'CallTechnicalResources', role })),
    ],
  CompanySpokenFor:
    ({ authority }) =>
    ({ _tag, role, text }) => [
      ...said(text, 'text', _tag),
      ...unauthorised(authority({ _tag: 'SpeakForTheCompany', role })),
    ],
}

const unauthorised = (answer: AuthorityAnswer): readonly Finding[] =>
  answer._tag === 'Granted' ? [] : when(true, { _tag: 'NotAuthorised', answer }, answer.source)

/** Whoever answers for what a rule would refuse says so, with a reason. */
const answeredFor = ({ _tag, override }: EventOf<'CaseAssigned' | 'CaseTransferred'>): readonly Finding[] =>
  override === undefined ? [] : [...said(override.actor, 'actor', _tag), ...said(override.reason, 'reason', _tag)]

const unfit = (rules: CaseRules, role: Role, { priority }: CaseState): readonly Finding[] => {
  if (priority === undefined) return []
  const fit = fitFor(rules, priority)
  return when(!fit.includes(role), { _tag: 'OwnerUnfit', priority, role, fit }, rules.policy.ownersSource)
}

/** Who may own a case of a priority; nobody where the policy does not know it. */
const fitFor = ({ policy }: CaseRules, priority: Priority): readonly Role[] =>
  ownOf<readonly Role[]>(policy.owners, priority) ?? []
