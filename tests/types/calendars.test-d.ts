import { expectTypeOf, test } from 'vitest'
import type { Calendar } from '../../src/calendar/calendar.ts'
import { type CalendarsFor, withCalendars } from '../../src/inner-loop/sla/calendars.ts'
import type { SlaPolicy } from '../../src/inner-loop/sla/policy.ts'
import { slaTallies } from '../../src/inner-loop/sla/statistics/tally.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess.ts'
import type { ProgrammePolicy } from '../../src/programme/policy.ts'

declare const desk: Calendar
declare const named: ProgrammePolicy<'elapsed' | 'desk'>
declare const fromFile: ProgrammePolicy<string>

test('a policy on elapsed time takes no calendars', () => {
  assess(standardProgramme)
  expectTypeOf<CalendarsFor<'elapsed'>>().toEqualTypeOf<readonly []>()
  // @ts-expect-error [ts2554] there is no calendar to hand in
  assess(standardProgramme, { desk })
})
test('a policy that names calendars takes each of them', () => {
  assess(named, { desk })
  // @ts-expect-error [ts2555] the calendar is missing
  assess(named)
  // @ts-expect-error [ts2353] no such calendar is named
  assess(named, { night: desk })
})
test('names from a file must be known first', () => {
  // @ts-expect-error [ts2345] any name might be missing
  assess(fromFile, { desk })
  const read = withCalendars({ desk })(fromFile.sla)
  if (read._tag === 'Right') {
    expectTypeOf(read.right).toEqualTypeOf<SlaPolicy<'elapsed' | 'desk'>>()
    assess({ ...fromFile, sla: read.right }, { desk })
  }
})
test('tallies of two resolutions do not add', () => {
  const [quarter, hour] = [slaTallies(15), slaTallies(60)]
  // @ts-expect-error [ts2345] 60 is not 15
  quarter.concat(quarter.empty, hour.empty)
})
