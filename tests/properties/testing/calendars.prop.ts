import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { metrics, reopenRules } from '../../../src/inner-loop/sla/clock-target.ts'
import { standardSla } from '../../../src/policies/inner-loop/sla.ts'
import { businessCalendars } from '../../../src/testing/arbitraries/calendars.ts'
import { calendarLaws } from '../../../src/testing/laws/calendar-laws.ts'
import { clockLaws } from '../../../src/testing/laws/clock-laws.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'
import { obeys } from '../../support/laws.ts'
import { fc, prop } from '../../support/prop.ts'

describe('drawn calendars', () => {
  prop([businessCalendars])('each is without a mistake, and plain data', (value) => {
    expect(compiled(value)).toMatchObject({ id: value.id, timeZone: value.timeZone })
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
  })
  prop([businessCalendars, fc.nat()], { numRuns: 15 })('each keeps the laws of calendars', (value, seed) => {
    for (const { check } of calendarLaws(compiled(value))) check({ seed, numRuns: 4 })
  })
})

describe('drawn clocks', () => {
  const targets = fc.record({
    metric: fc.constantFrom(...metrics),
    withinMinutes: fc.nat(4000),
    atRiskAfter: fc.constantFrom(0, 0.5, 0.75, 1),
    whileWaiting: fc.constantFrom('pauses' as const, 'runs' as const),
    onReopen: fc.constantFrom(...reopenRules),
  })
  prop([businessCalendars, targets, fc.nat()], { numRuns: 15 })(
    'each keeps the laws of clocks',
    (value, target, seed) => {
      for (const { check } of clockLaws(compiled(value))({ ...standardSla.targets.P0, ...target, calendar: value.id }))
        check({ seed, numRuns: 4 })
    },
  )
})

describe('the promise of the standard programme, on elapsed time', () =>
  obeys(clockLaws(elapsed)({ ...standardSla.targets.P0, metric: 'firstContact' })))
