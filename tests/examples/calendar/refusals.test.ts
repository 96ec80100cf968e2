import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../src/calendar/timeline/compile.ts'
import { dayNamed } from '../../../src/calendar/zone/wall.ts'

const desk = { id: 'desk', timeZone: 'UTC', weekly: { mon: [['09:00', '18:00']] } }
const issuesOf = (value: unknown): unknown => {
  const read = compileCalendar(value)
  return read._tag === 'Left' ? read.left : []
}

describe('what is no calendar', () => {
  it.each<readonly [string, unknown, readonly object[]]>([
    ['nothing', null, [{ _tag: 'NotARecord', path: [], received: 'null' }]],
    ['a list', [desk], [{ _tag: 'NotARecord', path: [], received: '[…]' }]],
    [
      'a record without anything',
      {},
      ['id', 'timeZone', 'weekly'].map((field) => ({ _tag: 'FieldMissing', path: [field] })),
    ],
    ['a week that is none', { ...desk, weekly: null }, [{ _tag: 'NotARecord', path: ['weekly'], received: 'null' }]],
    [
      'a day that is no list',
      { ...desk, weekly: { tue: '09:00' } },
      [{ _tag: 'NotAList', path: ['weekly', 'tue'], received: '"09:00"' }],
    ],
    [
      'hours that are no pair',
      { ...desk, weekly: { tue: [['09:00', '10:00', '11:00'], 9] } },
      [
        { _tag: 'NotAList', path: ['weekly', 'tue', 0], received: '[…]' },
        { _tag: 'NotAList', path: ['weekly', 'tue', 1], received: '9' },
      ],
    ],
    [
      'a time in a list of its own',
      { ...desk, weekly: { tue: [[['09:00'], '18:00']] } },
      [{ _tag: 'NotATimeOfDay', path: ['weekly', 'tue', 0, 0], received: '[…]' }],
    ],
    [
      'closing time alone',
      { ...desk, weekly: { tue: [['09:00', '25:00']] } },
      [{ _tag: 'NotATimeOfDay', path: ['weekly', 'tue', 0, 1], received: '"25:00"' }],
    ],
    [
      'shifts in a list',
      { ...desk, overrides: ['2026-10-10'] },
      [{ _tag: 'NotARecord', path: ['overrides'], received: '[…]' }],
    ],
    ['breaks of nothing', { ...desk, breaks: null }, [{ _tag: 'NotARecord', path: ['breaks'], received: 'null' }]],
    [
      'a break of no length',
      { ...desk, breaks: { '2026-10-10': [['12:00', '12:00']] } },
      [{ _tag: 'HoursEmpty', path: ['breaks', '2026-10-10', 0], received: '12:00–12:00' }],
    ],
    [
      'a holiday without a date',
      { ...desk, holidays: [{ name: '国庆节' }, 7] },
      [
        { _tag: 'FieldMissing', path: ['holidays', 0, 'date'] },
        { _tag: 'NotADate', path: ['holidays', 1], received: '7' },
      ],
    ],
    [
      'years that are not followed',
      { ...desk, holidays: ['1969-12-31', '2070-01-01'] },
      ['"1969-12-31"', '"2070-01-01"'].map((received, place) => ({
        _tag: 'DateOutsideYears',
        path: ['holidays', place],
        received,
        from: 1970,
        to: 2069,
      })),
    ],
  ])('%s', (_what, value, issues) => {
    expect(issuesOf(value)).toEqual(issues)
  })
  it('the first and the last date that is followed are dates like others', () => {
    expect(issuesOf({ ...desk, holidays: ['1970-01-01', '2069-12-31'] })).toEqual([])
  })
  it('a field that is there and undefined is not there', () => {
    expect(issuesOf({ ...desk, holidays: undefined })).toEqual([])
    expect(issuesOf({ ...desk, id: undefined })).toEqual([{ _tag: 'FieldMissing', path: ['id'] }])
  })
  it('a date is named in four digits, two and two, and exists', () => {
    expect(['0100-01-01', '2024-02-29', '2026-10-01'].map(dayNamed)).toEqual([-683_003, 19_782, 20_727])
    for (const text of [
      '0099-01-01',
      '1900-02-29',
      '2026-00-01',
      '2026-10-00',
      '2026-1-01',
      ' 2026-10-01',
      '2026-10-011',
    ])
      expect(dayNamed(text), text).toBeUndefined()
  })
})
