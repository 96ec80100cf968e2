import { type Instant, instant } from '../../src/core/instant.ts'
import type { Customer } from '../../src/customer/customer.ts'
import { feedbackBook } from '../../src/feedback/revision/book.ts'
import type { FeedbackContent, FeedbackFact, FeedbackRecord } from '../../src/feedback/revision/revision.ts'
import type { CaseCommand } from '../../src/inner-loop/case/command.ts'
import { decide } from '../../src/inner-loop/case/decide.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import { type CaseState, initialCase } from '../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../src/nps/score.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess/assess.ts'
import { assessRecord } from '../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../src/programme/cases/case-commands.ts'
import type { ProgrammePolicy } from '../../src/programme/policy/policy.ts'
import { rules } from './case.ts'
import { verified } from './verified.ts'

/** A whole revision of feedback `s:1` from customer c1: what the source says at an instant. */
export const revision = (
  at: number,
  { score, ...rest }: Partial<Omit<FeedbackContent, 'score' | 'receivedAt'>> & { readonly score?: number },
  tag: 'FeedbackReceived' | 'FeedbackAmended' = 'FeedbackAmended',
): FeedbackFact => ({
  _tag: tag,
  source: 's',
  externalId: '1',
  at: instant(at),
  said: {
    receivedAt: instant(0),
    scale: '0-10',
    customerId: 'c1',
    ...(score === undefined ? {} : { score: score as NpsScore }),
    ...rest,
  },
})
export const takenBack = (at: number): FeedbackFact => ({
  _tag: 'FeedbackRetracted',
  source: 's',
  externalId: '1',
  at: instant(at),
})
export const recordOf = (...facts: readonly FeedbackFact[]): FeedbackRecord => {
  const [record] = feedbackBook(facts)
  return record ?? { id: 'fb:s:1', facts: [] }
}

/** One desk that books what it hears: everything known so far is assessed, and what is called for is done. */
export interface Desk {
  readonly facts: readonly FeedbackFact[]
  readonly state: CaseState
  readonly given: readonly CaseCommand[]
}
export const emptyDesk: Desk = { facts: [], state: initialCase, given: [] }

const decideBy = decide(rules)
export const given = (state: CaseState, commands: readonly CaseCommand[]): CaseState =>
  commands.reduce((before, command) => {
    const decided = decideBy(command, before)
    if (decided._tag === 'Left') throw new Error(JSON.stringify([command, decided.left]))
    return decided.right.reduce(evolve, before)
  }, state)

export const heard = (
  triage: ProgrammePolicy['triage'] = standardProgramme.triage,
  customer: Customer = { id: 'c1', valueTier: 'standard' },
) => {
  const over = assessRecord(
    standardProgramme.vocabulary,
    assess(verified({ ...standardProgramme, triage, expect: {} })),
  )
  const called = commandsFor(standardProgramme)
  return (desk: Desk, facts: readonly FeedbackFact[], at: Instant): Desk => {
    const all = [...desk.facts, ...facts]
    const record = recordOf(...all)
    const assessment = over({ record, customer })
    if (assessment === undefined) return { ...desk, facts: all }
    const commands = called({ at, by: 'voc' })({ record, assessment, state: desk.state })
    return { facts: all, state: given(desk.state, commands), given: [...desk.given, ...commands] }
  }
}
