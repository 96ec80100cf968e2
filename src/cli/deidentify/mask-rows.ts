import { type Either, isLeft, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { shown } from '../../core/parse-issue.ts'
import { isBlank } from '../../ingest/cells/values.ts'
import { englishDeidentification, standardDeidentification } from '../../policies/outer-loop/deidentify.ts'
import { deidentify } from '../../text/deidentify/deidentify.ts'
import type { DeidentifyPolicy } from '../../text/deidentify/policy.ts'
import { csvRows } from '../hand-on/csv-rows.ts'
import type { Language } from '../kit/language.ts'
import type { Place, UsageProblem } from '../kit/problem.ts'
import { feedbackColumns } from '../outer/columns.ts'
import type { OwnOuterProblem } from '../outer/problem.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { RecordFile } from '../read/record.ts'
import { harmlessJson } from '../show/harmless.ts'
import type { DeidentifyOptions } from './options.ts'

/** Where in a record the columns stand. */
interface Columns {
  readonly written: readonly number[]
  readonly names: readonly number[]
}

/** What came of the rows: no row is in two of these. */
export interface MaskedCount {
  read: number
  masked: number
  unchanged: number
  /** Rows in which something was left, and how many places; the first few of them. */
  refused: number
  readonly firstRefused: { readonly at: Place; readonly places: number }[]
  readonly broken: Place[]
  brokenCount: number
  readonly classes: Map<string, number>
}

export interface Written {
  readonly row: (text: string) => Promise<void> | void
  readonly meaning?: (text: string) => void
}

const firstFew = 5

/** Finds the columns: those named, or the one of customers' own words. */
export const columnsOf = (
  { columns, names, keep }: DeidentifyOptions,
  all: readonly string[],
): Either<NonEmpty<UsageProblem | OwnOuterProblem>, Columns> => {
  const [comment] = columns
  const found = feedbackColumns(
    { columns: comment === undefined ? {} : { comment }, by: [...columns.slice(1), ...keep, ...names] },
    all,
  )
  if (isLeft(found)) return found
  const written = 1 + Math.max(0, columns.length - 1) + keep.length
  const places = [found.right.comment, ...found.right.by]
  return right({ written: [...new Set(places.slice(0, written))].sort((a, b) => a - b), names: places.slice(written) })
}

/** The policy of a language, with the classes asked for besides. */
export const policyFor = (language: Language, also: DeidentifyOptions['also']): DeidentifyPolicy => {
  const policy = language === 'en' ? englishDeidentification : standardDeidentification
  return { ...policy, classes: [...new Set([...policy.classes, ...also])] }
}

/** Masks row by row; a row in which anything is left is not written. */
export const maskRows = async (
  records: RecordFile,
  columns: Columns,
  known: readonly string[],
  policy: DeidentifyPolicy,
  format: DeidentifyOptions['format'],
  out: Written,
): Promise<MaskedCount> => {
  const count: MaskedCount = {
    read: 0,
    masked: 0,
    unchanged: 0,
    refused: 0,
    firstRefused: [],
    broken: [],
    brokenCount: 0,
    classes: new Map(),
  }
  const mask = deidentify(policy)
  const decode = cellReader(records.decoder)
  const headings = columns.written.map((place) => records.columns[place] ?? '')
  if (format === 'csv') await out.row(csvRows([headings]))
  for await (const batch of records.records)
    for (const record of batch) {
      if (record._tag === 'Heading') continue
      count.read += 1
      const cells = record._tag === 'Cells' ? textsOf(record.cells, columns, decode) : undefined
      if (cells === undefined) {
        count.brokenCount += 1
        if (count.broken.length < firstFew) count.broken.push(record.at)
        continue
      }
      const done = mask({ texts: cells.written, knownNames: [...known, ...cells.names] })
      if (isLeft(done)) {
        count.refused += 1
        const places = done.left.leaks.length + done.left.more
        if (count.firstRefused.length < firstFew) count.firstRefused.push({ at: record.at, places })
        continue
      }
      const { texts, map } = done.right
      if (map.length === 0) count.unchanged += 1
      else count.masked += 1
      for (const { masked } of texts)
        for (const one of masked) count.classes.set(one.class, (count.classes.get(one.class) ?? 0) + 1)
      const row = texts.map(({ text }) => text)
      await out.row(
        format === 'csv'
          ? csvRows([row])
          : `${harmlessJson(Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ''])))}\n`,
      )
      for (const one of map) out.meaning?.(`${harmlessJson({ record: record.at.record, ...one })}\n`)
    }
  return count
}

const textsOf = (
  cells: readonly unknown[],
  { written, names }: Columns,
  decode: ReturnType<typeof cellReader>,
): { readonly written: readonly string[]; readonly names: readonly string[] } | undefined => {
  let isBroken = false
  const textAt = (place: number): string => {
    const cell = cells[place]
    if (isBytesCell(cell)) {
      const read = decode(cell)
      if ('text' in read) return read.text
      isBroken = true
      return ''
    }
    return isBlank(cell) ? '' : typeof cell === 'string' ? cell : whole(cell)
  }
  const texts = { written: written.map(textAt), names: names.map(textAt).filter((name) => /\S/u.test(name)) }
  return isBroken ? undefined : texts
}

const whole = (cell: unknown): string =>
  typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : (JSON.stringify(cell) ?? shown(cell))
