import { elapsed } from '../../calendar/counting/elapsed.ts'
import { offsetsOf } from '../../calendar/zone/offset.ts'
import { dayOf, minutesNamed, wallOf } from '../../calendar/zone/wall.ts'
import { zoneWith } from '../../calendar/zone/zone.ts'
import type { Instant } from '../../core/instant.ts'
import type { HandOut } from '../policy/review-policy.ts'

/**
 * When the next list is handed out (下次派发): at the first of the hours at or after an instant. A zone that is not known
 * here is taken as UTC, and a text that is no time of day is left out.
 *
 * @example
 * isoOf(nextHandOut({ timeZone: 'Asia/Shanghai', at: ['09:00', '14:00'] })(instantOf('2026-11-21T02:00:00Z')))
 * // => '2026-11-21T06:00:00.000Z'
 * @source A2.7
 * @law lists are handed out at the hours the policy names, on the local clock
 */
export const nextHandOut = ({ timeZone, at: hours }: HandOut): ((from: Instant) => Instant) => {
  const offset = offsetsOf(timeZone)
  const zone = offset === undefined ? elapsed : zoneWith(offset)
  const minutes = hours.flatMap((hour) => minutesNamed(hour) ?? [])
  return (from) => {
    const today = dayOf(zone.wallAt(from))
    const due = [today, today + 1, today + 2]
      .flatMap((day) => minutes.map((minute) => zone.instantAt(wallOf(day, minute))))
      .filter((at) => at >= from)
    return due.sort((a, b) => a - b)[0] ?? from
  }
}
