import { tz } from '@date-fns/tz'
import { parse } from 'date-fns/parse'
import { describe, expect } from 'vitest'
import { readDate } from '../../../src/cli/facts/date.ts'
import { fc, prop } from '../../support/prop.ts'

const zone = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Santiago',
)
const wall = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16))
const read = (name: string, text: string): number => {
  const found = readDate(name)(text)
  return found._tag === 'At' ? found.at : Number.NaN
}
/** What the wall clock shows, told by the platform instead of by offsets. */
const shows = (name: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: name,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(new Date(at))
    .replace(' ', 'T')

describe('dates', () => {
  prop([zone, wall], { numRuns: 150 })(
    'a wall clock time is the first instant that shows it or a later one',
    (name, text) => {
      const at = read(name, text)
      expect(shows(name, at) >= text).toBe(true)
      for (const before of [60_000, 1_800_000, 3_600_000, 7_200_000]) expect(shows(name, at - before) < text).toBe(true)
    },
  )

  prop([zone, wall], { numRuns: 80 })(
    'a time that is neither skipped nor doubled is what date-fns makes of it',
    (name, text) => {
      const at = read(name, text)
      const plain = [-7_200_000, 7_200_000].every(
        (step) => shows(name, at + step) === new Date(Date.parse(`${text}Z`) + step).toISOString().slice(0, 16),
      )
      if (plain) expect(at).toBe(parse(text, "yyyy-MM-dd'T'HH:mm", new Date(0), { in: tz(name) }).getTime())
    },
  )

  prop([zone, wall], { numRuns: 80 })('all spellings of a time are one instant', (name, text) => {
    const [date = '', time = ''] = text.split('T')
    const [year, month, day] = date.split('-').map(Number)
    const english = parse(date, 'yyyy-MM-dd', new Date(0), { in: tz('UTC') }).toLocaleString('en', {
      month: 'short',
      timeZone: 'UTC',
    })
    const at = read(name, text)
    for (const spelling of [
      `${date} ${time}`,
      `${date} ${time}:00`,
      `${year}/${month}/${day} ${time}`,
      `${year}.${month}.${day} ${time}`,
      `${year}年${month}月${day}日 ${time}`,
      `${day} ${english} ${year} ${time}`,
      `${day}-${english}-${year} ${time}`,
      `${english} ${day}, ${year} ${time}`,
    ])
      expect(read(name, spelling), spelling).toBe(at)
  })

  prop([zone, wall, fc.integer({ min: -14, max: 14 })])('an offset stands, whatever the zone', (name, text, hours) => {
    const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`
    for (const spelling of [`${text}${offset}:00`, `${text}${offset}00`, `${text}:00 ${offset}00`, `${text}${offset}`])
      expect(read(name, spelling)).toBe(Date.parse(`${text}Z`) - hours * 3_600_000)
  })

  prop([zone, fc.string()])('no text is too odd to be read or refused', (name, text) => {
    expect(['At', 'Unreadable']).toContain(readDate(name)(text)._tag)
    expect(['At', 'Unreadable', 'ZoneNeeded']).toContain(readDate(undefined)(text)._tag)
  })
})
