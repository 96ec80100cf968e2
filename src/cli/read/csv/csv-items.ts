import { type Block, inBlocks } from '../bytes/bytes.ts'
import { longestRecord } from '../longest-record.ts'
import { type CsvRecord, readCsvBlock } from './csv-block.ts'
import { delimiterOf, namedSeparator } from './delimiter.ts'

/** One record of a CSV file as bytes, or a line that is none. */
export type CsvItem =
  | {
      readonly _tag: 'Record'
      readonly line: number
      readonly toLine: number
      readonly cells: readonly Uint8Array[]
      /** All of the record, quotation marks and all. */
      readonly raw: Buffer
      /** Where in the file it starts. */
      readonly offset: number
    }
  | { readonly _tag: 'QuoteBroken'; readonly line: number; readonly raw: Buffer; readonly offset: number }
  | { readonly _tag: 'TooLong'; readonly line: number }

const blockSize = 1 << 18
const newline = 0x0a

/**
 * The records of a stream of CSV, those of a block at a time. A quotation mark gone wrong costs the line it stands on
 * and no other. Excel's first line `sep=;` names the separator and is no record.
 */
export async function* csvItems(
  stream: AsyncIterable<Uint8Array>,
  separator?: string,
  size: number = blockSize,
): AsyncGenerator<readonly CsvItem[]> {
  let kept: Block = { bytes: new Uint8Array(), offset: 0, last: false }
  let line = 1
  let delimiter = ','
  let begins = true
  let skipping = false
  for await (const block of inBlocks(stream, size)) {
    const bytes = Buffer.concat([kept.bytes, block.bytes])
    const offset = kept.bytes.length === 0 ? block.offset : kept.offset
    let from: number = skipping ? lineEnd(bytes, 0) : 0
    if (begins) {
      const { text, end, whole } = firstLineOf(bytes)
      if (!whole && !block.last && bytes.length <= longestRecord) {
        kept = { bytes, offset, last: false }
        continue
      }
      const named = namedSeparator(text)
      if (named !== undefined) {
        line += newlines(bytes, 0, end)
        from = end
      }
      delimiter = separator ?? named ?? delimiterOf(text)
      begins = false
    }
    if (bytes.includes(newline)) skipping = false
    if (!skipping) {
      const read = itemsOf({ bytes, offset, last: block.last }, from, line, delimiter)
      if (read.items.length > 0) yield read.items
      from = read.from
      line = read.line
      skipping = !block.last && bytes.length - from > longestRecord
      if (skipping) {
        yield [{ _tag: 'TooLong', line }]
        line += 1
        from = bytes.length
      }
    } else from = bytes.length
    kept = { bytes: bytes.subarray(from), offset: offset + from, last: false }
  }
}

interface Read {
  readonly items: readonly CsvItem[]
  /** Up to where the bytes are used up. */
  readonly from: number
  readonly line: number
}

const itemsOf = ({ bytes: block, offset, last }: Block, start: number, firstLine: number, delimiter: string): Read => {
  const bytes = block as Buffer
  const items: CsvItem[] = []
  const whole = last ? bytes.length : bytes.lastIndexOf(newline) + 1
  let from = start
  let line = firstLine
  let window = whole
  const spoil = (begin: number): false => {
    const end = lineEnd(bytes, begin)
    items.push(
      end - begin > longestRecord
        ? { _tag: 'TooLong', line }
        : { _tag: 'QuoteBroken', line, raw: bytes.subarray(begin, end), offset: offset + begin },
    )
    from = end
    line += 1
    window = 4096
    return false
  }
  const take = ({ cells, end }: CsvRecord, base: number): boolean => {
    const begin = afterBlankLines(bytes, from)
    line += newlines(bytes, from, begin)
    const raw = bytes.subarray(begin, base + end)
    if (raw.length > longestRecord) return spoil(begin)
    const more = newlines(raw, 0, raw.length)
    const toLine = line + more - (raw[raw.length - 1] === newline ? 1 : 0)
    items.push({ _tag: 'Record', line, toLine, cells, raw, offset: offset + begin })
    line += more
    from = base + end
    return true
  }
  while (from < whole) {
    const base = from
    const end = Math.min(whole, lineEnd(bytes, Math.min(whole, base + window)))
    const { records, stopped } = readCsvBlock(bytes.subarray(base, end), delimiter)
    if (!records.every((record) => take(record, base))) continue
    if (stopped === undefined) {
      line += newlines(bytes, from, end)
      from = end
    } else if (stopped === 'openQuote' && end < whole) window *= 4
    else if (stopped === 'openQuote' && !last && bytes.length - from <= longestRecord) break
    else {
      const begin = afterBlankLines(bytes, from)
      line += newlines(bytes, from, begin)
      spoil(begin)
    }
  }
  return { items, from, line }
}

const firstLineOf = (bytes: Buffer): { readonly text: string; readonly end: number; readonly whole: boolean } => {
  const start = afterBlankLines(bytes, 0)
  const end = lineEnd(bytes, start)
  return { text: bytes.subarray(start, end).toString('latin1'), end, whole: bytes[end - 1] === newline && end > start }
}

/** Behind the end of the line that stands at a place, or the end of what there is. */
const lineEnd = (bytes: Buffer, at: number): number => {
  const end = bytes.indexOf(newline, at)
  return end < 0 ? bytes.length : end + 1
}

const afterBlankLines = (bytes: Buffer, from: number): number => {
  let at = from
  for (;;) {
    if (bytes[at] === newline) at += 1
    else if (bytes[at] === 0x0d && bytes[at + 1] === newline) at += 2
    else return at
  }
}

const newlines = (bytes: Buffer, from: number, to: number): number => {
  let count = 0
  for (let at = bytes.indexOf(newline, from); at >= 0 && at < to; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}
