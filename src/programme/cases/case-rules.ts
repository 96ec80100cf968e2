import type { CaseRules } from '../../inner-loop/case/policy.ts'
import { caseWordsOf } from '../../inner-loop/case/read/words.ts'
import { authority } from '../../inner-loop/remedy/authority.ts'
import { checkOpener } from '../../inner-loop/remedy/check-opener.ts'
import { urgencyIn } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'

/** The policies a case is worked under (个案政策组). */
export type CasePolicies<W extends Words = StandardWords> = Pick<
  ProgrammePolicy<W>,
  'vocabulary' | 'case' | 'authority' | 'opener'
>

/**
 * The rules of a case (个案规则), ready to decide by: its policy, who may grant what, and what a first sentence must take up.
 *
 * @example
 * caseRules(standardProgramme).policy.transfers.most // => 0
 * caseRules(standardProgramme).urgencyOf('noCase') // => 3
 * @source A2.10, A2.11, A2.14
 */
export const caseRules = <W extends Words = StandardWords>(policies: CasePolicies<W>): CaseRules<W> => ({
  policy: policies.case,
  words: caseWordsOf(policies.vocabulary),
  urgencyOf: urgencyIn(policies.vocabulary.priorities),
  authority: authority(policies.authority),
  opener: checkOpener(policies.opener),
})
