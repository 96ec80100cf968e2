import type { CliText } from '../locales/text.ts'
import type { Field } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'
import { plain } from '../map/plain.ts'

/** Which columns of a file are read as what: those that were named, and those that were recognised. */
export const columnsRead = ({ at, tierAt, columns, guessed }: Mapping, text: CliText): string => {
  const read = (Object.entries(at) as [Field, number][]).map(([field, place]) => {
    const column = columns[place] ?? ''
    const told = plain(column) === plain(field) ? column : `${column} → ${field}`
    return { told, recognised: guessed.includes(field) }
  })
  const tier = tierAt === undefined ? [] : [{ told: `${columns[tierAt] ?? ''} → valueTier`, recognised: false }]
  const all = [...read, ...tier]
  const tolds = (recognised: boolean): readonly string[] =>
    all.filter((one) => one.recognised === recognised).map(({ told }) => told)
  return text.columnsRead(tolds(false), tolds(true))
}
