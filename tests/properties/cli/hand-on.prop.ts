import { parse } from 'csv-parse/sync'
import { describe, expect } from 'vitest'
import { csvHeadings, csvLine } from '../../../src/cli/hand-on/csv-out.ts'
import { flatText } from '../../../src/cli/hand-on/flat.ts'
import { active, asMeant, inert, unmistaken } from '../../../src/cli/hand-on/inert.ts'
import { xlsxOut } from '../../../src/cli/hand-on/xlsx-out.ts'
import { speech } from '../../../src/cli/kit/language.ts'
import type { QueueItem } from '../../../src/cli/queue/item.ts'
import { queueWords } from '../../../src/locales/en/queue/queue-page.ts'
import { queuePage } from '../../../src/pages/queue/queue-page.ts'
import { asyncProp, cli } from '../../support/cli.ts'
import { fc, prop } from '../../support/prop.ts'
import { casesOfPage, flatOfCsv, flatOfXlsx } from '../../support/queue-files.ts'

const nasty = fc.constantFrom(
  '=1+1',
  '+44 113',
  '-2',
  '@sum',
  '\t=x',
  "'=x",
  "''+1",
  '＝HYPERLINK("x")',
  'toString',
  '__proto__',
  '<b>',
  'a"b',
  'x\r\ny',
  ' ',
)
const said = fc.oneof(
  nasty,
  fc.constantFrom('充电器冒烟了，我要起诉', 'the charger caught fire, my lawyer will call', '太慢了'),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', '<', '&', 'a'),
    maxLength: 10,
  }),
)
const rows = fc.array(
  fc.record({
    id: said,
    score: fc.integer({ min: 0, max: 10 }),
    text: said,
    customer: said,
    phone: nasty,
    outlet: said,
  }),
  { minLength: 1, maxLength: 12 },
)

/** What was decided of these records, as it is shown. */
const queueOf = async (records: readonly object[]): Promise<readonly QueueItem[]> => {
  const lines = records.map((one) => JSON.stringify({ ...one, received_at: '2026-11-20T02:00:00Z' })).join('\n')
  const { out } = await cli(['triage', 'f.ndjson', '--scale', '0-10', '--format', 'ndjson'], { 'f.ndjson': lines })
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as QueueItem)
}
const view = { zone: 'UTC', inDays: true }
const pageOf = (cases: readonly QueueItem[]): string =>
  queuePage({ words: queueWords, catalogue: speech.en.words, say: speech.en.say })({
    asOf: '2026-11-21T04:00:00.000Z',
    timeZone: 'UTC',
    inDays: true,
    cases,
    policies: [],
  })

describe('a queue that is handed on', () => {
  asyncProp(rows, 20)('output formats carry the same queue', async (records) => {
    const queue = await queueOf(records)
    const csv = flatOfCsv(csvHeadings(speech.en) + queue.map(csvLine(speech.en, view)).join(''))
    expect(await flatOfXlsx(await xlsxOut(queue, speech.en, view))).toEqual(csv)
    const page = casesOfPage(pageOf(queue))
    expect(csv).toHaveLength(queue.length)
    expect(page).toHaveLength(queue.length)
    queue.forEach((item, at) => {
      const [flat, shown] = [csv[at], page[at]]
      const words = (item.words ?? []).map(({ span }) => (item.comment ?? '').slice(span.start, span.end))
      expect(flat).toMatchObject({
        feedback: flatText(item.feedbackId),
        priority: item.priority,
        customer: flatText(item.customerId ?? ''),
        dueUtc: item.contact?.due,
        score: String(item.score ?? ''),
        comment: flatText(item.comment ?? ''),
        redLine: flatText([...new Set(words)].join(', ')),
        phone: flatText(item.addresses?.phone ?? ''),
      })
      expect(shown?.heading).toMatch(new RegExp(`^${item.priority} `, 'u'))
      expect(shown?.facts['score']).toBe(item.score === undefined ? undefined : String(item.score))
      expect(shown?.marked).toHaveLength(words.length)
      expect(shown?.verdict).toContain(`due ${item.contact?.due?.slice(0, 16).replace('T', ' ')}`)
    })
  })

  asyncProp(rows, 10)('no cell of a spreadsheet can be executed', async (records) => {
    const queue = await queueOf(records)
    const written = csvHeadings(speech.en) + queue.map(csvLine(speech.en, view)).join('')
    for (const cell of (parse(written, { bom: true }) as string[][]).flat()) {
      expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠]/u)
      if (cell.startsWith('-')) expect(cell).toMatch(/^-\d+$/u)
    }
  })

  prop([said])('what is made text comes back as it was', (text) => {
    expect(active(inert(text))).toBe(text)
    expect(asMeant(unmistaken(text))).toBe(text)
    expect(inert(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
  })

  prop([fc.string({ unit: 'binary', maxLength: 60 })])('text of cells is text of every kind of file', (text) => {
    expect(flatText(flatText(text))).toBe(flatText(text))
    expect(flatText(text)).not.toMatch(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/u)
  })
})
