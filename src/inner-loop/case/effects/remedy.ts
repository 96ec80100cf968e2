import type { PromiseState } from '../merging/owed.ts'
import type { CaseDraft, Effects } from './effect.ts'

/** What the customer is given and promised. */
export const remedyEffects: Effects<
  | 'ApprovalRequested'
  | 'ApprovalRefused'
  | 'CompensationGranted'
  | 'SolutionOffered'
  | 'PromiseKept'
  | 'PromiseBroken'
  | 'PromiseReleased'
> = {
  ApprovalRequested: ({ put }, { at, request, amount, role, approver }) =>
    put('approvals', request, { amount, role, approver, since: at }),
  ApprovalRefused: ({ drop }, { request }) => drop('approvals', request),
  CompensationGranted: ({ state, drop }, { request, amount }) => {
    drop('approvals', request)
    state.granted = { amount: (state.granted?.amount ?? 0) + amount.amount, currency: amount.currency }
  },
  SolutionOffered: ({ put }, { promises }) => {
    for (const { id, what, due } of promises) put('promises', id, { what, due, standing: 'open' })
  },
  PromiseKept: (draft, { promise, at }) => ended(draft, promise, { standing: 'kept', settledAt: at }),
  PromiseBroken: (draft, { promise, at }) => ended(draft, promise, { standing: 'broken', settledAt: at }),
  PromiseReleased: (draft, { promise, at }) => ended(draft, promise, { standing: 'released', settledAt: at }),
}

const ended = (
  { at, put }: CaseDraft,
  promise: string,
  end: Required<Pick<PromiseState, 'standing' | 'settledAt'>>,
): void => {
  const known = at('promises', promise)
  if (known !== undefined) put('promises', promise, { ...known, ...end })
}
