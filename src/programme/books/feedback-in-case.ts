import { greatestOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { type CurrentFeedback, currentFeedback, withdrawnSince } from '../../feedback/revision/current.ts'
import type { FeedbackRecord } from '../../feedback/revision/revision.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'

/** A piece of feedback and what it calls for over all its revisions. */
export interface FeedbackAssessed<W extends Words = StandardWords> {
  readonly record: FeedbackRecord
  readonly assessment?: Assessment<W>
}

/** Feedback, what it calls for over all its revisions, and the case it is in as it stands: its own, or the one it was linked to. */
export interface FeedbackInCase<W extends Words = StandardWords> extends Required<FeedbackAssessed<W>> {
  readonly state: CaseState<W>
  /** The other feedback in the case, what is in another left aside; of what is not handed in it is taken that it stands. */
  readonly others?: readonly FeedbackAssessed<W>[]
  /**
   * The case it ended as the duplicate of, as it stands, and where that is one too, those it leads to in turn: the one in
   * the end is raised, takes up what it has not, or one of them is opened again. Other cases of the customer too: where
   * one of them took this one up, and this one is worked still, it is ended there.
   */
  readonly into?: CaseState<W> | readonly CaseState<W>[]
  /** The priority of a customer who asks to be called back, where the assessment opens no case. */
  readonly callback?: W['priority']
}

/** How all the feedback of a case stands together. */
export interface Standing<W extends Words = StandardWords> {
  /** What still stands, of what was handed in. */
  readonly stands: readonly FeedbackAssessed<W>[]
  /** Why nothing in the case stands any more; absent while anything does, is not known, or a person overruled it. */
  readonly withdrawn?: 'takenBack' | 'excluded'
  /** Since when nothing does, by the clocks of the sources; with `withdrawn` only. */
  readonly since?: Instant
}

/**
 * Whether anything in a case still stands: a case is withdrawn only when all feedback in it is, and what a person
 * overruled who opened it again counts only once more of it is withdrawn anew.
 */
export const standingIn = <W extends Words>({
  record,
  assessment,
  state,
  others = [],
}: FeedbackInCase<W>): Standing<W> => {
  const known = new Map<string, FeedbackAssessed<W>>(
    [...others, { record, assessment }].map((one) => [one.record.id, one]),
  )
  const ids = new Set([record.id, ...(state.feedbackId === undefined ? [] : [state.feedbackId]), ...state.linked])
  const how = [...ids].map((id) => {
    const one = known.get(id)
    return one === undefined ? ('stands' as const) : standingOf(currentFeedback(one.record))
  })
  const stands = [...known.values()].filter(
    ({ record: one }) => ids.has(one.id) && standingOf(currentFeedback(one)) === 'stands',
  )
  if (how.some((one) => one === 'stands' || one === 'notSeen')) return { stands }
  const since = instant(greatestOf([...ids].map((id) => withdrawnSince(known.get(id)?.record) ?? 0)))
  return since <= (state.overruled ?? Number.NEGATIVE_INFINITY)
    ? { stands }
    : { stands, withdrawn: how.includes('takenBack') ? 'takenBack' : 'excluded', since }
}

const standingOf = (current: CurrentFeedback): 'stands' | 'notSeen' | 'takenBack' | 'excluded' =>
  current._tag === 'FeedbackTakenBack'
    ? 'takenBack'
    : current._tag === 'FeedbackNotSeen'
      ? 'notSeen'
      : current.excluded === undefined
        ? 'stands'
        : 'excluded'
