import { tz } from '@date-fns/tz'
import { parse } from 'date-fns/parse'
import { describe, expect } from 'vitest'
import { readDate } from '../../../src/ingest/index.ts'
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
const known = new Map<string, ReturnType<typeof readDate>>()
const readers = (name: string): ReturnType<typeof readDate> => {
  const reader = known.get(name) ?? readDate({ zone: name })
  known.set(name, reader)
  return reader
}
const read = (name: string, text: string): number => {
  const found = readers(name)(text)
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

const twelve = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`
}
const chineseTwelve = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour < 12 ? '上午' : '下午'}${hour % 12 === 0 ? 12 : hour % 12}点${minute}分`
}

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

  prop([zone, wall], { numRuns: 80 })('every way of writing a moment is read as that moment', (name, text) => {
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
      `${date.replaceAll('-', '')}T${time.replace(':', '')}00`,
      `${day}.${month}.${year} ${time}`,
      `${year}/${month}/${day} ${twelve(time)}`,
      `${year}年${month}月${day}日 ${chineseTwelve(time)}`,
      `${time} ${day} ${english} ${year}`,
    ])
      expect(read(name, spelling), spelling).toBe(at)
  })

  prop([zone, wall, fc.integer({ min: -14, max: 14 })])('an offset stands, whatever the zone', (name, text, hours) => {
    const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`
    for (const spelling of [`${text}${offset}:00`, `${text}${offset}00`, `${text}:00 ${offset}00`, `${text}${offset}`])
      expect(read(name, spelling)).toBe(Date.parse(`${text}Z`) - hours * 3_600_000)
  })

  prop([zone, fc.string()])('dates are read or refused, and nothing else', (name, text) => {
    expect(['At', 'OrderNeeded', 'Unreadable']).toContain(readDate({ zone: name })(text)._tag)
    expect(['At', 'OrderNeeded', 'Unreadable', 'ZoneNeeded']).toContain(readDate({})(text)._tag)
  })
})

describe('dates with the day or the month first', () => {
  const days = fc
    .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  prop([days, fc.constantFrom('/', '-')])('are plain, or need an order', (date, sign) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const at = Date.parse(`${date}T00:00:00Z`)
    const dayFirst = [day, month, year].join(sign)
    const monthFirst = [month, day, year].join(sign)
    expect(readDate({ zone: 'UTC', order: 'dmy' })(dayFirst)).toEqual({ _tag: 'At', at })
    expect(readDate({ zone: 'UTC', order: 'mdy' })(monthFirst)).toEqual({ _tag: 'At', at })
    const plain = Number(day) > 12 || day === month
    for (const text of [dayFirst, monthFirst])
      expect(readDate({ zone: 'UTC' })(text)).toEqual(plain ? { _tag: 'At', at } : { _tag: 'OrderNeeded' })
  })
})
