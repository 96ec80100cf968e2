import { describe, expect, it } from 'vitest'
import { addBusinessTime } from '../../../src/calendar/counting/add-business-time.ts'
import { businessTimeBetween } from '../../../src/calendar/counting/business-time-between.ts'
import { explainBetween, explainDue } from '../../../src/calendar/counting/explain.ts'
import { isOpen } from '../../../src/calendar/counting/is-open.ts'
import { subtractBusinessTime } from '../../../src/calendar/counting/subtract-business-time.ts'
import { addWorkingDays, isWorkingDay } from '../../../src/calendar/counting/working-days.ts'
import { aroundTheClock, type BusinessCalendar } from '../../../src/calendar/rules/business-calendar.ts'
import { calendarFromEvents } from '../../../src/calendar/rules/from-events.ts'
import { calendarFromWorkdays } from '../../../src/calendar/rules/from-workdays.ts'
import type { Reached } from '../../../src/calendar/timeline/calendar.ts'
import { compileCalendar } from '../../../src/calendar/timeline/compile.ts'
import { segments } from '../../../src/calendar/timeline/segments.ts'
import { hours, milliseconds, minutes } from '../../../src/core/duration.ts'
import { type Instant, instant, isoOf, lastInstant } from '../../../src/core/instant.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

const at = (text: string): Instant => instant(Date.parse(text))
const iso = (reached: Reached) => (reached._tag === 'At' ? isoOf(reached.at) : 'never')
const day = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
] as const
/** Around National Day 2026: Thursday 1 to Wednesday 7 October closed, Saturday 10 October worked. */
const shanghai: BusinessCalendar = {
  id: 'shanghai',
  timeZone: 'Asia/Shanghai',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [1, 2, 3, 4, 5, 6, 7].map((date) => ({ date: `2026-10-0${date}`, name: '国庆节' })),
  overrides: { '2026-10-10': day, '2026-10-12': [] },
  breaks: { '2026-10-13': [['10:00', '11:00']] },
}
const office = () => compiled(shanghai)
const elsewhere = (timeZone: string, weekly: BusinessCalendar['weekly'], more: Partial<BusinessCalendar> = {}) =>
  compiled({ id: 'desk', timeZone, weekly, ...more })

describe('holidays and make-up days (调休)', () => {
  it('a promise made before the holidays is due on the make-up Saturday', () => {
    const due = addBusinessTime(office())({ start: at('2026-09-30T17:00:00+08:00'), worked: hours(17) })
    expect(iso(due)).toBe('2026-10-10T02:00:00.000Z')
  })
  it('is explained in both languages, dates that change nothing left out', () => {
    const { because } = explainDue(office())({
      start: at('2026-09-30T19:00:00+08:00'),
      worked: hours(5),
      pauses: [{ from: at('2026-10-08T10:00:00+08:00'), to: at('2026-10-08T12:30:00+08:00') }],
    })
    const holidays = (word: (date: number) => string) => [1, 2, 5, 6, 7].map(word)
    expect(because.map(say)).toEqual([
      'counted from 2026-09-30 19:00 (Asia/Shanghai) on calendar “shanghai”',
      ...holidays((date) => `2026-10-0${date} is a holiday (国庆节): nothing counts`),
      'closed until 2026-10-08 09:00',
      '2026-10-08 09:00–10:00: 1 h',
      '2026-10-08 10:00–12:30: paused, 2 h of working time left out',
      '2026-10-08 13:30–17:30: 4 h',
      '5 h up to 2026-10-08 17:30',
    ])
    expect(because.map(sayChinese)).toEqual([
      '自 2026-09-30 19:00（Asia/Shanghai）起，按日历“shanghai”计时',
      ...holidays((date) => `2026-10-0${date} 放假（国庆节），不计时`),
      '非营业时间，2026-10-08 09:00 起计',
      '2026-10-08 09:00–10:00，计 1 小时',
      '2026-10-08 10:00–12:30 暂停，扣除工作时间 2 小时',
      '2026-10-08 13:30–17:30，计 4 小时',
      '至 2026-10-08 17:30 共 5 小时',
    ])
  })
  it('says make-up days, closed days and breaks', () => {
    const { because } = explainDue(office())({ start: at('2026-10-09T18:00:00+08:00'), worked: hours(8) })
    expect(because.filter(({ _tag }) => _tag === 'DateIsSpecial').map(say)).toEqual([
      '2026-10-10 has hours of its own: 09:00–12:00, 13:30–18:00',
      '2026-10-12 is closed by a dated rule',
      '2026-10-13 has a break: 10:00–11:00',
    ])
  })
  it('a stretch that ends at midnight does not meet the next date', () => {
    const { worked, because } = explainBetween(office())({
      from: at('2026-09-30T09:00:00+08:00'),
      to: at('2026-10-01T00:00:00+08:00'),
    })
    expect([worked, because.map(({ _tag }) => _tag)]).toEqual([
      minutes(450),
      ['CountedFrom', 'Worked', 'Worked', 'CountReached'],
    ])
  })
  it('a holiday beats a dated shift, and breaks are taken from what is left', () => {
    const both = compiled({ ...shanghai, overrides: { '2026-10-01': day } })
    expect(isOpen(both)(at('2026-10-01T10:00:00+08:00'))).toBe(false)
    expect(isOpen(office())(at('2026-10-13T10:30:00+08:00'))).toBe(false)
    expect(isWorkingDay(office())(at('2026-10-10T23:00:00+08:00'))).toBe(true)
    expect(isWorkingDay(office())(at('2026-10-11T10:00:00+08:00'))).toBe(false)
  })
  it('counts working days by date, not by hours', () => {
    const days = (count: number) =>
      iso(addWorkingDays(office())({ start: at('2026-09-30T17:00:00+08:00'), days: count }))
    expect([0, 1, 3].map(days)).toEqual([
      '2026-09-30T09:00:00.000Z',
      '2026-10-08T09:00:00.000Z',
      '2026-10-10T09:00:00.000Z',
    ])
    expect(addWorkingDays(office())({ start: at('2026-09-30T17:00:00+08:00'), days: 1e6 })._tag).toBe('Never')
  })
})

describe('closing time', () => {
  const desk = () => elsewhere('UTC', { mon: [['09:00', '17:00']] })
  const start = at('2026-10-05T10:00:00Z')
  it('is kept, or rolled on where one asks for it', () => {
    expect(iso(addBusinessTime(desk())({ start, worked: hours(7) }))).toBe('2026-10-05T17:00:00.000Z')
    expect(iso(addBusinessTime(desk(), 'rolled')({ start, worked: hours(7) }))).toBe('2026-10-12T09:00:00.000Z')
  })
  it('no time at all stays where it is, or goes into working time', () => {
    const night = { start: at('2026-10-05T20:00:00Z'), worked: milliseconds(0) }
    expect(iso(addBusinessTime(desk())(night))).toBe('2026-10-05T20:00:00.000Z')
    expect(iso(addBusinessTime(desk(), 'rolled')(night))).toBe('2026-10-12T09:00:00.000Z')
    const back = { end: night.start, worked: milliseconds(0) }
    expect(iso(subtractBusinessTime(desk())(back))).toBe('2026-10-05T20:00:00.000Z')
    expect(iso(subtractBusinessTime(desk(), 'rolled')(back))).toBe('2026-10-05T17:00:00.000Z')
  })
  it('counts back to the latest beginning', () => {
    expect(iso(subtractBusinessTime(desk())({ end: at('2026-10-12T08:00:00Z'), worked: hours(8) }))).toBe(
      '2026-10-05T09:00:00.000Z',
    )
  })
})

describe('clocks that are changed: a boundary is the first instant whose wall clock shows it or later', () => {
  const first = (calendar: ReturnType<typeof elsewhere>, from: string) =>
    segments(calendar)({ from: at(from), count: 1 }).map(({ from: opens, to }) => [isoOf(opens), isoOf(to)])
  it('opening inside a gap is the moment of the change (New York, 8 March 2026)', () => {
    expect(first(elsewhere('America/New_York', { sun: [['02:30', '06:00']] }), '2026-03-08T00:00:00Z')).toEqual([
      ['2026-03-08T07:00:00.000Z', '2026-03-08T10:00:00.000Z'],
    ])
  })
  it('opening in the repeated hour is its first time (1 November 2026)', () => {
    expect(first(elsewhere('America/New_York', { sun: [['01:30', '04:00']] }), '2026-11-01T00:00:00Z')).toEqual([
      ['2026-11-01T05:30:00.000Z', '2026-11-01T09:00:00.000Z'],
    ])
  })
  it('half an hour on Lord Howe', () => {
    expect(first(elsewhere('Australia/Lord_Howe', { sun: [['02:15', '05:00']] }), '2026-10-03T12:00:00Z')).toEqual([
      ['2026-10-03T15:30:00.000Z', '2026-10-03T18:00:00.000Z'],
    ])
  })
  it('a date that never was has no working time (Apia, 30 December 2011)', () => {
    const apia = elsewhere('Pacific/Apia', { fri: [['09:00', '17:00']], sat: [['09:00', '10:00']] })
    expect(first(apia, '2011-12-29T22:00:00Z')).toEqual([['2011-12-30T19:00:00.000Z', '2011-12-30T20:00:00.000Z']])
  })
  it('a night shift of the autumn is an hour longer', () => {
    const night = elsewhere('America/New_York', { sat: [['22:00', '06:00']] })
    const worked = (from: string) => businessTimeBetween(night)({ from: at(from), to: instant(at(from) + 86_400_000) })
    expect([worked('2026-10-24T16:00:00Z'), worked('2026-10-31T16:00:00Z')]).toEqual([hours(8), hours(9)])
  })
  it('a date that began does not end because its first minute is taken back (St. John’s, 30 October 2005)', () => {
    const newfoundland = elsewhere('America/St_Johns', { sun: [['09:00', '17:00']] })
    const on = (time: string) => isWorkingDay(newfoundland)(at(`2005-10-30T${time}:00Z`))
    expect([on('02:29'), on('02:30'), on('02:45')]).toEqual([false, true, true])
  })
  it('a summer time of seven days is found (Recife, October 2000)', () => {
    const recife = elsewhere('America/Recife', { tue: [['09:00', '10:00']] })
    expect(
      ['2000-10-02', '2000-10-09', '2000-10-16'].map((date) => first(recife, `${date}T00:00:00Z`)[0]?.[0]),
    ).toEqual(['2000-10-03T12:00:00.000Z', '2000-10-10T11:00:00.000Z', '2000-10-17T12:00:00.000Z'])
  })
  it('an offset of minutes and seconds behind Greenwich is behind (Monrovia, 1971)', () => {
    expect(first(elsewhere('Africa/Monrovia', { mon: [['09:00', '10:00']] }), '1971-06-07T00:00:00Z')).toEqual([
      ['1971-06-07T09:44:30.000Z', '1971-06-07T10:44:30.000Z'],
    ])
  })
})

describe('hours past midnight', () => {
  const bar = { id: 'bar', timeZone: 'UTC', weekly: { fri: [['22:00', '02:00']] } } as const
  const worked = (calendar: BusinessCalendar) =>
    businessTimeBetween(compiled(calendar))({
      from: at('2026-10-02T00:00:00Z'),
      to: at('2026-10-05T00:00:00Z'),
    })
  it('the small hours belong to the next date', () => {
    expect(worked(bar)).toBe(hours(4))
    expect(worked({ ...bar, holidays: ['2026-10-02'] })).toBe(hours(2))
    expect(worked({ ...bar, holidays: ['2026-10-03'] })).toBe(hours(2))
    expect(worked({ ...bar, overrides: { '2026-10-03': [] } })).toBe(hours(2))
    expect(worked({ ...bar, overrides: { '2026-10-03': [['23:00', '01:00']] } })).toBe(hours(4))
    expect(worked({ ...bar, breaks: { '2026-10-03': [['00:00', '00:30']] } })).toBe(minutes(210))
  })
})

describe('never', () => {
  it('a calendar that opens no more says how far it looked', () => {
    const once = elsewhere('UTC', {}, { overrides: { '2026-10-03': [['10:00', '14:00']] } })
    const from = { start: at('2026-10-01T00:00:00Z') }
    expect(iso(addBusinessTime(once)({ ...from, worked: hours(4) }))).toBe('2026-10-03T14:00:00.000Z')
    expect(addBusinessTime(once)({ ...from, worked: hours(5) })).toEqual({
      _tag: 'Never',
      searchedUntil: lastInstant,
    })
    expect(subtractBusinessTime(once)({ end: at('2026-10-03T00:00:00Z'), worked: hours(1) })).toEqual({
      _tag: 'Never',
      searchedUntil: Date.parse('0000-01-01T00:00:00Z'),
    })
    expect(
      explainDue(once)({ ...from, worked: hours(5) })
        .because.map(say)
        .at(-1),
    ).toBe('calendar “desk” never gets that far, searched until 9999-12-31T23:59:59.999Z')
  })
  it('every week counts, from the year 0 to 9999', () => {
    const desk = elsewhere('America/New_York', { mon: [['09:00', '17:00']] })
    const worked = (from: string, weeks: number) =>
      businessTimeBetween(desk)({ from: at(from), to: instant(at(from) + weeks * 604_800_000) })
    expect([worked('0001-01-03T00:00:00Z', 50_000), worked('2500-01-06T00:00:00Z', 50_000)]).toEqual([
      hours(400_000),
      hours(400_000),
    ])
    expect(worked('1500-01-06T00:00:00Z', 100_000)).toBe(hours(800_000))
  })
  it('day and night is one segment to the end of time', () => {
    const always = elsewhere('America/New_York', aroundTheClock)
    expect(segments(always)({ from: at('2026-03-01T00:00:00Z'), count: 2 })).toEqual([
      { from: at('2026-03-01T00:00:00Z'), to: lastInstant },
    ])
    expect(iso(addBusinessTime(always)({ start: at('0001-01-01T00:00:00Z'), worked: hours(1) }))).toBe(
      '0001-01-01T01:00:00.000Z',
    )
  })
})

describe('what is no calendar', () => {
  it('everything wrong is said at once, with its place', () => {
    const read = compileCalendar({
      id: ' ',
      timeZone: 'Mars/Olympus',
      weekly: {
        mon: [
          ['09:60', '25:00'],
          ['09:00', '09:00'],
          ['24:00', '10:00'],
        ],
        monday: [],
        tue: [['09:00']],
      },
      holidays: ['2026-02-29', '2026-10-01', { date: '1969-12-31' }],
      overrides: { '2026-13-01': [['09:00', '10:00']] },
      breaks: { '2026-10-08': [['23:00', '01:00']] },
      holiday: [],
    })
    expect(read._tag === 'Left' ? read.left.map(say) : []).toEqual([
      'id: expected text that is not blank, found " "',
      'timeZone: no time zone is called "Mars/Olympus"',
      'weekly.mon.0.0: expected a time of day such as 09:00, found "09:60"; 24:00 only closes',
      'weekly.mon.0.1: expected a time of day such as 09:00, found "25:00"; 24:00 only closes',
      'weekly.mon.1: hours of no length, 09:00–09:00; a whole day is 00:00–24:00',
      'weekly.mon.2.0: expected a time of day such as 09:00, found "24:00"; 24:00 only closes',
      'weekly.tue.0: expected a list, found […]',
      'weekly.monday: no such field: "monday"; there are sun, mon, tue, wed, thu, fri, sat',
      'holidays.0: expected a date such as 2026-10-01, found "2026-02-29"',
      'holidays.2.date: dated rules are kept from 1970 to 2069, found "1969-12-31"',
      'holidays.2.name is missing',
      'overrides.2026-13-01: expected a date such as 2026-10-01, found "2026-13-01"',
      'breaks.2026-10-08.0: a break stays within its date, found 23:00–01:00; write two breaks',
      'holiday: no such field: "holiday"; there are id, timeZone, weekly, holidays, overrides, breaks',
    ])
    expect(read._tag === 'Left' ? read.left.map(sayChinese).every((said) => !/undefined/.test(said)) : false).toBe(true)
  })
  it('a date listed twice is most likely another date', () => {
    const read = compileCalendar({
      ...shanghai,
      holidays: ['2026-10-01', { date: '2026-10-01', name: '中秋节' }],
    })
    expect(read).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'DateRepeated', path: ['holidays', 1], received: '"2026-10-01"' }],
    })
  })
  it('where the platform has no zone data, that is said, and UTC needs none', () => {
    const { Intl: kept } = globalThis
    try {
      Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true })
      expect(compileCalendar(shanghai)).toEqual({
        _tag: 'Left',
        left: [{ _tag: 'ZoneDataMissing', path: ['timeZone'], received: '"Asia/Shanghai"' }],
      })
      expect(compileCalendar({ ...shanghai, timeZone: 'UTC' })._tag).toBe('Right')
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: kept, configurable: true })
    }
  })
})

describe('calendars from elsewhere', () => {
  it('a feed of events: two names for one date, make-up days by their summary', () => {
    const read = calendarFromEvents({ isWorkday: (summary) => summary.includes('班'), workdayHours: day })([
      { start: '20261001', end: '20261003', summary: '国庆节' },
      { start: '2026-10-01', summary: '中秋节' },
      { start: '20261010', end: '20261011', summary: '国庆节（班）' },
    ])
    expect(read).toEqual({
      _tag: 'Right',
      right: {
        holidays: [
          { date: '2026-10-01', name: '国庆节、中秋节' },
          { date: '2026-10-02', name: '国庆节' },
        ],
        overrides: { '2026-10-10': day },
      },
    })
  })
  it.each([
    ['recurring', { start: '20261001', rrule: 'FREQ=YEARLY' }, 'FieldUnknown'],
    ['with a time of day', { start: '20261001T090000Z' }, 'NotADate'],
    ['that end before they begin', { start: '20261003', end: '20261001' }, 'HoursEmpty'],
    ['that are none', 'holiday', 'NotARecord'],
  ])('events %s are refused, not dropped', (_which, event, tag) => {
    const read = calendarFromEvents({ workdayHours: day })([event])
    expect(read._tag === 'Left' && read.left[0]._tag).toBe(tag)
  })
  it('data with holidays and workdays', () => {
    const read = calendarFromWorkdays(day)({
      holidays: { '2026-10-01': 'National Day,国庆节,3', '2026-10-02': 'National Day' },
      workdays: { '2026-10-10': 'National Day,国庆节,3' },
    })
    expect(read).toEqual({
      _tag: 'Right',
      right: {
        holidays: [
          { date: '2026-10-01', name: '国庆节' },
          { date: '2026-10-02', name: 'National Day' },
        ],
        overrides: { '2026-10-10': day },
      },
    })
    expect(calendarFromWorkdays(day)({ holidays: ['soon'], workdays: 3 })).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'NotADate', path: ['holidays', 0], received: '"soon"' },
        { _tag: 'NotAList', path: ['workdays'], received: '3' },
      ],
    })
  })
})

describe('dated rules', () => {
  const bar = { id: 'bar', timeZone: 'UTC', weekly: { sun: [['09:00', '17:00']] } } as const
  const rulesOf = (value: BusinessCalendar) =>
    compiled(value).datedRules({ from: at('2026-10-01T00:00:00Z'), to: at('2026-10-31T00:00:00Z') })
  it('are told in order of date, whatever order they were written in', () => {
    const rules = rulesOf({
      ...bar,
      holidays: ['2026-10-25', { date: '2026-10-04', name: '国庆节' }],
      overrides: { '2026-10-18': [], '2026-10-03': [['10:00', '11:00']] },
      breaks: { '2026-10-11': [['12:00', '13:00']] },
    })
    expect(rules).toEqual([
      { _tag: 'Shift', date: '2026-10-03', hours: [['10:00', '11:00']] },
      { _tag: 'Holiday', date: '2026-10-04', name: '国庆节' },
      { _tag: 'Break', date: '2026-10-11', hours: [['12:00', '13:00']] },
      { _tag: 'Shift', date: '2026-10-18', hours: [] },
      { _tag: 'Holiday', date: '2026-10-25' },
    ])
  })
  it('a holiday is told alone on its date', () => {
    const rules = rulesOf({
      ...bar,
      holidays: ['2026-10-04'],
      overrides: { '2026-10-04': [['10:00', '11:00']] },
      breaks: { '2026-10-04': [['12:00', '13:00']] },
    })
    expect(rules).toEqual([{ _tag: 'Holiday', date: '2026-10-04' }])
  })
  it('those that change nothing are not told', () => {
    expect(
      rulesOf({
        ...bar,
        holidays: ['2026-10-05'],
        overrides: { '2026-10-11': [['09:00', '17:00']] },
        breaks: { '2026-10-18': [['17:00', '18:00']] },
      }),
    ).toEqual([])
  })
  it('of the dates the stretch touches, its end not included', () => {
    const office = compiled({ ...bar, holidays: ['2026-10-04', '2026-10-11', '2026-10-18'] })
    const within = (from: string, to: string) =>
      office.datedRules({ from: at(from), to: at(to) }).map(({ date }) => date.slice(-2))
    expect(within('2026-10-04T23:59:59.999Z', '2026-10-18T00:00:00Z')).toEqual(['04', '11'])
    expect(within('2026-10-05T00:00:00Z', '2026-10-18T00:00:00.001Z')).toEqual(['11', '18'])
    expect(within('2026-10-11T12:00:00Z', '2026-10-11T12:00:00Z')).toEqual([])
    expect(within('2026-10-18T00:00:00Z', '2026-10-04T00:00:00Z')).toEqual([])
  })
  it('a shift past midnight leaves its small hours to a shift on the next date', () => {
    const twice = compiled({
      ...bar,
      overrides: { '2026-10-03': [['22:00', '02:00']], '2026-10-04': [['09:00', '10:00']] },
    })
    const from = at('2026-10-03T00:00:00Z')
    expect(segments(twice)({ from, count: 2 }).map(({ from: opens, to }) => [isoOf(opens), isoOf(to)])).toEqual([
      ['2026-10-03T22:00:00.000Z', '2026-10-04T02:00:00.000Z'],
      ['2026-10-04T09:00:00.000Z', '2026-10-04T10:00:00.000Z'],
    ])
  })
})
