import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { type NonEmpty, type ParseIssue, shown } from '../../core/parse-issue.ts'
import { currentFeedback } from '../../feedback/revision/current.ts'
import { caseIdOf } from '../../feedback/revision/identity.ts'
import type { Exclusion, FeedbackRecord } from '../../feedback/revision/revision.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Assessment } from './assessment.ts'

/** What became of a piece of feedback (反馈去向): exactly one of five, so that nothing is lost. */
export type Disposition =
  | { readonly _tag: 'OwnCase'; readonly caseId: string }
  | { readonly _tag: 'LinkedToCase'; readonly caseId: string }
  | { readonly _tag: 'NoAction'; readonly reason: 'triaged' | 'takenBack' | 'notSeen' }
  | { readonly _tag: 'Excluded'; readonly reason: Exclusion }
  /** It could not be read. */
  | { readonly _tag: 'Rejected'; readonly issues: NonEmpty<ParseIssue> }

/**
 * Everything that may become of feedback (反馈去向): each is in exactly one.
 *
 * @example
 * dispositions.length // => 5
 */
export const dispositions = ['OwnCase', 'LinkedToCase', 'NoAction', 'Excluded', 'Rejected'] as const

/** What is known of a piece of feedback when it is asked where it belongs. */
export type DispositionFacts =
  | { readonly _tag: 'Unreadable'; readonly issues: NonEmpty<ParseIssue> }
  | {
      readonly _tag: 'Read'
      readonly record: FeedbackRecord
      /** Over all revisions; absent where nothing was said yet. */
      readonly assessment?: Pick<Assessment, 'priority'>
      /** Its own case, where one was opened. */
      readonly ownCase?: Pick<CaseState, 'stage'>
      /** The case it was linked to. */
      readonly linkedTo?: string
    }

/**
 * Where a piece of feedback belongs (反馈去向). A case that was opened stays its case, whatever comes later; feedback that
 * calls for a case belongs to it before it is opened, and `commandsFor` opens it.
 *
 * @example
 * dispositionOf({ _tag: 'Read', record: { id: 'fb:s:1', facts: [] } }) // => { _tag: 'NoAction', reason: 'notSeen' }
 * @source A0.13, A2.3
 * @law every feedback is in exactly one class
 * @law a case that was opened stays its feedback’s case
 */
export const dispositionOf = (facts: DispositionFacts): Disposition => {
  if (!isRead(facts)) return { _tag: 'Rejected', issues: [{ _tag: 'NotARecord', path: [], received: shown(facts) }] }
  if (facts._tag === 'Unreadable') return { _tag: 'Rejected', issues: facts.issues }
  const { record, assessment, ownCase, linkedTo } = facts
  if (ownCase !== undefined && ownCase.stage !== 'unopened') return { _tag: 'OwnCase', caseId: caseIdOf(record.id) }
  if (linkedTo !== undefined) return { _tag: 'LinkedToCase', caseId: linkedTo }
  const current = currentFeedback(record)
  if (current._tag === 'FeedbackNotSeen') return { _tag: 'NoAction', reason: 'notSeen' }
  if (current._tag === 'FeedbackTakenBack') return { _tag: 'NoAction', reason: 'takenBack' }
  if (current.excluded !== undefined) return { _tag: 'Excluded', reason: current.excluded }
  return assessment === undefined || assessment.priority === 'noCase'
    ? { _tag: 'NoAction', reason: 'triaged' }
    : { _tag: 'OwnCase', caseId: caseIdOf(record.id) }
}

/** Narrows nothing: to the compiler it is one already. */
const isRead = (facts: unknown): boolean =>
  isPlainRecord(facts) && (facts['_tag'] === 'Unreadable' || isPlainRecord(facts['record']))
