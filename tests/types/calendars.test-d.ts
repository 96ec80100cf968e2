import { expectTypeOf, test } from 'vitest'
import type { CalendarPolicy } from '../../src/inner-loop/sla/calendars.ts'
import { slaTallies } from '../../src/inner-loop/sla/statistics/tally.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess/assess.ts'
import type { ProgrammePolicy } from '../../src/programme/policy/policy.ts'

test('the calendars of the promises stand in the programme', () => {
  expectTypeOf<ProgrammePolicy['calendars']>().toEqualTypeOf<CalendarPolicy>()
  // @ts-expect-error [ts2554] there is no calendar to hand in
  assess(standardProgramme, {})
})
test('tallies of two resolutions do not add', () => {
  const [quarter, hour] = [slaTallies(15), slaTallies(60)]
  // @ts-expect-error [ts2345] 60 is not 15
  quarter.concat(quarter.empty, hour.empty)
})
