import type { Instant } from '../../core/instant.ts'
import { minuteLength } from './wall.ts'

/** How far the clock on the wall is ahead of UTC, in milliseconds. */
export type Offset = (at: Instant) => number

/**
 * The offsets of a zone, as `Intl` knows them, for UTC without it; none where the zone, or all zone data, is unknown. Slow, a
 * microsecond or two a call: asked only when a year is laid out.
 */
export const offsetsOf = (timeZone: string): Offset | undefined => {
  if (timeZone === 'UTC') return () => 0
  try {
    const { format } = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour: 'numeric',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
    const known = new Map<string, number>()
    const offset: Offset = (at) => {
      const said = format(at)
      const text = said.slice(said.indexOf('GMT'))
      const found = known.get(text) ?? offsetIn(text)
      known.set(text, found)
      return found
    }
    return Number.isNaN(offset(0 as Instant)) ? undefined : offset
  } catch {
    return undefined
  }
}

const pattern = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/

/** `GMT-00:44:30` is 44 minutes and a half behind. */
const offsetIn = (text: string): number => {
  const parts = pattern.exec(text)
  if (parts === null) return Number.NaN
  const [, sign, hours = 0, minutes = 0, seconds = 0] = parts
  const ahead = (Number(hours) * 60 + Number(minutes)) * minuteLength + Number(seconds) * 1000
  return sign === '-' ? -ahead : ahead
}
