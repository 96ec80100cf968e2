import type { BusinessCalendar } from '../../../calendar/rules/business-calendar.ts'
import { compileCalendar } from '../../../calendar/timeline/compile.ts'
import { type IsoInstant, isoOf } from '../../../core/instant.ts'
import { yearsIn } from './years.ts'

const day = 86_400_000
/** Longer than the longest holidays of the year, the bridge days beside them included. */
const weeks = 14 * day
/** No more closures of one calendar are told. */
const most = 10

/** A time in which a calendar does not open. */
export interface Closure {
  readonly from: IsoInstant
  readonly to: IsoInstant
  readonly days: number
}

/** Each time for which a calendar is closed for more than two weeks on end, in the years it speaks of. */
export const closuresOf = (written: BusinessCalendar): readonly Closure[] => {
  const made = compileCalendar(written)
  if (made._tag === 'Left') return []
  const [from, until] = yearsIn([written])
  const found: Closure[] = []
  let closed = from
  let open = made.right.opening(from)
  while (open._tag === 'Open' && closed < until && found.length < most) {
    const length = open.from - closed
    if (length > weeks) found.push({ from: isoOf(closed), to: isoOf(open.from), days: Math.floor(length / day) })
    closed = open.to
    open = made.right.opening(closed)
  }
  return found
}
