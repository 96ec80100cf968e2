import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { asyncProp, cli } from '../../support/cli.ts'

const row = fc.record(
  {
    score: fc.constantFrom<unknown>(0, 4, 6, 9, 'never', ''),
    text: fc.constantFrom('充电器冒烟了，我要起诉', 'too slow', 'fine', ''),
    customer: fc.constantFrom('c1', 'c2', 'c3'),
    receivedAt: fc.constantFrom('2026-11-20T00:00:00Z', '2026-11-20T07:00:00Z'),
  },
  { noNullPrototype: true },
)
const split = fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
type Rows = readonly (readonly object[])[]

const lines = (rows: readonly object[]): string => rows.map((one) => `${JSON.stringify(one)}\n`).join('')
const asked = ['--scale', '0-10', '--as-of', '2026-11-21T00:00:00Z', '--format', 'ndjson']
const queueOf = async (files: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
  const { out } = await cli(['triage', ...Object.keys(files), ...asked], files)
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...JSON.parse(line), places: undefined }))
}
const filesOf = (parts: Rows): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map((rows, place) => [`${place}.ndjson`, lines(rows)]))

describe('several files', () => {
  asyncProp(split, 25)(
    'several files decide as one file that holds their rows, where none shares an id',
    async (parts) => {
      const named = parts.map((rows, part) => rows.map((one, place) => ({ ...one, id: `r-${part}-${place}` })))
      expect(await queueOf(filesOf(named))).toEqual(await queueOf({ 'all.ndjson': lines(named.flat()) }))
    },
  )

  asyncProp(split, 25)('the same id in two files is two pieces of feedback, and told', async (parts) => {
    const same = [...parts, ...parts].map((rows) =>
      rows.map((one, place) => ({ ...one, text: one.text || 'fine', id: `r-${place}` })),
    )
    const { error } = await cli(['triage', ...Object.keys(filesOf(same)), ...asked], filesOf(same))
    const longest = parts.reduce((most, { length }) => Math.max(most, length), 0)
    expect(error).toMatch(new RegExp(`\\b${longest} ids? stands? in more than one file`, 'u'))
    const each = await Promise.all(same.map((rows) => queueOf({ 'f.ndjson': lines(rows) })))
    expect((await queueOf(filesOf(same))).length).toBe(each.flat().length)
  })
})
