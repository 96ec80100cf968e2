import { parse } from 'csv-parse/sync'

/** The cells of one CSV record, undecoded, and where in the block it ends. */
export interface CsvRecord {
  readonly cells: readonly Uint8Array[]
  readonly end: number
}

/** What could be read of a block: whole records, and why it went no further. */
export interface CsvBlock {
  readonly records: readonly CsvRecord[]
  readonly stopped?: 'openQuote' | 'brokenQuote'
}

/** Reads the records of a block of CSV up to the first that is broken; the last one may be cut off. */
export const readCsvBlock = (bytes: Uint8Array, delimiter: string): CsvBlock => {
  const records: CsvRecord[] = []
  try {
    parse(bytes, {
      encoding: null,
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: unknown, info) => {
        records.push({ cells: cells as readonly Uint8Array[], end: info.bytes })
        return null
      },
    })
    return { records }
  } catch (error) {
    const code = (error as { readonly code?: string }).code
    return { records, stopped: code === 'CSV_QUOTE_NOT_CLOSED' ? 'openQuote' : 'brokenQuote' }
  }
}
