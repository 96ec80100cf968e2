import { isLeft } from 'fp-ts/Either'
import { text } from '../../../core/parse/parse.ts'
import { type NonEmpty, shown } from '../../../core/parse-issue.ts'
import { halfWidth, textIn } from '../../../ingest/cells/values.ts'
import { readDate } from '../../../ingest/dates/read-date.ts'
import { type ActivityEvent, firstDay } from '../../../silent-majority/profile/event.ts'
import type { RowProblem } from '../../kit/problem.ts'
import { cellReader, isBytesCell } from '../../read/csv/bytes-cell.ts'
import type { FileRecord, RecordFile } from '../../read/record.ts'
import type { ChurnOptions } from '../asked.ts'
import type { EventColumns } from './columns.ts'
import { kindOf } from './kind.ts'

export type EventFound =
  | { readonly customer: string; readonly event: ActivityEvent; readonly amount?: number }
  | { readonly problems: NonEmpty<RowProblem> }
  /** A further line of headings. */
  | 'heading'

/** What one record says: who did what and when, or everything that is wrong with it. */
export const eventReader = (
  { kind, timeZone }: ChurnOptions,
  { customer, at, features, user, amount }: EventColumns,
  { columns, decoder }: Pick<RecordFile, 'columns' | 'decoder'>,
): ((record: FileRecord) => EventFound) => {
  const decode = cellReader(decoder)
  const dateIn = readDate({ zone: timeZone })
  const { event } = kindOf[kind]
  const nameOf = (place: number): string => columns[place] ?? ''
  return (record) => {
    if (record._tag === 'Heading') return 'heading'
    if (record._tag === 'Broken') return { problems: [record.problem] }
    const problems: RowProblem[] = []
    const valueAt = (place: number | undefined): unknown => {
      if (place === undefined) return undefined
      const cell = record.cells[place]
      const read = isBytesCell(cell) ? decode(cell) : { text: cell }
      if ('text' in read) return read.text
      problems.push({ _tag: 'BytesUndecodable', column: nameOf(place), encoding: decoder.encoding, ...read.bad })
      return undefined
    }
    const [who, when, used] = [valueAt(customer), valueAt(at), valueAt(features)]
    const person = textIn(valueAt(user))
    const paid = amountIn(valueAt(amount))
    const id = text(textIn(who) ?? '', [nameOf(customer)])
    const date = dateIn(when)
    if (problems.length === 0) {
      if (isLeft(id)) problems.push({ _tag: 'CellUnfit', column: nameOf(customer), issue: id.left[0] })
      if (date._tag !== 'At' || date.at < firstDay)
        problems.push({ _tag: 'DateUnreadable', column: nameOf(at), received: shown(when ?? '') })
    }
    const [first, ...others] = problems
    if (first !== undefined || isLeft(id) || date._tag !== 'At') return { problems: [first as RowProblem, ...others] }
    const someone = typeof person === 'string' && person !== '' ? { user: person } : {}
    return {
      customer: id.right,
      event:
        event === 'session'
          ? { kind: event, at: date.at, features: featuresIn(used), ...someone }
          : event === 'login'
            ? { kind: event, at: date.at, ...someone }
            : { kind: event, at: date.at },
      ...(paid === undefined ? {} : { amount: paid }),
    }
  }
}

/** Names of features: a list of JSON, or text with commas, semicolons or bars between. */
const featuresIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;|，；、]/u) : []).flatMap(
    (name: unknown) => (typeof name === 'string' && /\S/u.test(name) ? [name.trim()] : []),
  )

/** An amount of money as a plain number: `1,234.50` and `￥1,234.50` too; what is none says nothing of the purchase. */
const amountIn = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value + 0 : undefined
  if (typeof value !== 'string' || value.length > 40) return undefined
  const digits = halfWidth(value).replace(/[,\s￥¥$€£]/gu, '')
  return /^\d{1,15}(?:\.\d{1,9})?$/u.test(digits) ? Number(digits) : undefined
}
