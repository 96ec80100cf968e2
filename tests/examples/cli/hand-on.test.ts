import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'
import { casesOfPage, flatOfCsv, flatOfXlsx } from '../../support/queue-files.ts'

const sample = readFileSync('samples/feedback.csv', 'utf8')
const files = { 'sample.csv': sample }
const asOf = ['--as-of', '2026-11-21T06:00:00Z'] as const
const ids = [/f-001/u, /f-002/u]

describe('--output', () => {
  it('tells the format by its name, in both languages', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const to = (name: string, ...more: readonly string[]): ReturnType<typeof cli> =>
        cli(['triage', '--sample', ...asOf, '--locale', language, '--output', name, ...more], files)
      const { queue } = JSON.parse((await to('q.json')).written['q.json'] ?? '') as { queue: { feedbackId: string }[] }
      const expected = queue.map(({ feedbackId }) => feedbackId)
      expect(expected).toHaveLength(24)
      const csv = await to('Q.CSV')
      expect(csv).toMatchObject({ code: 0, out: '' })
      expect(flatOfCsv(csv.written['Q.CSV'] ?? '', language).map(({ feedback }) => feedback)).toEqual(expected)
      const xlsx = (await to('q.xlsx')).bytes['q.xlsx'] ?? new Uint8Array()
      expect((await flatOfXlsx(xlsx, language)).map(({ feedback }) => feedback)).toEqual(expected)
      const page = (await to('q.html')).written['q.html'] ?? ''
      expect(page).toContain(`<html lang="${language}">`)
      expect(casesOfPage(page)).toHaveLength(24)
      expect((await to('q.jsonl')).written['q.jsonl']?.split('\n')).toHaveLength(25)
      const few = (await to('q.csv', '--limit', '2')).written['q.csv'] ?? ''
      flatOfCsv(few, language).forEach(({ feedback }, at) => {
        expect(feedback).toMatch(ids[at] as RegExp)
      })
      expect((await to('q.txt')).written['q.txt']).toContain(language === 'en' ? 'priority' : '优先级')
    }
  })

  it('hands on rows that say everything whoever calls must know', async () => {
    const { written } = await cli(
      ['triage', '--sample', ...asOf, '--time-zone', 'Asia/Shanghai', '--output', 'q.csv'],
      files,
    )
    expect(flatOfCsv(written['q.csv'] ?? '')[1]).toEqual({
      summary: 'P0 · c-1002 · +44 113 *** 018 · red flag safety and legal',
      description:
        '“The charger sparked and burned my desk. My lawyer will call you.”\nWhy: red flag safety and legal\nDue: 2026-11-20 14:40 Asia/Shanghai, by telephone\nWho: crisis PR',
      priority: 'P0',
      due: '2026-11-20 14:40',
      dueUtc: '2026-11-20T06:40:00.000Z',
      standing: 'overdue',
      minutesLeft: '-1400',
      owner: '',
      role: 'crisis PR',
      contactBy: 'telephone',
      customer: 'c-1002',
      customerName: '',
      phone: '+44 113 *** 018',
      email: '',
      wecom: '',
      valueTier: 'high-value',
      score: '1',
      rating: '',
      comment: 'The charger sparked and burned my desk. My lawyer will call you.',
      redLine: 'charger sparked, My lawyer',
      why: 'red flag safety and legal',
      alert: 'law or safety',
      heardOn: 'e-mail',
      outlet: 'Leeds Park Row',
      businessArea: '',
      received: '2026-11-20 10:40',
      ticket: expect.stringMatching(/^VOC-/u),
      feedback: 'f-002',
      stands: 'line 3',
    })
    expect(written['q.csv']).toContain(`,'+44 113 *** 018,`)
  })

  it('is needed for a workbook', async () => {
    const { code, error } = await cli(['triage', '--sample', '--format', 'xlsx'], files)
    expect(code).toBe(2)
    expect(error).toContain('--format xlsx needs --output')
  })

  it('may be a page on standard output', async () => {
    const { out } = await cli(['triage', '--sample', ...asOf, '--format', 'html', '--limit', '3'], files)
    expect(casesOfPage(out)).toHaveLength(3)
    expect(out).toContain('… and 21 more, which this page leaves out.')
  })
})
