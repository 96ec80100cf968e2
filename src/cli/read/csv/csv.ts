import { left, right } from 'fp-ts/Either'
import type { RowProblem } from '../../kit/problem.ts'
import type { Decoder } from '../bytes/decode.ts'
import { headingAt } from '../heading-at.ts'
import { longestRecord } from '../longest-record.ts'
import type { FileRecord, OpenRecords } from '../record.ts'
import { type BytesCell, cellReader } from './bytes-cell.ts'
import { type CsvItem, csvItems } from './csv-items.ts'
import { importRow, isResponseLine } from './import-row.ts'
import { zonesIn } from './zones-in.ts'

/** CSV (RFC 4180) with a header: a broken line costs only itself. The separator is told by the header unless given. */
export const openCsv =
  (separator?: string): OpenRecords =>
  async ({ file, stream, decoder }) => {
    const batches = csvItems(stream, separator)
    let items: readonly CsvItem[] = []
    while (items.length === 0) {
      const next = await batches.next()
      if (next.done === true) return left({ _tag: 'InputEmpty', file })
      items = next.value
    }
    const above = headingAt(items.slice(0, 12).map((item) => labelsOf(item, decoder)))
    const [header, ...first] = items.slice(above) as unknown as readonly [CsvItem, ...CsvItem[]]
    if (header._tag === 'TooLong') return left({ _tag: 'HeaderTooLong', file, limit: longestRecord })
    if (header._tag !== 'Record') return left({ _tag: 'HeaderBroken', file })
    const read = cellReader(decoder)
    const columns: string[] = []
    for (const cell of cellsOf(header)) {
      const name = read(cell)
      if ('bad' in name) return left({ _tag: 'TextUndecodable', file, encoding: decoder.encoding, ...name.bad })
      columns.push(name.text.trim())
    }
    const headings = headingsOf(columns, first, decoder)
    const identifiers = labelsOf(first[importRow(first.slice(0, 2))], decoder)
    return right({
      columns,
      decoder,
      ...(headings === 0 ? {} : { labels: labelsOf(first[0], decoder), zones: zonesIn(identifiers) }),
      records: batchesOf(first, batches, columns.length, decoder, headings),
    })
  }

/** How many further lines of headings stand below the first: Qualtrics writes two, SurveyMonkey one. */
const headingsOf = (columns: readonly string[], items: readonly CsvItem[], decoder: Decoder): number =>
  importRow(items.slice(0, 2)) + 1 || (isResponseLine(columns, labelsOf(items[0], decoder)) ? 1 : 0)

const labelsOf = (item: CsvItem | undefined, decoder: Decoder): readonly string[] => {
  const read = cellReader(decoder)
  return item?._tag !== 'Record'
    ? []
    : cellsOf(item).map((cell) => {
        const label = read(cell)
        return 'text' in label ? label.text.trim() : ''
      })
}

const cellsOf = ({ cells, raw, offset }: Extract<CsvItem, { _tag: 'Record' }>): readonly BytesCell[] => {
  const record = { raw, offset }
  return cells.map((bytes) => ({ bytes, record }))
}

async function* batchesOf(
  first: readonly CsvItem[],
  rest: AsyncIterable<readonly CsvItem[]>,
  expected: number,
  decoder: Decoder,
  headings: number,
): AsyncGenerator<readonly FileRecord[]> {
  let record = 0
  const read = (items: readonly CsvItem[]): readonly FileRecord[] => {
    return items.map((item) => {
      record += 1
      return record <= headings
        ? { _tag: 'Heading', at: placeOf(item, record) }
        : recordOf(item, record, expected, decoder)
    })
  }
  yield read(first)
  for await (const items of rest) yield read(items)
}

const placeOf = (item: CsvItem, record: number): FileRecord['at'] =>
  item._tag === 'Record' && item.toLine > item.line
    ? { record, line: item.line, toLine: item.toLine }
    : { record, line: item.line }

/** A row whose bytes are not of the encoding is that first of all: its quotes and commas mean nothing. */
const broken = (
  { raw, offset }: { readonly raw: Buffer; readonly offset: number },
  problem: RowProblem,
  { encoding, decode }: Decoder,
): RowProblem => {
  const read = decode({ bytes: raw, offset })
  return 'bad' in read ? { _tag: 'BytesUndecodable', column: '', encoding, ...read.bad } : problem
}

const recordOf = (item: CsvItem, record: number, expected: number, decoder: Decoder): FileRecord => {
  const at = placeOf(item, record)
  if (item._tag === 'QuoteBroken')
    return { _tag: 'Broken', at, problem: broken(item, { _tag: 'QuoteBroken' }, decoder), text: lossy(item, decoder) }
  if (item._tag === 'TooLong') return { _tag: 'Broken', at, problem: { _tag: 'RowTooLong', limit: longestRecord } }
  const { cells } = item
  const found = cells.length
  if (cells.every(isBlank)) return { _tag: 'Cells', at, cells: [] }
  if (found === expected) return { _tag: 'Cells', at, cells: cellsOf(item) }
  if (found > expected && cells.slice(expected).every(isBlank))
    return { _tag: 'Cells', at, cells: cellsOf(item).slice(0, expected) }
  const problem = broken(item, { _tag: 'CellCount', found, expected }, decoder)
  return found < expected && problem._tag === 'CellCount'
    ? { _tag: 'Cells', at, cells: cellsOf(item), short: problem, text: lossy(item, decoder) }
    : { _tag: 'Broken', at, problem, text: lossy(item, decoder) }
}

const isBlank = (cell: Uint8Array): boolean => cell.every((byte) => byte <= 0x20)

/** The beginning of a row as far as it can be read, so that its words are heard where its cells are not. */
const lossy = ({ raw }: { readonly raw: Buffer }, { encoding }: Decoder): string =>
  new TextDecoder(encoding.startsWith('utf-16') ? 'utf-8' : encoding).decode(raw.subarray(0, mostHeard))
const mostHeard = 20_000
