import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { calendarFromEvents } from '../../../src/calendar/rules/from-events.ts'
import { calendarFromWorkdays } from '../../../src/calendar/rules/from-workdays.ts'
import { withParts } from '../../../src/calendar/rules/parts.ts'

const hours = [['09:00', '18:00']] as const
const date = { start: '20261001' }

describe('a feed of events', () => {
  const read = calendarFromEvents({ workdayHours: hours })
  it.each<readonly [string, unknown, readonly object[]]>([
    ['is a list', 'BEGIN:VCALENDAR', [{ _tag: 'NotAList', path: [], received: '"BEGIN:VCALENDAR"' }]],
    ['of records', [date, null], [{ _tag: 'NotARecord', path: [1], received: 'null' }]],
    [
      'that do not recur',
      [date, { ...date, rrule: 'FREQ=YEARLY' }],
      [
        {
          _tag: 'FieldUnknown',
          path: [1, 'rrule'],
          received: '"FREQ=YEARLY"',
          allowed: ['start', 'end', 'summary'],
        },
      ],
    ],
    [
      'by the day',
      [{ start: '20261001T090000Z' }, { start: '1220261001' }],
      [
        { _tag: 'NotADate', path: [0, 'start'], received: '"20261001T090000Z"' },
        { _tag: 'NotADate', path: [1, 'start'], received: '"1220261001"' },
      ],
    ],
    ['that end on a date', [{ ...date, end: 'later' }], [{ _tag: 'NotADate', path: [0, 'end'], received: '"later"' }]],
    [
      'after they began',
      [{ ...date, end: '20261001' }],
      [{ _tag: 'HoursEmpty', path: [0, 'end'], received: '2026-10-01–2026-10-01' }],
    ],
  ])('%s', (_what, feed, issues) => {
    expect(read(feed)).toEqual(left(issues))
  })
  it('everything that is refused is said at once', () => {
    const found = read([null, date, { start: 'soon' }])
    expect(found._tag === 'Left' ? found.left.map(({ path }) => path) : []).toEqual([[0], [2, 'start']])
  })
  it('an event may say nothing but its date', () => {
    const silent = [date, { ...date, summary: ' ' }, { ...date, summary: 7, rrule: null, end: null }]
    expect(read(silent)).toEqual(right({ holidays: ['2026-10-01'], overrides: {} }))
  })
  it('names stand without the space around them', () => {
    expect(read([{ ...date, summary: ' 国庆节\n' }, date])).toEqual(
      right({ holidays: [{ date: '2026-10-01', name: '国庆节' }], overrides: {} }),
    )
  })
  it('an event without a name is asked about as an empty one', () => {
    const asked: string[] = []
    const isWorkday = (summary: string) => asked.push(summary) > 0
    expect(calendarFromEvents({ isWorkday, workdayHours: hours })([date])).toEqual(
      right({ holidays: [], overrides: { '2026-10-01': hours } }),
    )
    expect(new Set(asked)).toEqual(new Set(['']))
  })
})

describe('data with holidays and workdays', () => {
  const read = calendarFromWorkdays(hours)
  it.each<readonly [string, unknown, readonly object[]]>([
    ['is a record', null, [{ _tag: 'NotARecord', path: [], received: 'null' }]],
    ['of dates', { holidays: 7 }, [{ _tag: 'NotAList', path: ['holidays'], received: '7' }]],
    [
      'by the day',
      { holidays: { soon: 'Soon' }, workdays: ['2026-10-10', 'later'] },
      [
        { _tag: 'NotADate', path: ['holidays', 'soon'], received: '"soon"' },
        { _tag: 'NotADate', path: ['workdays', 1], received: '"later"' },
      ],
    ],
  ])('%s', (_what, data, issues) => {
    expect(read(data)).toEqual(left(issues))
  })
  it('may have none of either', () => {
    expect(read({})).toEqual(right({ holidays: [], overrides: {} }))
  })
  it('dates need no names, and names no space around them', () => {
    expect(read({ holidays: ['2026-10-01'] })).toEqual(right({ holidays: ['2026-10-01'], overrides: {} }))
    expect(read({ holidays: { '2026-10-01': '', '2026-10-02': 'National Day , 国庆节 ,3', '2026-10-03': 7 } })).toEqual(
      right({ holidays: ['2026-10-01', { date: '2026-10-02', name: '国庆节' }, '2026-10-03'], overrides: {} }),
    )
  })
})

describe('a date that is a holiday and a make-up day', () => {
  it('is refused by name, whatever lists it', () => {
    const both = (path: readonly (string | number)[]) =>
      left([{ _tag: 'HolidayAndWorkday', path, received: '"2026-10-10"' }])
    const named = { '2026-10-10': '国庆节' }
    expect(calendarFromWorkdays(hours)({ holidays: named, workdays: named })).toEqual(both(['workdays', '2026-10-10']))
    const days = [
      { date: '2026-10-10', name: '国庆节', isOffDay: true },
      { date: '2026-10-10', name: '补班', isOffDay: false },
    ]
    expect(calendarFromWorkdays(hours)({ days })).toEqual(both(['days', 1, 'date']))
    const isWorkday = (summary: string) => summary === '补班'
    expect(
      calendarFromEvents({ isWorkday, workdayHours: hours })([
        { start: '20261009', end: '20261012' },
        { start: '20261010', summary: '补班' },
      ]),
    ).toEqual(both([1, 'start']))
  })
})

describe('days with a switch', () => {
  const year = {
    year: 2026,
    papers: [],
    days: [
      { name: '国庆节', date: '2026-10-01', isOffDay: true },
      { name: '国庆节', date: '2026-10-10', isOffDay: false },
    ],
  }
  const parts = right({ holidays: [{ date: '2026-10-01', name: '国庆节' }], overrides: { '2026-10-10': hours } })
  it('are read, bare, under a year or under a list of years', () => {
    for (const data of [year, year.days, [year]]) expect(calendarFromWorkdays(hours)(data)).toEqual(parts)
  })
  it('are refused one by one', () => {
    expect(
      calendarFromWorkdays(hours)({ days: [7, { date: 'soon' }, { date: '2026-10-01', isOffDay: 'yes' }] }),
    ).toEqual(
      left([
        { _tag: 'NotARecord', path: ['days', 0], received: '7' },
        { _tag: 'NotADate', path: ['days', 1, 'date'], received: '"soon"' },
        { _tag: 'NotOneOf', path: ['days', 2, 'isOffDay'], received: '"yes"', allowed: ['true', 'false'] },
      ]),
    )
    expect(calendarFromWorkdays(hours)({ days: 7 })).toEqual(
      left([{ _tag: 'NotAList', path: ['days'], received: '7' }]),
    )
  })
})

describe('an event of a century', () => {
  it('is no holiday', () => {
    expect(calendarFromEvents({ workdayHours: hours })([{ start: '19700101', end: '20690101' }])).toEqual(
      left([{ _tag: 'EventTooLong', path: [0, 'end'], received: '1970-01-01–2069-01-01', most: 366 }]),
    )
  })
})

describe('putting parts into a calendar', () => {
  const desk = { id: 'desk', timeZone: 'UTC', weekly: {} }
  const parts = {
    holidays: ['2026-10-01', { date: '2026-10-02', name: '国庆节' }],
    overrides: { '2026-10-10': hours, '2026-10-11': hours },
  }
  it('adds what is new and keeps what was written', () => {
    const before = {
      ...desk,
      holidays: [{ date: '2026-10-01', name: 'closed' }, '2026-12-25'],
      overrides: { '2026-10-10': [], '2026-11-01': [] },
    }
    expect(withParts(parts)(before)).toEqual({
      ...desk,
      holidays: [{ date: '2026-10-01', name: 'closed' }, '2026-12-25', { date: '2026-10-02', name: '国庆节' }],
      overrides: { '2026-10-10': [], '2026-10-11': hours, '2026-11-01': [] },
    })
  })
  it('knows a date by its text, with a name or without', () => {
    const dates = [{ date: '2026-10-03', name: '国庆节' }, '2026-10-04', '2026-10-05', '2026-10-06']
    const before = { ...desk, holidays: ['2026-10-03', { date: '2026-10-04', name: 'closed' }, '2026-10-05'] }
    expect(withParts({ holidays: dates, overrides: {} })(before).holidays).toEqual([...before.holidays, '2026-10-06'])
  })
  it('is all there is where nothing was written', () => {
    expect(withParts(parts)(desk)).toEqual({ ...desk, ...parts })
  })
})
