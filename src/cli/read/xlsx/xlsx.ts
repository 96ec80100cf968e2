import { zipSync } from 'fflate'
import { type Either, left, right } from 'fp-ts/Either'
import type { InputProblem } from '../../kit/problem.ts'
import { wholeOf } from '../bytes/bytes.ts'
import { decoder } from '../bytes/decode.ts'
import { isResponseLine } from '../csv/import-row.ts'
import { zonesIn } from '../csv/zones-in.ts'
import { headingAt } from '../heading-at.ts'
import type { FileRecord, RecordFile } from '../record.ts'
import { cellValue, isEmptyRow, nameIn } from './cell-value.ts'
import { mergedIn, spread } from './merged.ts'
import { sheetPart } from './sheet-part.ts'
import { mostUnpacked, unpacked } from './unpacked.ts'

/** A workbook, and which of its sheets is meant: by its name or its number; the first where nobody says. */
interface Workbook {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly sheet?: string
}

/** Reads a sheet of a workbook (工作簿): its first row that is not empty names the columns, titles above apart. Cells keep their kinds; dates are of no zone. */
export const openXlsx = async ({ file, stream, sheet }: Workbook): Promise<Either<InputProblem, RecordFile>> => {
  const archive = await wholeOf(stream, mostUnpacked)
  const book: ReturnType<typeof unpacked> = archive === undefined ? { why: 'tooLarge' } : unpacked(archive.bytes)
  if ('why' in book)
    return left(
      book.why === 'tooLarge'
        ? { _tag: 'WorkbookTooLarge', file, limit: mostUnpacked }
        : { _tag: 'InputPacked', file, packing: 'zip' },
    )
  const read = await rowsOf(zipSync(book.parts, { level: 0 }), sheet)
  if ('sheets' in read) return left({ _tag: 'SheetUnknown', file, sheet: sheet ?? '', sheets: read.sheets })
  if ('unreadable' in read) return left({ _tag: 'WorkbookUnreadable', file })
  const { rows } = read
  const top = rows.findIndex((row) => !isEmptyRow(row))
  if (top < 0) return left({ _tag: 'InputEmpty', file })
  const start = top + headingAt(rows.slice(top, top + 12).map((row) => row.map(nameIn)))
  const columns = (rows[start] ?? []).map(nameIn)
  const second = (rows[start + 1] ?? []).map(nameIn)
  const labels = headings(columns, second, rows[start + 2] ?? [])
  return right({
    columns,
    decoder: decoder('utf-8'),
    ...(labels === 0 ? {} : { labels: second, zones: zonesIn((rows[start + labels] ?? []).map(nameIn)) }),
    records: batchesOf(spread(rows, columns, mergedIn(sheetPart(book.parts, sheet) ?? '')), start + 1, labels),
  })
}

/** How many further lines of headings stand below the first. */
const headings = (columns: readonly string[], second: readonly string[], third: readonly unknown[]): number => {
  const isImport = (row: readonly unknown[]): boolean => row.some((cell) => /^\{"ImportId":/u.test(nameIn(cell)))
  return isImport(second) ? 1 : isImport(third) ? 2 : isResponseLine(columns, second) ? 1 : 0
}

type Rows = readonly (readonly unknown[])[]

const rowsOf = async (
  archive: Uint8Array<ArrayBuffer>,
  sheet: string | undefined,
): Promise<{ readonly rows: Rows } | { readonly sheets: readonly string[] } | { readonly unreadable: true }> => {
  const { readSheet, SheetNotFoundError } = await import('read-excel-file/universal')
  const blob = new Blob([archive])
  try {
    return { rows: await readSheet(blob, sheet ?? 1) }
  } catch (error) {
    if (!(error instanceof SheetNotFoundError) || sheet === undefined) return { unreadable: true }
    try {
      if (/^\d{1,4}$/u.test(sheet)) return { rows: await readSheet(blob, Number(sheet)) }
    } catch {
      return { sheets: sheetsIn(error) }
    }
    return { sheets: sheetsIn(error) }
  }
}

/** The names of the sheets that are there, which the library's types do not tell. */
const sheetsIn = (error: object): readonly string[] => {
  const { sheets } = error as { readonly sheets?: unknown }
  return Array.isArray(sheets) ? sheets.map(String) : []
}

async function* batchesOf(rows: Rows, from: number, labels: number): AsyncGenerator<readonly FileRecord[]> {
  let record = 0
  for (let start = from; start < rows.length; start += 1000)
    yield rows.slice(start, start + 1000).flatMap((row, index): readonly FileRecord[] => {
      if (isEmptyRow(row)) return []
      record += 1
      const at = { record, line: start + index + 1 }
      return [record <= labels ? { _tag: 'Heading', at } : { _tag: 'Cells', at, cells: row.map(cellValue) }]
    })
}
