import { hours } from '../../core/duration.ts'
import { type Instant, instantOf } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { erasedText } from '../../core/text/erased.ts'
import type { CasePolicy } from '../../inner-loop/case/policy.ts'
import { isCaseState } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'
import { isAssessment } from '../books/is-assessment.ts'

/** New feedback, what it calls for and what it is about, beside the customer's cases. */
export interface LinkFacts<W extends Words = StandardWords> {
  readonly assessment: Assessment<W>
  readonly topics: readonly string[]
  readonly cases: readonly CaseState<W>[]
}

/**
 * The case that more feedback of the same customer about the same thing belongs to (关联个案): the oldest one that is
 * still waiting for its first contact and came in within the stated time. Once the customer was contacted, new words
 * get a case and a clock of their own. No case, where there is no customer or no topic to tell by; who was forgotten is nobody.
 *
 * @example
 * const waiting = { ...initialCase, caseId: 'case:f1', feedbackId: 'f1', stage: 'open', topics: ['delay'] } as const
 * const cases = [{ ...waiting, customerId: 'c17', receivedAt: instant(0) }]
 * const feedback = { id: 'f2', scale: '0-10', receivedAt: instant(hours(24)) } as const
 * const assessment = assess(standardProgramme)({ feedback, customer: { id: 'c17' } })
 * linkTarget(standardProgramme.case)({ assessment, topics: ['delay'], cases })?.caseId // => 'case:f1'
 * linkTarget(standardProgramme.case)({ assessment, topics: ['price'], cases }) // => undefined
 * @source A1.4
 * @law feedback is linked only to a waiting case of its customer about the same thing
 */
export const linkTarget =
  ({ link }: Pick<CasePolicy<Words>, 'link'>) =>
  <W extends Words = StandardWords>(facts: LinkFacts<W>): (CaseState<W> & { readonly caseId: string }) | undefined => {
    if (!isPlainRecord(facts) || !isAssessment(facts.assessment)) return undefined
    if (!Array.isArray(facts.topics) || !Array.isArray(facts.cases)) return undefined
    const { assessment, topics, cases } = facts as LinkFacts<W>
    const { feedbackId, customerId } = assessment
    return cases
      .filter(
        (one): one is CaseState<W> & { readonly caseId: string; readonly receivedAt: Instant } =>
          isBones(one) &&
          one.caseId !== undefined &&
          one.receivedAt !== undefined &&
          customerId !== undefined &&
          customerId !== erasedText &&
          one.customerId === customerId &&
          one.feedbackId !== feedbackId &&
          (one.stage === 'open' || one.stage === 'assigned') &&
          !one.contacted &&
          one.topics.some((topic) => topics.includes(topic)) &&
          Math.abs(instantOf(assessment.receivedAt) - one.receivedAt) <= hours(link.withinHours),
      )
      .sort((a, b) => a.receivedAt - b.receivedAt || (a.caseId < b.caseId ? -1 : 1))[0]
  }

/** Narrows nothing: to the compiler it is one already. */
const isBones = (one: unknown): boolean => isCaseState(one)
