import { parseISO } from 'date-fns/parseISO'
import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { exportTime } from '../../../src/ingest/index.ts'
import { fc, prop } from '../../support/prop.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const moments = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2035, 0) }).map((at) => at - (at % 1000))
const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC')
const shown = (zone: string): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return (at) => format.format(at)
}
const clocks = new Map<
  string,
  { readonly show: (at: number) => string; readonly read: ReturnType<typeof exportTime> }
>()
const clockOf = (
  zone: string,
): { readonly show: (at: number) => string; readonly read: ReturnType<typeof exportTime> } => {
  const known = clocks.get(zone) ?? { show: shown(zone), read: exportTime(zone) }
  clocks.set(zone, known)
  return known
}

describe('times of exports', () => {
  prop([moments, fc.integer({ min: -14 * 60, max: 14 * 60 }), fc.constantFrom('T', ' ')])(
    'a text with an offset is read as date-fns reads it',
    (at, minutes, between) => {
      const wall = new Date(at + minutes * 60_000).toISOString().slice(0, 19).replace('T', between)
      const text = `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
      expect(exportTime('Asia/Tokyo')(text, [])).toEqual({ _tag: 'Right', right: parseISO(text).getTime() })
    },
  )

  prop([moments, zones], { numRuns: 200 })('what a zone’s clock shows is read back to the same instant', (at, zone) => {
    const { show, read } = clockOf(zone)
    const text = show(at)
    const back = read(text, [])
    expect(back._tag).toBe('Right')
    if (back._tag === 'Left') return
    expect(show(back.right)).toBe(text)
    expect(back.right).toBeLessThanOrEqual(at)
    expect(at - back.right).toBeLessThanOrEqual(3_600_000)
    expect(show(instant(back.right - 1)) < text || back.right === at).toBe(true)
  })
})
