import { isLeft } from 'fp-ts/Either'
import type { FurtherColumns, Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Columns } from '../../../tables/shape/column.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { RecordFile } from '../../read/record.ts'
import { historyColumns } from '../diff/history-columns.ts'
import { factsReader } from '../diff/read-record.ts'

type Reader = ReturnType<typeof factsReader>

/** Reads what a programme looks at beside the standard columns from columns of the same names, as far as there are any. */
export const furtherReader = (
  vocabularies: readonly { readonly columns: FurtherColumns<Words> }[],
  records: RecordFile,
): Reader => {
  const columns: Columns = Object.fromEntries(
    vocabularies.flatMap((vocabulary) => Object.entries(vocabulary.columns as Columns)),
  )
  const tables = [{ columns } as Table]
  const found = Object.keys(columns).length === 0 ? undefined : historyColumns(tables, records.columns)
  return found === undefined || isLeft(found) ? () => ({ facts: none }) : factsReader(tables, found.right, records)
}

const none: Facts = {}
