import { type Either, isRight, left, right } from 'fp-ts/Either'
import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { instantIn } from './instant-in.ts'
import type { SlaProblem } from './problem.ts'

const option = '--pause'

/**
 * Reads a pause: `FROM/TO`, or `FROM/` for one that lasts until further notice. Dates may have slashes of their own:
 * the one that has an instant on either side divides.
 */
export const pauseIn = (calendar: Calendar): ((received: string) => Either<SlaProblem, Pause>) => {
  const instantOf = instantIn(calendar)
  return (received) => {
    const halves = received
      .slice(0, mostSigns)
      .split('/')
      .map((_part, place, parts) => [parts.slice(0, place).join('/'), parts.slice(place).join('/')] as const)
      .slice(1)
    const read = halves.map(([begin, end]) => ({
      from: instantOf(option, begin),
      to: end.trim() === '' ? undefined : instantOf(option, end),
    }))
    for (const { from, to } of read)
      if (isRight(from) && (to === undefined || isRight(to))) {
        if (to === undefined) return right({ from: from.right })
        return to.right < from.right
          ? left({ _tag: 'StretchReversed', option, received })
          : right({ from: from.right, to: to.right })
      }
    const zoneless = read.some(({ from, to }) => isDate(from) && (to === undefined || isDate(to)))
    return left(
      zoneless
        ? { _tag: 'OffsetMissing', option, received }
        : {
            _tag: 'OptionUnreadable',
            option,
            received,
            like: '2026-10-08T10:00+08:00/2026-10-08T11:00+08:00',
          },
    )
  }
}

/** More than two dates have. */
const mostSigns = 200

/** Whether a half is an instant, or would be with an offset. */
const isDate = (read: Either<SlaProblem, unknown>): boolean => isRight(read) || read.left._tag === 'OffsetMissing'
