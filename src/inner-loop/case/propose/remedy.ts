import { type Either, left, right } from 'fp-ts/Either'
import type { CommandOf } from '../command.ts'
import type { CaseFact } from '../event.ts'
import { grantedIn } from '../merging/granted-in.ts'
import type { PendingApproval, PromiseState } from '../merging/owed.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { CaseRefusal } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import { type Proposals, payload } from './proposal.ts'

export const remedyProposals: Proposals<
  | 'GrantCompensation'
  | 'ApproveCompensation'
  | 'RefuseCompensation'
  | 'OfferSolution'
  | 'KeepPromise'
  | 'BreakPromise'
  | 'ReleasePromise'
> = {
  /** Within the role's authority it is granted, above it asked of the approver. */
  GrantCompensation:
    ({ authority }) =>
    ({ id: request, amount, role }, state) => {
      const answer = authority({ _tag: 'Compensate', role, amount, grantedInCase: grantedIn(state, amount) })
      return right([
        answer._tag === 'NeedsApproval'
          ? { _tag: 'ApprovalRequested', request, amount, role, approver: answer.approver }
          : { _tag: 'CompensationGranted', request, amount, role },
      ])
    },
  ApproveCompensation: (rules) => (command, state) => {
    const pending = pendingIn(state, command.request)
    return pending === undefined ? unknown(command.request) : approved(rules, command, pending, state)
  },
  RefuseCompensation: () => (command, state) => {
    const pending = pendingIn(state, command.request)
    if (pending === undefined) return unknown(command.request)
    return pending.approver === command.role
      ? right([{ _tag: 'ApprovalRefused', ...payload(command) }])
      : unfit(pending, command.role)
  },
  OfferSolution: () => (command) => right([{ _tag: 'SolutionOffered', ...payload(command) }]),
  KeepPromise: () => (command, state) =>
    right(stands(state, command.promise) === 'kept' ? [] : [{ _tag: 'PromiseKept', ...payload(command) }]),
  BreakPromise: () => (command, state) =>
    right(stands(state, command.promise) === 'broken' ? [] : [{ _tag: 'PromiseBroken', ...payload(command) }]),
  ReleasePromise: () => (command, state) =>
    right(stands(state, command.promise) === 'released' ? [] : [{ _tag: 'PromiseReleased', ...payload(command) }]),
}

/** The approver's own limit may be too low as well: then the next one is asked. */
const approved = (
  { authority }: CaseRules,
  { request, role }: CommandOf<'ApproveCompensation'>,
  pending: PendingApproval,
  state: CaseState,
): Either<CaseRefusal, readonly CaseFact[]> => {
  const { amount, approver } = pending
  const answer = authority({ _tag: 'Compensate', role, amount, grantedInCase: grantedIn(state, amount) })
  if (answer._tag === 'Granted') return right([{ _tag: 'CompensationGranted', request, amount, role }])
  return answer._tag === 'NeedsApproval' && role === approver
    ? right([{ _tag: 'ApprovalRequested', request, amount, role, approver: answer.approver }])
    : unfit(pending, role)
}

const pendingIn = ({ approvals }: CaseState, request: string): PendingApproval | undefined =>
  Object.hasOwn(approvals, request) ? approvals[request] : undefined

const stands = ({ promises }: CaseState, promise: string): PromiseState['standing'] | undefined =>
  Object.hasOwn(promises, promise) ? promises[promise]?.standing : undefined

const unknown = (request: string): Either<CaseRefusal, never> =>
  left({ _tag: 'ApprovalUnknown', request, source: moves.CompensationGranted.source })

const unfit = ({ approver }: PendingApproval, received: PendingApproval['role']): Either<CaseRefusal, never> =>
  left({ _tag: 'ApproverUnfit', expected: approver, received, source: moves.CompensationGranted.source })
