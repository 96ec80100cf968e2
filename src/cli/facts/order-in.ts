import { type DateOrder, dateOrders } from '../../ingest/dates/date-read.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import type { FileRecord } from '../read/record.ts'
import { rowsIn } from './rows.ts'

/** Which of day and month comes first, as the first records tell; nothing where they tell nothing, or both. */
export const orderIn = (records: readonly FileRecord[], mapping: Mapping, decoder: Decoder): DateOrder | undefined => {
  const { dmy, mdy } = ordersIn(records, mapping, decoder)
  return dmy === undefined ? (mdy === undefined ? undefined : 'mdy') : mdy === undefined ? 'dmy' : undefined
}

/** The first date in each order, of those in which only one of the two numbers can be the month (日期次序). */
export const ordersIn = (
  records: readonly FileRecord[],
  mapping: Mapping,
  decoder: Decoder,
): { readonly [O in DateOrder]?: string } => {
  const rowOf = rowsIn(mapping, decoder)
  const told: { [O in DateOrder]?: string } = {}
  for (const record of records) {
    if (record._tag !== 'Cells') continue
    const row = rowOf(record)
    for (const field of ['receivedAt', 'revisedAt'] as const) {
      const order = orderOf(row.valueIn(field))
      if (order !== undefined) told[order] ??= String(row.valueIn(field))
    }
  }
  return told
}

const readers = dateOrders.map((order) => [order, readDate({ zone: 'UTC', order })] as const)

/** The order in which a text is a date, where it is one in a single order. */
const orderOf = (value: unknown): DateOrder | undefined => {
  if (typeof value !== 'string' || !/^\s*\d{1,2}[-/]/u.test(value)) return undefined
  const [one, other] = readers.filter(([, read]) => read(value)._tag === 'At').map(([order]) => order)
  return other === undefined ? one : undefined
}
