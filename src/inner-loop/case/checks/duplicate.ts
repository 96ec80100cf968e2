import type { DuplicateTarget } from '../event.ts'
import type { Finding } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import { when } from './check.ts'

/**
 * Whether a case may end as the duplicate of another, as far as one case can know: the other one is there, is worked and
 * no later, and has not ended in this one. Two that took up each other are not both closed: the lesser id goes on.
 */
export const ofAnother = (
  { caseId: other, stage, outcome, due: theirs, contacted: reached = false, tookUp = false }: DuplicateTarget,
  { caseId = '', absorbed, due, contacted }: CaseState,
): readonly Finding[] => {
  const owed = !contacted && !reached && stage !== 'unopened' && other !== caseId && outcome !== 'duplicate'
  const isLater = due !== undefined && (stage === 'closed' || theirs === undefined || theirs > due)
  return [
    ...when(other === caseId, { _tag: 'DuplicateOfItself' }, 'A1.4'),
    ...when(stage === 'unopened', { _tag: 'DuplicateOfUnknown', caseId: other }, 'A1.4'),
    ...when(outcome === 'duplicate', { _tag: 'DuplicateOfDuplicate', caseId: other }, 'A1.4'),
    ...when(
      absorbed.includes(other) && !(tookUp && other < caseId),
      { _tag: 'DuplicateTakenUp', caseId: other },
      'A1.4',
    ),
    ...(owed && isLater
      ? when(
          true,
          { _tag: 'DuplicateDueLater', caseId: other, due, ...(theirs === undefined ? {} : { theirs }) },
          'A2.8',
        )
      : when(owed && stage === 'closed', { _tag: 'DuplicateOfClosed', caseId: other }, 'A2.8')),
  ]
}
