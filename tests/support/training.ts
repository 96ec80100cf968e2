import { type Instant, instant } from '../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import type { NpsScore } from '../../src/nps/score.ts'
import type { TrainingFacts } from '../../src/outer-loop/training/select.ts'
import { worked } from './case.ts'

const start = Date.UTC(2026, 10, 21)
const hour = 3_600_000
const at = (hours: number): Instant => instant(start + hours * hour)

/** How a case went, from opening to the answer when asked again. */
export interface Course {
  readonly opener: string
  readonly comment: string
  readonly priority: 'P1' | 'P2'
  readonly paid: boolean
  readonly outcome: 'recovered' | 'notRecovered'
  readonly again?: number
}

export const goodCourse: Course = {
  opener: '王总，您说“充电时冒烟了”，我们非常抱歉。',
  comment: '充电时冒烟了，我叫王伟，电话 13800138000',
  priority: 'P1',
  paid: false,
  outcome: 'recovered',
  again: 9,
}

/** A closed case that took this course, with what is known of it. */
export const trainingFacts = (
  course: Course,
  more: Partial<Pick<TrainingFacts, 'violations' | 'contactInTime'>> = {},
): TrainingFacts => {
  const { opener, comment, priority, paid, outcome, again } = course
  const steps: readonly (readonly [number, CaseIntent])[] = [
    [
      0,
      {
        _tag: 'OpenCase',
        feedbackId: 'fb:s:1',
        customerId: 'c-9001',
        priority,
        reason: 'triaged',
        policy: 'p@1',
        receivedAt: at(0),
      },
    ],
    [0.1, { _tag: 'AcknowledgeCase', ticket: 'T-1' }],
    [0.2, { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' }],
    [
      1,
      {
        _tag: 'MakeContact',
        channel: 'phone',
        opener: { text: opener, said: { comment, customerName: '王总', scale: '0-10' } },
      },
    ],
    ...(paid
      ? [[1.1, { _tag: 'GrantCompensation', amount: { amount: 100, currency: 'CNY' }, role: 'seniorAgent' }] as const]
      : []),
    [1.2, { _tag: 'OfferSolution', text: '换新电池', promises: [{ id: 'p1', what: '换新电池', due: at(48) }] }],
    [40, { _tag: 'KeepPromise', promise: 'p1' }],
    [41, { _tag: 'ResolveCase' }],
    [42, { _tag: 'ConfirmSolution' }],
    [43, { _tag: 'CloseCase', outcome }],
    [44, { _tag: 'AskResurvey' }],
    ...(again === undefined ? [] : [[60, { _tag: 'AnswerResurvey', score: again as NpsScore }] as const]),
  ]
  const { state, events, refusals } = worked(
    steps.map(
      ([hours, intent], n): CaseCommand => ({ ...intent, id: `k${n}`, at: at(hours), by: 'Li' }) as CaseCommand,
    ),
  )
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals))
  return {
    state,
    events,
    violations: [],
    contactInTime: true,
    score: 2 as NpsScore,
    comment,
    names: ['王伟', '王总'],
    ...more,
  }
}
