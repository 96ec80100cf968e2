import { describe, expect, it } from 'vitest'
import type { Shown } from '../../../src/calendar/rules/statement.ts'
import { isoOf, parseInstant } from '../../../src/core/instant.ts'
import { stretchText } from '../../../src/explain/shown-time.ts'

const shown = (date: string, time: string): Shown => {
  const at = parseInstant(`${date}T${time}:00Z`)
  if (at._tag === 'Left') throw new Error(date)
  return { at: isoOf(at.right), date, time }
}

describe('a stretch of time', () => {
  it.each([
    ['within one day names the day once', '2026-10-05', '18:00', '2026-10-05 09:00–18:00'],
    ['to the midnight after it ends at 24:00', '2026-10-06', '00:00', '2026-10-05 09:00–24:00'],
    ['to a later midnight names that day', '2026-10-08', '00:00', '2026-10-05 09:00–2026-10-08 00:00'],
    ['into the next day names it', '2026-10-06', '02:00', '2026-10-05 09:00–2026-10-06 02:00'],
  ])('%s', (_, date, time, said) => {
    expect(stretchText({ from: shown('2026-10-05', '09:00'), to: shown(date, time) })).toBe(said)
  })
})
