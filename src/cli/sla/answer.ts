import { addBusinessTime } from '../../calendar/counting/add-business-time.ts'
import {
  type ExplainedBetween,
  type ExplainedDue,
  explainBetween,
  explainDue,
} from '../../calendar/counting/explain.ts'
import type { Calendar, Reached } from '../../calendar/timeline/calendar.ts'
import { milliseconds } from '../../core/duration.ts'
import type { BetweenAsked, DueAsked } from './options.ts'

/** When a promise is due and at risk, and how that was counted. */
export interface DueAnswer {
  readonly asked: DueAsked
  readonly due: Reached
  readonly atRisk: Reached
  /** Counts up to the earliest instant; `rolled` goes on from there to the next opening. */
  readonly because: ExplainedDue['because']
  /** Whether the answer fell on closing time and was rolled on. */
  readonly wasRolled: boolean
}

export const answerDue = (calendar: Calendar, asked: DueAsked): DueAnswer => {
  const { start, worked, pauses, closing, share } = asked
  const add = addBusinessTime(calendar, closing)
  const due = add({ start, worked, pauses })
  const { reached, because } = explainDue(calendar)({ start, worked, pauses })
  return {
    asked,
    due,
    atRisk: add({ start, worked: milliseconds(Math.round(worked * share)), pauses }),
    because,
    wasRolled: due._tag !== reached._tag || (due._tag === 'At' && reached._tag === 'At' && due.at > reached.at),
  }
}

/** How much working time lies in a stretch, and how it was counted. */
export interface BetweenAnswer extends ExplainedBetween {
  readonly asked: BetweenAsked
}

export const answerBetween = (calendar: Calendar, asked: BetweenAsked): BetweenAnswer => ({
  asked,
  ...explainBetween(calendar)(asked),
})
