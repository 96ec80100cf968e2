import { describe, expect } from 'vitest'
import { asyncProp, bytesOf, decided, type Written } from '../../support/cli.ts'
import { fc } from '../../support/prop.ts'

const cell = fc.oneof(
  fc.constantFrom('', ' ', '3', '9', '10', '11', '９', '9分', 'N/A', 'a', 'b', 'legal;safety', '2026-11-20T10:00:00Z'),
  fc.constantFrom('2026-11-20', '20.11.2026', '"q"', '"a\nb"', '"', 'x"y', '"x"y', 'a,b', '\u001b[31m', '🔥', '电池'),
  fc.string({ maxLength: 6 }),
)
const good = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', ''),
    fc.constantFrom('', '0', '3', '5', '9', '10'),
    fc.constantFrom('ok', '', '"a\nb"'),
  )
  .map(([id, score, text]) => `${id},${score},${text},2026-11-20T10:00:00Z,`)
const row = fc.oneof(
  { weight: 3, arbitrary: good },
  { weight: 2, arbitrary: fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(',')) },
)
const file = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 25 }),
  end: fc.constantFrom('\n', '\r\n'),
  chunk: fc.integer({ min: 1, max: 200 }),
})
const options = ['--time-zone', 'Asia/Shanghai', '--received-at', '2026-11-20T00:00:00Z']
const header = 'id,score,text,date,red_flags'
const isFine = ({ balance }: Written): void => {
  const { read, decided: done, merged, excluded, rejected } = balance
  expect(read).toBe(done + merged + excluded + rejected)
}

describe('whatever is in a file', () => {
  asyncProp(file, 50)(
    'read is the sum of decided, merged, excluded and rejected, and each is counted where it went',
    async ({ rows, end, chunk }) => {
      // One row that can be read, so that there is something to decide.
      const text = [header, 'z,2,ok,2026-11-20T10:00:00Z,', ...rows].join(end)
      const report = await decided(text, options, { chunk })
      isFine(report)
      const { priorities, balance, rejects, queue, nps } = report
      expect(priorities.P0 + priorities.P1 + priorities.P2 + priorities.noCase).toBe(balance.decided)
      expect(queue).toHaveLength(balance.decided - priorities.noCase)
      expect(rejects).toHaveLength(balance.rejected)
      expect((nps.answers ?? 0) + nps.unscored).toBe(balance.decided)
      for (const { problems } of rejects) for (const { says } of problems) expect(says).not.toBe('')
    },
  )

  asyncProp(fc.record({ file, at: fc.integer({ min: 0, max: 400 }), byte: fc.integer({ min: 0x80, max: 0xff }) }), 35)(
    'a byte of another encoding costs its row, or stops the run in one line',
    async ({ file: { rows, end, chunk }, at, byte }) => {
      const many = Array.from({ length: 30 }, (_, place) => `y${place},9,ok,2026-11-20T10:00:00Z,`)
      const bytes = Uint8Array.from(bytesOf([header, ...many, ...rows].join(end)))
      const place = header.length + 2 + (at % (bytes.length - header.length - 2))
      bytes[place] = byte
      const ran = await decided(bytes, options, { chunk }).catch((error: Error) => error.message)
      if (typeof ran === 'string') expect(ran.trim().split('\n')).toHaveLength(1)
      else isFine(ran)
    },
  )

  asyncProp(file, 40)('it is decided alike however it is cut into chunks', async ({ rows, end, chunk }) => {
    const text = [header, 'z,2,ok,2026-11-20T10:00:00Z,', ...rows].join(end)
    expect(await decided(text, options, { chunk })).toEqual(await decided(text, options, { chunk: 1 << 20 }))
  })

  asyncProp(
    fc
      .array(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c'),
          score: fc.integer({ min: 0, max: 10 }),
          day: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .chain((rows) =>
        fc.record({
          rows: fc.constant(rows),
          shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }),
        }),
      ),
    40,
  )('the order of the rows changes nothing but where they stand', async ({ rows, shuffled }) => {
    const of = async (list: typeof rows) => {
      const text = list.map(({ id, score, day }) => `${id},${score},2026-11-0${day}T00:00:00Z`)
      const report = await decided(['id,score,date', ...text].join('\n'))
      const { queue, balance, nps, priorities } = report
      return { balance, nps, priorities, queue: queue.map(({ places: _, ...rest }) => rest) }
    }
    expect(await of(shuffled)).toEqual(await of(rows))
  })

  asyncProp(
    fc.record({
      first: fc.integer({ min: 0, max: 6 }),
      day: fc.integer({ min: 1, max: 9 }),
      more: fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    40,
  )('more said under an id never makes it less urgent nor its deadline later', async ({ first, day, more }) => {
    const line = (score: number, on: number): string => `a,${score},2026-11-0${on}T00:00:00Z`
    const alone = await decided(`id,score,date\n${line(first, day)}\n`)
    const amended = await decided(
      ['id,score,date', line(first, day), ...more.map(([score, on]) => line(score, on))].join('\n'),
    )
    const [before, after] = [alone.queue[0], amended.queue[0]]
    expect(String(after?.priority) <= String(before?.priority)).toBe(true)
    expect(String(after?.contact.due) <= String(before?.contact.due)).toBe(true)
  })
})
