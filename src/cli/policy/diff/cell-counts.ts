import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { CellCount } from '../../../tables/questions/history.ts'
import { aWhole, type Check, someText } from '../../../tables/reading/check.ts'
import { aCell } from '../../../tables/reading/check-cell.ts'
import { aList, aRecord, memberOf } from '../../../tables/reading/check-record.ts'
import { limits, type TableIssue } from '../../../tables/reading/table-issue.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { columnNames } from './history-columns.ts'

/** Whether the records of a file are counts of cases by region, as `tallyCells` gives them. */
export const areCounts = (tables: readonly Table[], columns: readonly string[]): boolean =>
  ['region', 'count'].every((key) => columns.includes(key) && !columnNames(tables).includes(key))

/** A count nobody has checked, or everything that is wrong with it. */
export const countIn =
  (tables: readonly Table[]) =>
  (received: {
    readonly region: unknown
    readonly count: unknown
  }): CellCount | { readonly issues: NonEmpty<TableIssue> } => {
    const [first, ...rest] = aRecord({
      region: aRegion(tables),
      count: aWhole(0, Number.MAX_SAFE_INTEGER),
    })(received, [])
    return first === undefined ? (received as CellCount) : { issues: [first, ...rest] }
  }

/** A region of the tables; an empty one is everything. */
const aRegion =
  (tables: readonly Table[]): Check =>
  (value, path) =>
    Array.isArray(value) && value.length === 0 ? [] : aList(aSide(tables), limits.columns)(value, path)

const aSide =
  (tables: readonly Table[]): Check =>
  (value, path) => {
    const name = memberOf(value, 'column')
    const table = tables.find(({ columns }) => typeof name === 'string' && Object.hasOwn(columns, name))
    const column = table?.columns[name as string]
    const allowed = columnNames(tables)
    const aName: Check = (one, at) =>
      column !== undefined || typeof one !== 'string'
        ? someText(one, at)
        : [{ _tag: 'KeyUnknown', path: [...at, one], allowed }]
    const cells = column === undefined ? (): readonly TableIssue[] => [] : aCell(column)
    return aRecord({ column: aName, cells: aList(cells, mostCells) })(value, path)
  }

/** More cells than any column needs to be cut into. */
const mostCells = 2 * limits.rows + 1
