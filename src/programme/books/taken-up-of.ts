import type { Instant } from '../../core/instant.ts'
import { clockEventsOf } from '../../inner-loop/case/clock/clock-events.ts'
import { answering, saidIn } from '../../inner-loop/case/merging/contact-taken.ts'
import type { ContactTaken, TakenUp } from '../../inner-loop/case/merging/taken-up.ts'
import { unansweredIn } from '../../inner-loop/case/merging/unanswered.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** What was made in a case, and what is owed there, as another one would take it up (并入内容). */
export const takenUpOf = <W extends Words>(duplicate: CaseState<W>, caseId: string, into: CaseState<W>): TakenUp<W> => {
  const {
    contacted,
    due,
    notices,
    approvals,
    granted,
    grantedElsewhere = {},
    absorbed,
    overruled,
    owner,
    role,
  } = duplicate
  const named = (id: string): string => (absorbed.some((one) => id.startsWith(`${one}/`)) ? id : `${caseId}/${id}`)
  const isTheirs = (id: string): boolean => id.startsWith(`${into.caseId}/`)
  const saidAt = saidIn(duplicate)
  const promises = Object.entries(duplicate.promises).flatMap(([own, one]) => {
    const id = named(own)
    const isOwed = one.standing === 'open' || one.standing === 'broken' || Object.hasOwn(into.promises, id)
    return isOwed && !isTheirs(own) ? [{ id, ...one }] : []
  })
  const waiting = Object.entries(approvals).flatMap(([own, one]) =>
    isTheirs(own) ? [] : [{ request: named(own), ...one }],
  )
  const settled = settledIn(duplicate, caseId, into)
  const given = [
    ...(granted === undefined ? [] : [{ caseId, amount: granted }]),
    ...Object.entries(grantedElsewhere).flatMap(([of, amount]) => (of === into.caseId ? [] : [{ caseId: of, amount }])),
  ]
  const messagedAt = unansweredIn(asIfOpen(duplicate))
  const told = Object.entries(notices).map(([role, one]) => ({ role: role as W['role'], ...one }))
  const since = due === undefined && !contacted ? (duplicate.reopenedAt ?? duplicate.receivedAt) : undefined
  return {
    ...(saidAt === undefined ? {} : { saidAt }),
    ...(contacted ? {} : { owed: true }),
    ...(since === undefined ? {} : { owedSince: since }),
    ...(overruled === undefined ? {} : { overruled }),
    ...(messagedAt === undefined ? {} : { messagedAt }),
    ...(contacted && owner !== undefined && role !== undefined ? { spoke: duplicate.spoke ?? { owner, role } } : {}),
    ...listed('reached', reachedIn(duplicate, caseId, into)),
    ...listed('contacts', contactsOf(duplicate, saidIn(into))),
    ...listed('promises', promises),
    ...listed('notices', told),
    ...listed('approvals', waiting),
    ...listed('settled', settled),
    ...listed('granted', given),
  }
}

/** That a case ended in another answered nobody: its clocks are heard up to there. */
const asIfOpen = <W extends Words>({ clock, outcome, closedAt, ...state }: CaseState<W>): CaseState<W> => {
  if (outcome !== 'duplicate') return { clock, ...state } as CaseState<W>
  const heard = clockEventsOf<W>({ clock }).filter(
    (one) => !(one._tag === 'stopped' && one.metrics === undefined && one.at === closedAt),
  )
  return { ...state, clock: { earlier: [], latest: heard } } as unknown as CaseState<W>
}

const listed = <K extends string, T>(name: K, list: readonly T[]): { readonly [N in K]?: readonly T[] } =>
  (list.length === 0 ? {} : { [name]: list }) as { readonly [N in K]?: readonly T[] }

/**
 * What the other case took up and waits here no more, for somebody said so. What ended with the case was not settled by
 * that: neither while it is closed, nor where it was asked for before it was opened again.
 */
const settledIn = <W extends Words>(
  { stage, approvals, reopenedAt }: CaseState<W>,
  caseId: string,
  { approvals: theirs }: CaseState<W>,
): readonly string[] =>
  Object.entries(theirs).flatMap(([request, { since }]) =>
    stage !== 'closed' &&
    request.startsWith(`${caseId}/`) &&
    !Object.hasOwn(approvals, request.slice(caseId.length + 1)) &&
    (reopenedAt === undefined || since > reopenedAt)
      ? [request]
      : [],
  )

/** By what the customer was reached there, and in those it took up, whether it does for the promise or not. */
const reachedIn = <W extends Words>(
  { contacted, due, priority, reopenedAt, receivedAt, reachedElsewhere = {}, ...duplicate }: CaseState<W>,
  caseId: string,
  into: CaseState<W>,
): NonNullable<TakenUp<W>['reached']> => {
  const heard = clockEventsOf({ ...duplicate }).flatMap((event) =>
    event._tag === 'contactMade' && (reopenedAt === undefined || event.at >= reopenedAt) ? [event.channel] : [],
  )
  const since = due === undefined ? (reopenedAt ?? receivedAt) : undefined
  const own = {
    caseId,
    channels: [...new Set(heard)],
    ...(due === undefined ? {} : { due }),
    ...(since === undefined ? {} : { since }),
  }
  return [
    ...(contacted && priority !== undefined ? [{ ...own, priority }] : []),
    ...Object.entries(reachedElsewhere).flatMap(([of, one]) => (of === into.caseId ? [] : [{ caseId: of, ...one }])),
  ]
}

/** The first contact on each channel that answers what was said in the other case, since this one was last opened. */
const contactsOf = <W extends Words>(
  duplicate: CaseState<W>,
  said: Instant | undefined,
): readonly ContactTaken<W>[] => {
  const { contacted, reopenedAt } = duplicate
  const first = new Map<W['channel'], ContactTaken<W>>()
  if (!contacted) return []
  for (const event of clockEventsOf(duplicate)) {
    if (event._tag !== 'contactMade' || (reopenedAt !== undefined && event.at < reopenedAt)) continue
    const { at, channel } = event
    const known = first.get(channel)
    if (answering([event], said).length > 0 && (known === undefined || at < known.at))
      first.set(channel, { at, channel })
  }
  return [...first.values()]
}
