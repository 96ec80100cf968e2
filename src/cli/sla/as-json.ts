import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import type { Speech } from '../kit/language.ts'
import { printable } from '../policy/sentences.ts'
import { harmlessJson } from '../show/harmless.ts'
import type { BetweenAnswer, DueAnswer } from './answer.ts'
import { type Moment, momentOf, toldOf } from './moment.ts'

/** When a promise is due as one JSON object; how it was counted where that is asked for. */
export const dueJson = (answer: DueAnswer, explained: boolean, calendar: Calendar, { say }: Speech): string => {
  const { asked, due, atRisk, because, wasRolled } = answer
  const told = toldOf(calendar)
  return json({
    calendar: named(calendar),
    start: momentOf(calendar)(asked.start),
    withinMilliseconds: asked.worked,
    pauses: asked.pauses.map(pauseOf(calendar)),
    closing: asked.closing,
    atRiskAfter: asked.share,
    due: told(due),
    atRisk: told(atRisk),
    ...(explained
      ? {
          because: because.map((statement) => ({ says: printable(say(statement)), statement })),
          rolled: wasRolled,
        }
      : {}),
  })
}

export const betweenJson = ({ asked, worked }: BetweenAnswer, calendar: Calendar): string => {
  const moment = momentOf(calendar)
  return json({
    calendar: named(calendar),
    from: moment(asked.from),
    to: moment(asked.to),
    pauses: asked.pauses.map(pauseOf(calendar)),
    workedMilliseconds: worked,
  })
}

const json = (value: unknown): string => `${harmlessJson(value, 2)}\n`

const named = ({ id, timeZone }: Calendar): { readonly id: string; readonly timeZone: string } => ({
  id,
  timeZone,
})

const pauseOf =
  (calendar: Calendar) =>
  ({ from, to }: Pause): { readonly from: Moment; readonly to?: Moment } => ({
    from: momentOf(calendar)(from),
    ...(to === undefined ? {} : { to: momentOf(calendar)(to) }),
  })
