import { carries } from '../../inner-loop/case/merging/carries.ts'
import { saidIn, wasContactedBefore } from '../../inner-loop/case/merging/contact-taken.ts'
import { isWholeState } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { FeedbackInCase } from './feedback-in-case.ts'
import { firstOf, ledTo } from './led-to.ts'
import { askedOf } from './merge-commands.ts'

/** What is to be done of a case that was merged: work on where it went on, have it taken up there, or open one again. */
export type Merged =
  | { readonly _tag: 'GoesOn'; readonly state: CaseState<Words> }
  | { readonly _tag: 'NotTakenUp'; readonly into: CaseState<Words> }
  | { readonly _tag: 'Lost'; readonly state: CaseState<Words> }

/**
 * Where the matter of a case is worked (合并去向). A duplicate leads, through others, to the case that goes on: it works
 * what it has taken up and takes up the rest while it is open. Where duplicates lead round in a circle one of them is
 * opened again, the same one whoever looks; where what goes on is closed and never took this one up, or was found to be
 * nothing before this one ended in it, this one is. Of what is not handed in it is taken that it goes on.
 */
export const mergedFrom = (
  state: CaseState<Words>,
  known: (caseId: string) => CaseState<Words> | undefined,
  urgencyOf: (outcome: string) => number,
  isGraverLevel: (level: string, known: string) => boolean,
): Merged => {
  const led = ledTo(state, known)
  if (led._tag === 'Circle') return { _tag: 'Lost', state: firstOf(led.members) ?? state }
  if (led._tag === 'Unknown' || led.end === state) return { _tag: 'GoesOn', state }
  const { end, through } = led
  const asked = askedOf(state, end)
  if (asked === undefined) return { _tag: 'GoesOn', state }
  const { due: _, feedback, priority, ...owed } = asked
  const absorbed = through.find((one) => end.absorbed.includes(one)) ?? asked.absorbed
  const isGraver = (one: string): boolean => end.cycle === 0 && urgencyOf(one) < urgencyOf(end.priority ?? 'noCase')
  const isOver = end.stage === 'closed'
  const taken = carries(end, { ...(isOver ? {} : owed), feedback, priority, absorbed }, isGraver, isGraverLevel)
  const isOwnAnswer = !state.contacted && wasContactedBefore(saidIn(state), end)
  if (!isOver && (taken || !isOwnAnswer))
    return taken ? { _tag: 'GoesOn', state: end } : { _tag: 'NotTakenUp', into: end }
  return taken && !wasOver(end, state) ? { _tag: 'GoesOn', state: end } : { _tag: 'Lost', state }
}

/** The cases handed in as where a case went on, by their ids. */
export const intoOf = ({ into }: Pick<FeedbackInCase<Words>, 'into'>): ReadonlyMap<string, CaseState<Words>> =>
  new Map(
    (Array.isArray(into) ? into : [into]).flatMap((one: unknown) =>
      isWholeState(one) && one.caseId !== undefined ? [[one.caseId, one] as const] : [],
    ),
  )

/** Whether a case was found to be nothing, with nobody contacted, before another one ended in it. */
const wasOver = (
  { outcome, withdrawn, contacted, closedAt }: CaseState<Words>,
  { contacted: reached, closedAt: endedAt }: CaseState<Words>,
): boolean =>
  outcome === 'invalid' &&
  withdrawn === undefined &&
  !contacted &&
  !reached &&
  closedAt !== undefined &&
  endedAt !== undefined &&
  closedAt <= endedAt
