import { plain } from '../../ingest/cells/plain.ts'
import type { CliText } from '../locales/text.ts'
import type { Field } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'

/** Which columns of a file are read as what: those that were named, and those that were recognised. */
export const columnsRead = ({ at, tierAt, columns, guessed, byContent = [] }: Mapping, text: CliText): string => {
  const read = (Object.entries(at) as [Field, number][]).map(([field, place]) => {
    const column = columns[place] ?? ''
    const named = plain(column) === plain(field) ? column : `${column} → ${field}`
    const told = byContent.includes(field) ? text.byContent(named) : named
    return { told, recognised: guessed.includes(field) }
  })
  const tier = tierAt === undefined ? [] : [{ told: `${columns[tierAt] ?? ''} → valueTier`, recognised: false }]
  const all = [...read, ...tier]
  const tolds = (recognised: boolean): readonly string[] =>
    all.filter((one) => one.recognised === recognised).map(({ told }) => told)
  return text.columnsRead(tolds(false), tolds(true))
}

/** So many columns that are not read are named. */
const mostNamed = 30

/** The columns nobody takes anything from, by their names. */
export const columnsNotRead = ({ at, tierAt, texts = [], columns }: Mapping): readonly string[] => {
  const used = new Set([...Object.values(at), ...texts, tierAt])
  const others = columns.filter((name, place) => name !== '' && !used.has(place))
  return others.length > mostNamed ? [...others.slice(0, mostNamed), '…'] : others
}
