import type { CaseEventTag } from '../event.ts'
import { grantedIn } from '../merging/granted-in.ts'
import { moves } from '../moves.ts'
import type { Finding } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import type { Checks } from './check.ts'
import { recorded, said, when } from './check.ts'

/**
 * What may be granted and promised: money within the authority of whoever grants it, over the whole case; solutions
 * with dates, on the spot.
 *
 * @source A2.11, A2.13, A2.22
 */
export const remedyChecks: Checks<
  | 'ApprovalRefused'
  | 'CompensationGranted'
  | 'SolutionOffered'
  | 'PromiseKept'
  | 'PromiseBroken'
  | 'PromiseReleased'
  | 'CaseResolved'
> = {
  ApprovalRefused: () => (event) => said(event.reason, 'reason', event._tag),
  CompensationGranted:
    ({ authority }) =>
    ({ amount, role }, state) => {
      const answer = authority({ _tag: 'Compensate', role, amount, grantedInCase: grantedIn(state, amount) })
      return answer._tag === 'Granted' ? [] : when(true, { _tag: 'NotAuthorised', answer }, answer.source)
    },
  SolutionOffered:
    ({ policy: { onTheSpot } }) =>
    ({ _tag, at, text, promises }, state) => {
      const { source } = moves[_tag]
      const minutes = (at - (state.reachedAt ?? at)) / 60_000
      const taken = new Set<string>()
      return [
        ...said(text, 'solution', _tag),
        ...when(promises.length === 0, { _tag: 'PromiseMissing' }, source),
        ...promises.flatMap(({ id: promise, due }) => {
          const again = Object.hasOwn(state.promises, promise) || taken.has(promise)
          taken.add(promise)
          return [
            ...when(due <= at, { _tag: 'PromiseDueInThePast', promise, due }, source),
            ...when(again, { _tag: 'PromiseTaken', promise }, source),
          ]
        }),
        ...recorded(
          when(
            minutes > onTheSpot.withinMinutes,
            { _tag: 'NotOnTheSpot', minutes: Math.ceil(minutes), within: onTheSpot.withinMinutes },
            onTheSpot.source,
          ),
        ),
      ]
    },
  PromiseKept: () => (event, state) => promised(event, state),
  PromiseBroken: () => (event, state) => promised(event, state),
  PromiseReleased: () => (event, state) => [...said(event.reason, 'reason', event._tag), ...promised(event, state)],
  CaseResolved:
    () =>
    ({ _tag }, state) => {
      const promises = Object.entries(state.promises).flatMap(([id, { standing }]) =>
        standing === 'open' || standing === 'broken' ? [id] : [],
      )
      return when(promises.length > 0, { _tag: 'PromisesOpen', promises }, moves[_tag].source)
    },
}

/** Only a promise that was made can be kept or broken, and one that was kept or released is settled. */
const promised = (
  { _tag, promise }: { readonly _tag: CaseEventTag; readonly promise: string },
  { promises }: CaseState,
): readonly Finding[] => {
  const { source } = moves[_tag]
  const known = Object.hasOwn(promises, promise) ? promises[promise] : undefined
  if (known === undefined) return when(true, { _tag: 'PromiseUnknown', promise }, source)
  const { standing } = known
  return standing === 'kept' || standing === 'released'
    ? when(true, { _tag: 'PromiseSettled', promise, standing }, source)
    : []
}
