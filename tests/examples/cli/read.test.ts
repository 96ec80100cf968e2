import { describe, expect, it } from 'vitest'
import { decoder, isEncoding } from '../../../src/cli/read/bytes/decode.ts'
import { csvItems } from '../../../src/cli/read/csv/csv-items.ts'
import { longestRecord } from '../../../src/cli/read/longest-record.ts'
import { formatOf } from '../../../src/cli/read/open.ts'
import { bytesOf, decided } from '../../support/cli.ts'

async function* stream(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield bytesOf(chunk)
}

describe('bytes', () => {
  const bad = (encoding: string, ...bytes: readonly number[]) =>
    decoder(encoding).decode({ bytes: Uint8Array.from(bytes), offset: 100 })
  it('that are not of the encoding are found where the broken sign starts', () => {
    expect(bad('utf-8', 0x61, 0xa0, 0x61)).toEqual({ bad: { offset: 101, byte: '0xA0' } })
    expect(bad('utf-8', 0x61, 0xe4, 0xb8, 0x61)).toEqual({ bad: { offset: 101, byte: '0xE4' } })
    expect(bad('utf-8', 0x61, 0x62, 0xe4, 0xb8)).toEqual({ bad: { offset: 102, byte: '0xE4' } })
    expect(bad('gb18030', 0xb5, 0xe7, 0xff)).toEqual({ bad: { offset: 102, byte: '0xFF' } })
    expect(bad('gb18030', 0xb5, 0xe7)).toEqual({ text: '电' })
  })
  it('have encodings the platform knows', () => {
    expect(['utf-8', 'gb18030', 'windows-1252', 'klingon'].map(isEncoding)).toEqual([true, true, true, false])
  })
})

describe('lines', () => {
  it('go on behind a row that is too long, wherever the file is cut', async () => {
    const long = 'x'.repeat(longestRecord)
    for (const chunks of [
      ['h\n', `${long}y`, 'z\n', 'next\n'],
      [`h\n${long}y`, `z\nnext\n`],
      [`h\n${long}yz\nnext\n`],
    ]) {
      const found: unknown[] = []
      for await (const items of csvItems(stream(...chunks), ',', 1))
        found.push(...items.map(({ _tag, line }) => [_tag, line]))
      expect(found).toEqual([
        ['Record', 1],
        ['TooLong', 2],
        ['Record', 3],
      ])
    }
  })
})

describe('the format', () => {
  it('is told by the file name', () => {
    expect(['a.json', 'a.NDJSON', 'b.jsonl', 'a.csv', 'a', '-', 'x.json/a'].map(formatOf)).toEqual([
      'json',
      'ndjson',
      'ndjson',
      'csv',
      'csv',
      'csv',
      'csv',
    ])
  })
})

describe('the queue', () => {
  it('is ordered by priority, then deadline, then id', async () => {
    const rows = ['c,5,2026-11-01', 'b2,1,2026-11-09', 'b10,1,2026-11-09', 'a,1,2026-11-08', 'd,5,2026-11-02']
    const { queue } = await decided(['id,score,date', ...rows].join('\n'), ['--time-zone', 'UTC'])
    expect(queue.map(({ feedbackId }) => feedbackId)).toEqual(['a', 'b2', 'b10', 'c', 'd'])
  })
})
