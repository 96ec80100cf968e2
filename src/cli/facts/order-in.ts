import { type DateOrder, dateOrders } from '../../ingest/dates/date-read.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import type { FileRecord } from '../read/record.ts'
import { rowsIn } from './rows.ts'

/** Which of day and month comes first, as the first records tell: those in which only one of the two can be the month. */
export const orderIn = (records: readonly FileRecord[], mapping: Mapping, decoder: Decoder): DateOrder | undefined => {
  const rowOf = rowsIn(mapping, decoder)
  const told = new Set<DateOrder>()
  for (const record of records) {
    if (record._tag !== 'Cells') continue
    const row = rowOf(record)
    for (const field of ['receivedAt', 'revisedAt'] as const) {
      const order = orderOf(row.valueIn(field))
      if (order !== undefined) told.add(order)
    }
  }
  const [only, other] = [...told]
  return other === undefined ? only : undefined
}

const readers = dateOrders.map((order) => [order, readDate({ zone: 'UTC', order })] as const)

/** The order in which a text is a date, where it is one in a single order. */
const orderOf = (value: unknown): DateOrder | undefined => {
  if (typeof value !== 'string' || !/^\s*\d{1,2}[-/]/u.test(value)) return undefined
  const [one, other] = readers.filter(([, read]) => read(value)._tag === 'At').map(([order]) => order)
  return other === undefined ? one : undefined
}
