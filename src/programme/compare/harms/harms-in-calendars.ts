import type { Calendar } from '../../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../../calendar/timeline/compile.ts'
import { type Instant, instant, isoOf } from '../../../core/instant.ts'
import { ownOf } from '../../../core/parse/own.ts'
import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { yearsIn } from '../../verify/waits/years.ts'

/** Calendars that are closed at a time when they were open, or are gone: the first such time. */
export const harmsInCalendars = (before: ProgrammePolicy<Words>, after: ProgrammePolicy<Words>): readonly Harm[] => {
  const [from, to] = yearsIn(Object.values(before.calendars))
  const [, later] = yearsIn(Object.values(after.calendars))
  return Object.entries(before.calendars).flatMap(([name, written]): readonly Harm[] => {
    const [was, is] = [compileCalendar(written), compileCalendar(ownOf(after.calendars, name) ?? {})]
    if (was._tag === 'Left') return []
    const closed = is._tag === 'Left' ? from : firstClosed(was.right, is.right, from, instant(Math.max(later, to)))
    return closed === undefined ? [] : [{ _tag: 'OpensLess', calendar: name, at: isoOf(closed) }]
  })
}

const firstClosed = (was: Calendar, is: Calendar, from: Instant, to: Instant): Instant | undefined => {
  let open = was.opening(from)
  while (open._tag === 'Open' && open.from < to) {
    const now = is.opening(open.from)
    if (now._tag === 'Never' || now.from > open.from) return open.from
    if (now.to < open.to) return now.to
    open = was.opening(open.to)
  }
  return undefined
}
