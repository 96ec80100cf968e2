import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { ingestAll, mapped } from '../../../src/ingest/index.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { standardVocabulary } from '../../../src/policies/vocabulary.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { cli, decided } from '../../support/cli.ts'
import { runs, seeded } from '../../support/prop.ts'

const hour = 3_600_000
const start = Date.parse('2026-11-20T00:00:00Z')
const word = fc.constantFrom(
  '太慢了',
  '充电器冒烟了，我要起诉',
  'fine',
  'The charger caught fire',
  '这就是欺诈，我要曝光',
  'worst ever!!! never again',
  'n/a',
  '',
)
const delivery = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    score: fc.constantFrom<unknown>(0, 2, 5, 9, '3', '8/10', 'N/A', 'never', '', null),
    text: word,
    customer: fc.constantFrom('', 'c1'),
    channel: fc.constantFrom('', '微信', 'app store', 'pigeon'),
    receivedAt: fc.integer({ min: 0, max: 40 }).map((hours) => new Date(start + hours * hour).toISOString()),
    updatedAt: fc.constantFrom('', '2026-11-22T00:00:00Z', 'soon'),
    speaker: fc.constantFrom('', 'customer', '员工', 'Bot'),
    tier: fc.constantFrom('', '高价值', 'VIP'),
  },
  { noNullPrototype: true },
)
const adapter = mapped({
  source: 'hook',
  fields: {
    id: 'id',
    score: 'score',
    text: 'text',
    channel: 'channel',
    receivedAt: 'receivedAt',
    revisedAt: 'updatedAt',
    speaker: 'speaker',
  },
})
const rules = assessRecord(standardVocabulary, assess(standardProgramme))

type Rows = readonly (typeof delivery extends fc.Arbitrary<infer R> ? R : never)[]
const holds = (numRuns: number, law: (rows: Rows) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 12 }), law), {
    ...seeded,
    numRuns: runs(numRuns),
  })

describe('one intake', () => {
  it('a file and a webhook decide alike', () =>
    holds(40, async (rows) => {
      const { taken } = ingestAll(adapter)(rows)
      const book = feedbackBook(taken.flatMap(({ facts }) => facts))
      const cases = book.flatMap((record) => {
        const assessment = rules({ record })
        return assessment === undefined || assessment.priority === 'noCase'
          ? []
          : [[record.id.replace('fb:hook:', ''), assessment.priority, assessment.contact?.due, assessment.alert?.level]]
      })
      const bare = rows.map(({ customer: _, tier: __, ...rest }) => JSON.stringify(rest)).join('\n')
      const ran = await cli(['triage', 'f.ndjson', '--format', 'json'], { 'f.ndjson': bare })
      if (taken.length === 0) {
        expect(ran.out === '' || JSON.parse(ran.out).queue.length === 0).toBe(true)
        return
      }
      const { queue, balance } = JSON.parse(ran.out) as Awaited<ReturnType<typeof decided>>
      expect(
        queue
          .map(({ feedbackId, priority, contact, alert }) => [feedbackId, priority, contact.due, alert?.level])
          .sort(),
      ).toEqual(cases.sort())
      expect(balance.decided).toBe(book.length)
    }))

  it('every row is said, excluded or refused, and no cell costs the words beside it', () =>
    holds(30, async (rows) => {
      const head = Object.keys(rows[0] ?? {})
      const csv = rows.map((row) => head.map((name) => `"${String(row[name as keyof typeof row] ?? '')}"`).join(','))
      const ran = await cli(['triage', 'f.csv', '--format', 'json'], { 'f.csv': [head.join(','), ...csv].join('\n') })
      if (ran.out === '') {
        expect(ran.error).toContain('nothing could be decided')
        return
      }
      const { balance } = JSON.parse(ran.out) as Awaited<ReturnType<typeof decided>>
      const { read, decided: pieces, merged, excluded, rejected } = balance
      expect(read).toBe(rows.length)
      expect(pieces + merged + excluded + rejected).toBe(read)
      const worded = rows.filter(
        ({ text, speaker }) => text !== '' && text !== 'n/a' && (speaker === '' || speaker === 'customer'),
      ).length
      expect(pieces + merged).toBeGreaterThanOrEqual(worded)
    }))

  it('keeps an alert that an earlier revision raised', async () => {
    const rows = [
      { id: 'x', score: 2, text: '这就是欺诈，我要起诉你们', receivedAt: '2026-11-20T00:00:00Z', channel: '微博' },
      { id: 'x', score: 1, text: '最差的一次！！！', receivedAt: '2026-11-20T05:00:00Z', channel: 'app store' },
    ]
    for (const order of [rows, [...rows].reverse()]) {
      const content = order.map((row) => JSON.stringify(row)).join('\n')
      const { queue } = await decided(content, [], { name: 'f.ndjson' })
      const book = feedbackBook(
        ingestAll(adapter)(order.map((row) => ({ ...row, updatedAt: '', speaker: '' }))).taken.flatMap(
          ({ facts }) => facts,
        ),
      )
      const [record] = book
      const assessment = record === undefined ? undefined : rules({ record })
      expect(queue[0]).toMatchObject({
        priority: assessment?.priority,
        alert: { level: assessment?.alert?.level },
        contact: { due: assessment?.contact?.due },
      })
    }
  })
})
