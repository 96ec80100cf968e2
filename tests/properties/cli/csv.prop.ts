import { describe, expect } from 'vitest'
import { csvItems } from '../../../src/cli/read/csv/csv-items.ts'
import { asyncProp, decided, inChunks } from '../../support/cli.ts'
import { fc } from '../../support/prop.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', ';'),
  )
  .map((one) => `x${one}`)
const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`
const at = ['--received-at', '2026-11-20T00:00:00Z']

describe('CSV', () => {
  asyncProp(fc.array(text, { minLength: 1, maxLength: 12 }), 40)(
    'cells come back as they were written',
    async (texts) => {
      const rows = texts.map((one, row) => `${row},1,${quoted(one)}`)
      const { queue } = await decided(['id,score,text', ...rows].join('\n'), at)
      expect(queue.map(({ comment }) => comment)).toEqual(texts)
    },
  )

  asyncProp(
    fc.record({
      before: fc.array(text, { maxLength: 6 }),
      after: fc.array(text, { maxLength: 6 }),
      broken: fc.constantFrom('x,1,"open', 'x,1,"a""', 'x,1,a,b,c'),
    }),
    40,
  )('a broken line costs only itself', async ({ before, after, broken }) => {
    const row = (one: string, place: number): string => `${place},1,${one.replace(/[",\r\n;]/gu, '.')}`
    const all = ['good,1,a', ...before.map(row), broken, ...after.map((one, place) => row(one, place + 100))]
    const { balance, rejects } = await decided(['id,score,text', ...all, ''].join('\n'), at)
    expect(balance).toMatchObject({ decided: before.length + after.length + 1, rejected: 1 })
    expect(rejects[0]?.line).toBe(before.length + 3)
  })

  asyncProp(fc.array(text, { minLength: 1, maxLength: 8 }), 30)(
    'CSV, JSON and NDJSON are decided alike',
    async (texts) => {
      const records = texts.map((one, row) => ({ id: `${row}`, score: row % 11, text: one }))
      const csv = records.map(({ id, score, text: one }) => `${id},${score},${quoted(one)}`)
      const bare = async (content: string, name: string) => {
        const { queue, balance, nps } = await decided(content, at, { name })
        return { balance, nps, queue: queue.map(({ places: _, ...rest }) => rest) }
      }
      const json = await bare(JSON.stringify(records), 'f.json')
      expect(await bare(['id,score,text', ...csv].join('\n'), 'f.csv')).toEqual(json)
      expect(await bare(records.map((one) => JSON.stringify(one)).join('\n'), 'f.ndjson')).toEqual(json)
    },
  )

  asyncProp(
    fc.record({
      parts: fc.array(fc.constantFrom('a', ',', ';', '\t', 'sep=;', '"', '\n', '\r\n', '"b"', '"c\nd"', '客', '"",'), {
        maxLength: 30,
      }),
      chunk: fc.integer({ min: 1, max: 9 }),
      size: fc.integer({ min: 1, max: 40 }),
    }),
    150,
  )('the blocks a file is read in leave no trace', async ({ parts, chunk, size }) => {
    const read = async (cut: number, block: number) => {
      const items: unknown[] = []
      for await (const some of csvItems(inChunks(parts.join(''), cut), undefined, block))
        items.push(
          ...some.map((item) =>
            item._tag === 'Record'
              ? {
                  ...item,
                  raw: item.raw.toString(),
                  cells: item.cells.map((cell) => Buffer.from(cell).toString()),
                }
              : item._tag === 'QuoteBroken'
                ? { ...item, raw: item.raw.toString() }
                : item,
          ),
        )
      return items
    }
    expect(await read(chunk, size)).toEqual(await read(1 << 20, 1 << 20))
  })
})
