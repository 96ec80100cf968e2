import { elapsed } from '../../calendar/counting/elapsed.ts'
import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import type { Report } from './report.ts'

/** The calendar that all promises run on; that of all time where they run on several. */
export const calendarOf = ({ sla, calendars }: VerifiedProgramme<Words>): Report['calendar'] => {
  const names = new Set(Object.values<{ readonly calendar: string }>(sla.targets).map(({ calendar }) => calendar))
  const [only = elapsed.id] = names
  const { id, timeZone } = calendarsOf(calendars)(only)
  return { id: names.size > 1 ? elapsed.id : id, timeZone }
}
