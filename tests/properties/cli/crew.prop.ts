import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTurn } from '../../../src/cli/crew/in-turn.ts'
import { cli } from '../../support/cli.ts'
import { handsOf } from '../../support/hands.ts'
import { runs, seeded } from '../../support/prop.ts'

const start = Date.parse('2026-11-20T00:00:00Z')
const row = fc.record(
  {
    id: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'),
    score: fc.constantFrom<unknown>(0, 3, 6, 8, 10, '7/10', 'never', ''),
    text: fc.oneof(
      fc.constantFrom('充电器冒烟了，我要起诉', 'The charger caught fire', '太慢了\u2028还不错', '=1+1', 'fine', ''),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    customer: fc.constantFrom('', 'c1', 'c2'),
    receivedAt: fc.integer({ min: 0, max: 40 }).map((hours) => new Date(start + hours * 3_600_000).toISOString()),
    updatedAt: fc.constantFrom('', '2026-11-22T00:00:00Z'),
    tier: fc.constantFrom('', '高价值'),
  },
  { noNullPrototype: true },
)
/** More rows than are looked at to tell the columns, so that many orders are under way at once. */
const file = fc
  .tuple(fc.array(row, { minLength: 6, maxLength: 12 }), fc.integer({ min: 20, max: 200 }))
  .map(([rows, more]) =>
    Array.from({ length: Math.ceil((1000 + more) / rows.length) }, (_, time) =>
      rows.map((one) => ({ ...one, id: one.id && `${one.id}${time % 90}` })),
    ),
  )
  .map(
    (parts) =>
      `${parts
        .flat()
        .map((one) => JSON.stringify(one))
        .join('\n')}\n`,
  )
const asked = ['--scale', '0-10', '--as-of', '2026-11-22T00:00:00Z', '--output', 'q', '--rejects', 'r', '--format']

describe('a crew', () => {
  it('writes the same bytes, however many work and whoever leaves', async () => {
    let mostWaiting = 0
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.constantFrom('ndjson', 'csv', 'table'),
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.nat(4), { nil: undefined }),
        async (rows, format, count, leavesAfter) => {
          const argv = ['triage', 'f.ndjson', ...asked, format]
          const files = { 'f.ndjson': rows }
          const alone = await cli(argv, files, 700)
          const hands = handsOf(count, leavesAfter)
          const together = await cli(argv, files, 700, undefined, undefined, hands)
          expect(together).toEqual(alone)
          mostWaiting = Math.max(mostWaiting, hands.mostWaiting())
        },
      ),
      { ...seeded, numRuns: runs(8), endOnFailure: true },
    )
    expect(mostWaiting).toBeGreaterThan(1)
  })

  it('hands back work in the order it came, with so much under way and no more', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), async (waits, most) => {
        let [under, deepest] = [0, 0]
        const work = async (wait: number): Promise<number> => {
          under += 1
          deepest = Math.max(deepest, under)
          for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve))
          under -= 1
          return wait * 2
        }
        const got: (readonly [number, number])[] = []
        for await (const one of inTurn(waits, work, () => most)) got.push(one)
        expect(got).toEqual(waits.map((wait) => [wait, wait * 2]))
        expect(deepest).toBeLessThanOrEqual(most)
      }),
      { ...seeded, numRuns: runs(60) },
    ))
})
