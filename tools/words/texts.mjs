import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The columns that a file may keep the customer's words in. */
const columns = ['text', 'review', 'content', 'comment', 'sentence']

/** How a text is known without being shown: white space is one space, the ends are bare. */
const hashOf = (text) => createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 16)

/** The half to work on, and the half to open once. */
const halfOf = (hash) => (Number.parseInt(hash[0], 16) % 2 === 0 ? 'open' : 'closed')

const rowsOf = (path) => {
  const file = readFileSync(path)
  return path.endsWith('.csv')
    ? parse(file, { columns: true, bom: true, relax_column_count: true })
    : file
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
}

/** The texts of a file with what is known of them: labels of its own, or ours by hash; the domain; the columns. */
export const textsOf = (path, labels) =>
  rowsOf(path).flatMap((row) => {
    const text = columns.map((name) => row[name]).find((value) => typeof value === 'string' && value.trim() !== '')
    if (text === undefined) return []
    const hash = hashOf(text)
    const own = Array.isArray(row.labels)
      ? { labels: row.labels.filter((label) => label !== 'none'), borderline: row.borderline ?? [] }
      : labels.get(hash)
    return [{ text, hash, half: halfOf(hash), domain: row.cat ?? row.domain ?? own?.language ?? '', row, truth: own }]
  })
