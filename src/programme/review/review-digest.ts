import { type Instant, lastInstant } from '../../core/instant.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Duty } from './review-case.ts'

/** The first contacts one owner still owes, handed out as a list (汇总派发); without an owner, those nobody has yet. */
export interface DigestList {
  readonly owner?: string
  /** The next hour at which lists are handed out. */
  readonly handOutAt: Instant
  /** Something on it is due before that: hand it out now. */
  readonly atOnce?: true
  readonly cases: readonly { readonly caseId: string; readonly due?: Instant }[]
}

/**
 * The lists, each with what is due soonest first: what was handed out as a batch, and of these priorities what nobody has
 * yet. What went to somebody as a ticket or an alert is on no list.
 */
export const digestsOf = (
  priorities: readonly string[],
  duties: readonly Duty<Words>[],
  handOutAt: Instant,
): readonly DigestList[] => {
  const lists = new Map<string | undefined, Duty<Words>[]>()
  for (const duty of duties) {
    if (duty.duty !== 'firstContact') continue
    if (duty.dispatch === undefined ? !priorities.includes(duty.priority) : duty.dispatch !== 'batch') continue
    const list = lists.get(duty.owner)
    if (list === undefined) lists.set(duty.owner, [duty])
    else list.push(duty)
  }
  return [...lists]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([owner, owed]) => ({
      ...(owner === undefined ? {} : { owner }),
      handOutAt,
      ...(owed.some(({ due }) => due !== undefined && due <= handOutAt) ? { atOnce: true as const } : {}),
      cases: owed
        .sort((a, b) => (a.due ?? lastInstant) - (b.due ?? lastInstant))
        .map(({ caseId, due }) => ({ caseId, ...(due === undefined ? {} : { due }) })),
    }))
}
