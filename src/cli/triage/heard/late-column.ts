import { fieldOfColumn } from '../../map/fields.ts'
import type { Mapping } from '../../map/mapping.ts'
import type { FileRecord } from '../../read/record.ts'

/** A column that comes too late to be read, though its name says that it should be. */
export const lateColumn = (
  record: FileRecord,
  { open }: Mapping,
): { readonly column: string; readonly field: string } | undefined => {
  if (record._tag !== 'Cells' || record.late === undefined) return undefined
  for (const column of record.late) {
    const field = fieldOfColumn(column)
    if (field !== undefined && open.includes(field)) return { column, field }
  }
  return undefined
}
