import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
const zone = ['--time-zone', 'UTC']
const dates = (...all: readonly string[]): string =>
  lines('id,nps,date', ...all.map((date, place) => `${place + 1},3,${date}`))
const at = async (content: string, options: readonly string[] = zone): Promise<readonly string[]> =>
  [...(await decided(content, options)).queue]
    .sort((one, other) => one.feedbackId.localeCompare(other.feedbackId))
    .map((one) => one.receivedAt)

describe('the order of day and month', () => {
  it('is asked where a file has both, and what does not fit the answer is told', async () => {
    const both = dates('25/06/2026 10:00', '06/25/2026 10:00')
    await expect(decided(both, zone)).rejects.toThrow(
      /"25\/06\/2026 10:00" the day comes first, in "06\/25\/2026 10:00" the month.*--date-order dmy or --date-order mdy/u,
    )
    const { unread, undated, queue } = await decided(both, [...zone, '--date-order', 'dmy'])
    expect([unread[0]?.first, undated, queue.length]).toEqual([['"06/25/2026 10:00"'], 1, 2])
  })
  it('is told by one date for all others', async () => {
    expect(await at(dates('25/06/2026', '03/04/2026'))).toEqual([
      '2026-06-25T00:00:00.000Z',
      '2026-04-03T00:00:00.000Z',
    ])
  })
  it('is asked by name where several files are read', async () => {
    const files = { 'a.csv': dates('25/06/2026'), 'b.csv': dates('25/06/2026', '06/25/2026') }
    const { error, code } = await cli(['triage', 'a.csv', 'b.csv', ...zone], files)
    expect([code, error.includes('b.csv: in "25/06/2026"')]).toEqual([1, true])
  })
})

describe('the end of a day', () => {
  it('is the beginning of the next', async () => {
    expect(await at(dates('2026-06-25 24:00', '2026年12月31日 24:00', '25.06.2026 24:00:00'))).toEqual([
      '2026-06-26T00:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
      '2026-06-26T00:00:00.000Z',
    ])
  })
  it('no later time and no half of a day has', async () => {
    for (const date of ['2026-06-25 24:01', '2026-06-25 24:00 pm', '2026-06-25 25:00'])
      expect((await decided(dates(date, '2026-06-25 10:00'), zone)).unread).toHaveLength(1)
  })
})

describe('what programs write for no date', () => {
  it.each(['0001-01-01 00:00:00', '1970-01-01 00:00:00', '1900-01-01'])('%s is told and is none', async (date) => {
    const { unread, undated } = await decided(dates(date, '2026-06-25 10:00'), zone)
    expect([unread[0]?.first, undated]).toEqual([[JSON.stringify(date)], 1])
  })
  it('old answers are answers', async () => {
    expect(await at(dates('1971-02-03 10:00'))).toEqual(['1971-02-03T10:00:00.000Z'])
  })
})

describe('a line of identifiers below the headings', () => {
  const qualtrics = (zoned: string): string =>
    lines(
      'RecordedDate,ResponseId,Q1,Q1_NPS_GROUP',
      'Recorded Date,Response ID,How likely are you to recommend us?,Group',
      `"{""ImportId"":""recordedDate""${zoned}}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}",x`,
      '2026-11-20 10:01:31,R_1,3,Detractor',
    )
  it('names the zone of the dates', async () => {
    expect(await at(qualtrics(',""timeZone"":""America/Denver""'), [])).toEqual(['2026-11-20T17:01:31.000Z'])
    const { out } = await cli(['columns', 'f.csv'], { 'f.csv': qualtrics(',""timeZone"":""America/Denver""') })
    expect(out).not.toContain('--time-zone')
  })
  it('names none, or none that is one', async () => {
    for (const zoned of ['', ',""timeZone"":""Mars/North""', ',""timeZone"":7'])
      await expect(decided(qualtrics(zoned))).rejects.toThrow(/names no time zone/u)
  })
})
