import { describe, expect, it } from 'vitest'
import { zoneInHeading } from '../../../src/cli/facts/zone-in-heading.ts'
import { decided } from '../../support/cli.ts'

const zoneOf = (heading: string): string | undefined => zoneInHeading({ at: { receivedAt: 0 }, columns: [heading] })

describe('a heading of dates', () => {
  it.each([
    ['Submit Date (UTC)', 'UTC'],
    ['Date (GMT+00:00)', 'UTC'],
    ['Date (UTC+8)', 'Etc/GMT-8'],
    ['时间（GMT+08:00）', 'Etc/GMT-8'],
    ['Date (GMT-5)', 'Etc/GMT+5'],
    ['Rated at (Europe/Dublin)', 'Europe/Dublin'],
    ['Date (local)', undefined],
    ['Date (UTC+99)', undefined],
    ['Date (No/Where)', undefined],
    ['Date', undefined],
  ])('%s: %s', (heading, zone) => {
    expect(zoneOf(heading)).toBe(zone)
  })
  it('says when, whatever the reader says of zones: P0 is due four hours after ten in the morning there', async () => {
    const file = (heading: string): string =>
      `id,score,comment,${heading}\n1,2,charger caught fire,2026-11-18 10:00:00\n`
    const due = async (heading: string, zone: string): Promise<unknown> =>
      (await decided(file(heading), ['--time-zone', zone])).queue[0]?.contact.due
    expect(await due('Date (UTC)', 'Asia/Shanghai')).toBe('2026-11-18T14:00:00.000Z')
    expect(await due('Date (UTC+8)', 'America/New_York')).toBe('2026-11-18T06:00:00.000Z')
    expect(await due('Date', 'Asia/Shanghai')).toBe('2026-11-18T06:00:00.000Z')
  })
})
