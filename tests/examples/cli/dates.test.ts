import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/cli/facts/date.ts'
import { isZone, wallClock } from '../../../src/cli/facts/wall-clock.ts'
import { isoOf } from '../../../src/core/instant.ts'

const at = (text: unknown, zone?: string): string => {
  const read = readDate(zone)(text)
  return read._tag === 'At' ? isoOf(read.at) : read._tag
}

describe('dates', () => {
  it('with an offset stand as they are', () => {
    expect(at('2026-11-21T10:00:00+08:00')).toBe('2026-11-21T02:00:00.000Z')
    expect(at('2026-11-21 10:00:00 +0800')).toBe('2026-11-21T02:00:00.000Z')
    expect(at('2026-11-21 10:00 UTC')).toBe('2026-11-21T10:00:00.000Z')
    expect(at(1795226400000)).toBe('2026-11-21T02:00:00.000Z')
    expect(at('1795226400000')).toBe('2026-11-21T02:00:00.000Z')
  })
  it('without one need a zone', () => {
    expect(at('2026-11-21 10:00')).toBe('ZoneNeeded')
    expect(at('2026-11-21')).toBe('ZoneNeeded')
    expect(at('2026-11-21 10:00', 'Asia/Shanghai')).toBe('2026-11-21T02:00:00.000Z')
  })
  it('of a day are its first instant, even where midnight is skipped', () => {
    expect(at('2026-11-21', 'Asia/Shanghai')).toBe('2026-11-20T16:00:00.000Z')
    expect(at('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
    expect(at('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
  })
  it('that are skipped are the moment after the gap, doubled ones their first', () => {
    expect(at('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z')
    expect(at('2026-03-08 02:59:59.999', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z')
    expect(at('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('2026-10-04 02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z')
    expect(at('2026-04-05 01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z')
  })
  it('that could be read in two ways, or in none, are refused', () => {
    for (const text of [
      '03/04/2026',
      '25-Feb',
      '21-Nov-26',
      '2026-02-30',
      '2026-13-01',
      '2026-11-21 24:01',
      '2026-11-21 10:60',
      '45000',
      '20261121',
      '2026-11',
      'yesterday',
      '21 Foo 2026',
      '',
      true,
      12,
      0.5,
    ])
      expect(at(text, 'UTC'), String(text)).toBe('Unreadable')
  })
  it('are shown on the wall clock of the zone', () => {
    expect(wallClock('Asia/Shanghai', Date.parse('2026-11-21T16:30:00Z'))).toBe('2026-11-22 00:30')
  })
  it('know the zones there are', () => {
    expect(['Asia/Shanghai', 'UTC', 'Mars/Base', ''].map(isZone)).toEqual([true, true, false, false])
  })
})
