import { plain } from '../../ingest/cells/plain.ts'
import { fieldOf } from '../../ingest/row/field-of.ts'
import { type RowField, rowFields } from '../../ingest/row/row-field.ts'

export type Field = RowField
export const fields: readonly Field[] = rowFields

/** Other spellings of our own field names that `--map` takes. */
const aliases: { readonly [spelling: string]: Field } = {
  comment: 'text',
  customerid: 'customer',
  date: 'receivedAt',
  ltv: 'lifetimeValue',
  name: 'customerName',
  rating: 'stars',
  tier: 'valueTier',
}

/** Facts about a person: of no use where no column says who. */
export const customerFields: readonly Field[] = ['valueTier', 'lifetimeValue', 'csm']
/** Columns that say who as well as the id does. */
export const whoFields: readonly Field[] = ['customer', 'phone', 'email', 'wecom']

/** The field a column's name speaks of, if any. */
export const fieldOfColumn = (column: string): Field | undefined => fieldOf(column)?.field

/** The field somebody means in `--map`: by its name or an alias, however capitalised. */
export const fieldNamed = (name: string): Field | undefined =>
  fields.find((field) => plain(field) === plain(name)) ?? aliases[plain(name)]
