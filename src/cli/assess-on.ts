import type { Calendar } from '../calendar/calendar.ts'
import type { NamedCalendars } from '../inner-loop/sla/calendars.ts'
import { type AssessmentFacts, assess } from '../programme/assess.ts'
import type { Assessment } from '../programme/assessment.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'

/** The rules of a programme all of whose promises run on one calendar, whatever a file calls it. */
export const assessOn = (
  programme: ProgrammePolicy<string>,
  calendar: Calendar,
): ((facts: AssessmentFacts) => Assessment) =>
  assess<'given'>(
    programme as ProgrammePolicy<'given'>,
    { [calendar.id]: calendar } as unknown as NamedCalendars<'given'>,
  )
