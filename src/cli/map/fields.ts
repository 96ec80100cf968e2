import { columnNames } from './column-names.ts'
import { plain } from './plain.ts'

export type Field = keyof typeof columnNames
export const fields: readonly Field[] = Object.keys(columnNames) as Field[]

/** Other spellings of our own field names that `--map` takes. */
const aliases: { readonly [spelling: string]: Field } = {
  comment: 'text',
  customerid: 'customer',
  date: 'receivedAt',
  ltv: 'lifetimeValue',
  tier: 'valueTier',
}

/** Facts about a person: of no use where no column says who. */
export const customerFields: readonly Field[] = ['valueTier', 'lifetimeValue', 'csm', 'phone', 'email', 'wecom']

const byName: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => [
    [plain(field), field] as const,
    ...columnNames[field].map((name) => [plain(name), field] as const),
  ]),
)

/** The field a column's name speaks of, if any. */
export const fieldOfColumn = (column: string): Field | undefined => byName.get(plain(column))

/** The field somebody means in `--map`: by its name or an alias, however capitalised. */
export const fieldNamed = (name: string): Field | undefined =>
  fields.find((field) => plain(field) === plain(name)) ?? aliases[plain(name)]
