import type { CalendarStatement } from '../../calendar/rules/statement.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import type { Speech } from '../kit/language.ts'
import { printable } from '../policy/sentences.ts'
import type { Colours } from '../show/colours.ts'
import type { BetweenAnswer, DueAnswer } from './answer.ts'
import { toldOf } from './moment.ts'

/** When a promise is due, for people; how it was counted in between where that is asked for. */
export const dueText = (
  answer: DueAnswer,
  explained: boolean,
  calendar: Calendar,
  { say, text }: Speech,
  { bold }: Colours,
): string => {
  const { sla } = text
  const told = toldOf(calendar)
  const { asked, due, atRisk, because, wasRolled } = answer
  const counted = explained ? because : because.slice(0, 1)
  return linesOf([
    ...counted.map((one) => printable(say(one))),
    ...(explained && wasRolled ? [sla.rolled] : []),
    bold(printable(sla.due(told(due), calendar))),
    sla.atRisk(told(atRisk), asked.share),
  ])
}

/** How much working time there is, for people. */
export const betweenText = ({ because }: BetweenAnswer, { say }: Speech): string =>
  linesOf(because.filter(isFrame).map((one) => printable(say(one))))

/** Where counting begins and where it ends. */
const isFrame = ({ _tag }: CalendarStatement): boolean => _tag === 'CountedFrom' || _tag === 'CountReached'

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
