import type { Calendar } from '../calendar/calendar.ts'
import type { NamedCalendars } from '../inner-loop/sla/calendars.ts'
import { type AssessmentFacts, assess } from '../programme/assess.ts'
import type { Assessment } from '../programme/assessment.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'

export type Assess = (facts: AssessmentFacts) => Assessment

/** The rules of a programme all of whose promises run on one calendar, whatever a file calls it. */
export const assessOn = (programme: ProgrammePolicy<string>, calendar: Calendar): Assess =>
  assess<'given'>(
    programme as ProgrammePolicy<'given'>,
    { [calendar.id]: calendar } as unknown as NamedCalendars<'given'>,
  )
