import { hours, milliseconds, minutes } from '../../../src/core/duration.ts'
import { isoOf } from '../../../src/core/instant.ts'
import type { WorkingTimeStatement } from '../../../src/explain/sayable.ts'
import { instantOf, type Specimens } from './specimens.ts'

const end = instantOf('2036-11-21T00:00:00Z')
const shown = (date: string, time: string) => ({ at: isoOf(instantOf(`${date}T${time}:00Z`)), date, time })
const nine = shown('2026-11-20', '09:00')
const noon = shown('2026-11-20', '12:00')
const path = ['overrides', '2026-10-01']

export const calendarSpecimens: Specimens<WorkingTimeStatement> = {
  CountedFrom: [{ _tag: 'CountedFrom', start: nine, calendar: 'office', timeZone: 'Asia/Shanghai' }],
  ClosedUntil: [{ _tag: 'ClosedUntil', opens: nine }],
  Worked: [
    { _tag: 'Worked', from: nine, to: noon, counted: hours(3) },
    { _tag: 'Worked', from: nine, to: shown('2026-11-21', '00:00'), counted: hours(15) },
    { _tag: 'Worked', from: nine, to: shown('2026-11-21', '09:30'), counted: minutes(1470) },
    { _tag: 'Worked', from: nine, to: noon, counted: milliseconds(61_500) },
    { _tag: 'Worked', from: nine, to: nine, counted: minutes(0) },
  ],
  Paused: [{ _tag: 'Paused', from: nine, to: noon, excluded: minutes(90) }],
  DateIsSpecial: [
    { _tag: 'DateIsSpecial', rule: { _tag: 'Holiday', date: '2026-10-01', name: '国庆节' } },
    { _tag: 'DateIsSpecial', rule: { _tag: 'Holiday', date: '2026-10-01' } },
    { _tag: 'DateIsSpecial', rule: { _tag: 'Shift', date: '2026-10-10', hours: [] } },
    {
      _tag: 'DateIsSpecial',
      rule: {
        _tag: 'Shift',
        date: '2026-10-10',
        hours: [
          ['09:00', '12:00'],
          ['13:00', '18:00'],
        ],
      },
    },
    { _tag: 'DateIsSpecial', rule: { _tag: 'Break', date: '2026-10-10', hours: [['12:00', '13:00']] } },
  ],
  WorkedBesides: [{ _tag: 'WorkedBesides', counted: hours(3) }],
  CountReached: [{ _tag: 'CountReached', counted: hours(4), end: noon }],
  CountNotReached: [{ _tag: 'CountNotReached', calendar: 'office', searchedUntil: isoOf(end) }],
  ZoneUnknown: [{ _tag: 'ZoneUnknown', path: ['timeZone'], received: '"Mars"' }],
  ZoneDataMissing: [{ _tag: 'ZoneDataMissing', path: ['timeZone'], received: '"Asia/Shanghai"' }],
  NotATimeOfDay: [{ _tag: 'NotATimeOfDay', path: ['weekly', 'mon', 0, 0], received: '"9"' }],
  NotADate: [{ _tag: 'NotADate', path: ['holidays', 0], received: '"soon"' }],
  DateOutsideYears: [{ _tag: 'DateOutsideYears', path, received: '"1066-10-14"', from: 1900, to: 2200 }],
  DateRepeated: [{ _tag: 'DateRepeated', path: ['holidays', 3], received: '"2026-10-01"' }],
  HolidayAndWorkday: [{ _tag: 'HolidayAndWorkday', path: ['workdays', 3], received: '"2026-10-01"' }],
  EventTooLong: [{ _tag: 'EventTooLong', path: ['VEVENT', 0], received: '"2026-10-01/2028-10-01"', most: 60 }],
  HoursEmpty: [{ _tag: 'HoursEmpty', path, received: '"09:00–09:00"' }],
  BreakReversed: [{ _tag: 'BreakReversed', path: ['breaks', '2026-10-10'], received: '"13:00–12:00"' }],
  FieldUnknown: [{ _tag: 'FieldUnknown', path: ['zone'], received: '"zone"', allowed: ['id', 'timeZone'] }],
  ExtensionNotLonger: [{ _tag: 'ExtensionNotLonger', minutes: 0 }],
  ExtensionUnexplained: [{ _tag: 'ExtensionUnexplained' }],
  ExtensionNeverReached: [{ _tag: 'ExtensionNeverReached', searchedUntil: end }],
}
