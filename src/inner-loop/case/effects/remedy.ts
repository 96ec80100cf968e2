import type { CaseState, PromiseState } from '../state.ts'
import type { Effects } from './effect.ts'

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
  ApprovalRequested: (state, { at, request, amount, role, approver }) => ({
    ...state,
    approvals: { ...state.approvals, [request]: { amount, role, approver, since: at } },
  }),
  ApprovalRefused: (state, { request }) => settled(state, request),
  CompensationGranted: (state, { request, amount }) => ({
    ...settled(state, request),
    granted: { amount: (state.granted?.amount ?? 0) + amount.amount, currency: amount.currency },
  }),
  SolutionOffered: (state, { promises }) => ({
    ...state,
    promises: {
      ...state.promises,
      ...Object.fromEntries(
        promises.map(({ id, what, due }): readonly [string, PromiseState] => [id, { what, due, standing: 'open' }]),
      ),
    },
  }),
  PromiseKept: (state, { promise, at }) => ended(state, promise, { standing: 'kept', settledAt: at }),
  PromiseBroken: (state, { promise, at }) => ended(state, promise, { standing: 'broken', settledAt: at }),
  PromiseReleased: (state, { promise, at }) => ended(state, promise, { standing: 'released', settledAt: at }),
}

const settled = (state: CaseState, request: string): CaseState => ({
  ...state,
  approvals: Object.fromEntries(Object.entries(state.approvals).filter(([id]) => id !== request)),
})

const ended = (
  state: CaseState,
  promise: string,
  end: Required<Pick<PromiseState, 'standing' | 'settledAt'>>,
): CaseState => {
  const known = Object.hasOwn(state.promises, promise) ? state.promises[promise] : undefined
  return known === undefined ? state : { ...state, promises: { ...state.promises, [promise]: { ...known, ...end } } }
}
