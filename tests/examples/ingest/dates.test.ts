import { describe, expect, it } from 'vitest'
import { isZone, wallClock } from '../../../src/cli/facts/wall-clock.ts'
import { isoOf } from '../../../src/core/instant.ts'
import { type DateOrder, exportTime, readDate } from '../../../src/ingest/index.ts'

const at = (text: unknown, zone?: string, order?: DateOrder): string => {
  const read = readDate({ ...(zone === undefined ? {} : { zone }), ...(order === undefined ? {} : { order }) })(text)
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
      '25-Feb',
      '21-Nov-26',
      '2026-02-30',
      '2026-13-01',
      '2026-11-21 24:01',
      '2026-11-21 10:60',
      '2026-11',
      '11/20/26',
      '2026-11-20 10:15 CST',
      '2026-11-20 晚上12:30',
      '2026-11-20 13:00 上午 AM',
      '2026-11-20 10:15 somewhere',
      ' '.repeat(40_000),
      '1'.repeat(40_000),
      'yesterday',
      '21 Foo 2026',
      '',
      true,
      12,
      0.5,
    ])
      expect(at(text, 'UTC'), String(text)).toBe('Unreadable')
  })
  it('are read as exports, forms and people write them', () => {
    const written: readonly (readonly [text: unknown, read: string])[] = [
      ['2026-11-20 10:15:22', '2026-11-20T02:15:22.000Z'],
      ['11/20/2026 10:15:22', '2026-11-20T02:15:22.000Z'],
      ['20/11/2026 10:15', '2026-11-20T02:15:00.000Z'],
      ['20.11.2026', '2026-11-19T16:00:00.000Z'],
      ['20.11.2026 10.15', '2026-11-20T02:15:00.000Z'],
      ['Nov 20, 2026 10:00 AM', '2026-11-20T02:00:00.000Z'],
      ['November 20th, 2026 at 3:30 PM', '2026-11-20T07:30:00.000Z'],
      ['2026/11/20 10:15:22 AM GMT+8', '2026-11-20T02:15:22.000Z'],
      ['2026/11/20 上午10:15:22 [GMT+8]', '2026-11-20T02:15:22.000Z'],
      ['2026-11-20 下午3:30', '2026-11-20T07:30:00.000Z'],
      ['2026年11月20日（周五） 下午3点半', '2026-11-20T07:30:00.000Z'],
      ['2026年11月20日 15时30分', '2026-11-20T07:30:00.000Z'],
      ['21 Nov 2026 10:00', '2026-11-21T02:00:00.000Z'],
      ['2026-11-21 10:00 UTC', '2026-11-21T10:00:00.000Z'],
      ['2026-11/21 10:00', '2026-11-21T02:00:00.000Z'],
      ['Fri, 20 Nov 2026 10:15:22 +0000', '2026-11-20T10:15:22.000Z'],
      ['Fri Nov 20 2026 10:15:22 GMT+0800 (China Standard Time)', '2026-11-20T02:15:22.000Z'],
      ['Fri Nov 20 10:15:22 +0000 2026', '2026-11-20T10:15:22.000Z'],
      ['2026-11-20 10:15 PST', '2026-11-20T18:15:00.000Z'],
      ['2026-11-20 10:15 Europe/Berlin', '2026-11-20T09:15:00.000Z'],
      ['20261121', '2026-11-20T16:00:00.000Z'],
      ['20261121T100000Z', '2026-11-21T10:00:00.000Z'],
      ['202611211000', '2026-11-21T02:00:00.000Z'],
      [46346.427337963, '2026-11-20T02:15:22.000Z'],
      ['46346', '2026-11-19T16:00:00.000Z'],
      ['1795226400', '2026-11-21T02:00:00.000Z'],
      [1795226400, '2026-11-21T02:00:00.000Z'],
      ['２０２６／１１／２１　１０：００', '2026-11-21T02:00:00.000Z'],
      ['2026/11/20 12:00:00 AM', '2026-11-19T16:00:00.000Z'],
      ['2026-11-20 中午12:30', '2026-11-20T04:30:00.000Z'],
    ]
    for (const [text, read] of written) expect(at(text, 'Asia/Shanghai'), String(text)).toBe(read)
  })
  it('of two readings need an order, and are what it says', () => {
    expect(at('03/04/2026', 'UTC')).toBe('OrderNeeded')
    expect(at('03/04/2026', 'UTC', 'dmy')).toBe('2026-04-03T00:00:00.000Z')
    expect(at('03/04/2026', 'UTC', 'mdy')).toBe('2026-03-04T00:00:00.000Z')
    expect(at('11/20/2026', 'UTC', 'dmy')).toBe('Unreadable')
    expect(at('03.04.2026', 'UTC')).toBe('2026-04-03T00:00:00.000Z')
    expect(at('5/5/2026', 'UTC')).toBe('2026-05-05T00:00:00.000Z')
    expect(exportTime('UTC')('3/4/2026', ['when'])).toMatchObject({
      left: { _tag: 'DateOrderNeeded', path: ['when'], received: '"3/4/2026"' },
    })
    expect(exportTime('UTC', 'dmy')('3/4/2026', [])).toMatchObject({ right: Date.UTC(2026, 3, 3) })
  })
  it('are shown on the wall clock of the zone', () => {
    expect(wallClock('Asia/Shanghai', Date.parse('2026-11-21T16:30:00Z'))).toBe('2026-11-22 00:30')
  })
  it('know the zones there are', () => {
    expect(['Asia/Shanghai', 'UTC', 'Mars/Base', ''].map(isZone)).toEqual([true, true, false, false])
  })
})
