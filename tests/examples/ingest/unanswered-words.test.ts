import { describe, expect, it } from 'vitest'
import { csvRow, type MappedSource, mapped } from '../../../src/ingest/index.ts'

const row = csvRow({
  source: 's',
  columns: { id: 'Id', receivedAt: 'At', answer: 'Score', words: 'Why' },
  question: { kind: 'score', scale: '0-10' },
})
const fields: MappedSource['fields'] = { id: 'Id', receivedAt: 'At', score: 'Score', text: 'Why' }
const file = mapped({ source: 's', fields })
const delivery = (score: string, words: string) => ({ Id: '1', At: '2026-11-21T10:00:00Z', Score: score, Why: words })

describe('words for no answer', () => {
  it.each(['n/a', '-', '—', '无', '没有', '暂无'])('%s is no comment, in a row and by a mapping', (words) => {
    for (const read of [row, file]) {
      expect(read(delivery('', words))).toMatchObject({ left: { _tag: 'NoFeedback', because: 'notAnswered' } })
      const scored = read(delivery('3', words))
      expect(scored).toMatchObject({ right: [{ said: { score: 3 } }] })
      expect(scored).not.toHaveProperty('right.0.said.comment')
    }
  })
  it('a sentence that begins with one is a comment', () => {
    expect(row(delivery('3', '没有人理我'))).toMatchObject({ right: [{ said: { comment: '没有人理我' } }] })
  })
})
