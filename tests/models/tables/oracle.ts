import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table } from '../../../src/tables/shape/table.ts'

/** A second reading of tables, cell by cell and fact by fact, sharing nothing with the library but its types. */
type Loose = { readonly [key: string]: unknown }

const met = (cell: Loose | undefined, value: unknown): boolean => {
  if (value === undefined) return cell?.['missing'] === true || cell?.['orMissing'] === true
  if (cell?.['missing'] === true) return false
  return Object.entries(cell ?? {}).every(([key, wanted]) => {
    const has = (word: unknown): boolean => (value as readonly unknown[]).includes(word)
    switch (key) {
      case 'ge':
        return (value as number) >= (wanted as number)
      case 'gt':
        return (value as number) > (wanted as number)
      case 'le':
        return (value as number) <= (wanted as number)
      case 'lt':
        return (value as number) < (wanted as number)
      case 'is':
        return value === wanted
      case 'not':
        return value !== wanted
      case 'in':
        return (wanted as readonly unknown[]).includes(value)
      case 'anyOf':
        return (wanted as readonly unknown[]).some(has)
      case 'allOf':
        return (wanted as readonly unknown[]).every(has)
      case 'noneOf':
        return !(wanted as readonly unknown[]).some(has)
      default:
        return key === 'orMissing'
    }
  })
}

export const cellMet = (cell: unknown, value: unknown): boolean => met(cell as Loose | undefined, value)

export type OracleRow = Table['rows'][number]

export const matching = (table: Table, facts: Facts): readonly OracleRow[] =>
  table.rows.filter((row) => Object.keys(table.columns).every((name) => cellMet(row.when[name], facts[name])))

/** The output, as the hit policy says; a `unique` table that is hit twice decides nothing sure. */
export const decided = (table: Table, facts: Facts): string | undefined => {
  const rows = matching(table, facts)
  if (table.hit === 'first') return rows[0]?.then
  return table.outputs.find((output) => rows.some(({ then }) => then === output))
}

export const grouped = <A>(all: readonly A[], key: (one: A) => string): ReadonlyMap<string, readonly A[]> => {
  const groups = new Map<string, A[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}

/** The rows in the order in which they win: as written, or the most urgent first and then by name. */
export const ranked = ({ hit, outputs, rows }: Table): Table['rows'] =>
  hit === 'first'
    ? rows
    : [...rows].sort((a, b) => outputs.indexOf(a.then) - outputs.indexOf(b.then) || (a.id < b.id ? -1 : 1))
