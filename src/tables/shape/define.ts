import type { SourceRef } from '../../core/source-ref.ts'
import type { CellOf } from './cell.ts'
import type { Columns } from './column.ts'
import type { Expectations, HitPolicy, Table } from './table.ts'

/**
 * Writes a table in code (定义决策表): columns and outputs are inferred, and a row that names a column, a word or an
 * output the table does not have does not compile. Whether the rows decide everything is for `verify` to show.
 *
 * @example
 * table({
 *   id: 'greet', version: '1.0.0', columns: { hour: int(0, 23) }, outputs: ['day', 'night'], hit: 'first',
 *   rows: [
 *     { id: 'by-day', when: { hour: { ge: 6, lt: 22 } }, then: 'day', source: 'house rules' },
 *     { id: 'else', when: {}, then: 'night', source: 'house rules' },
 *   ],
 * }).rows.length // => 2
 */
export const table = <const Cs extends Columns, const O extends string>(definition: {
  readonly id: string
  readonly version: string
  readonly columns: Cs
  readonly outputs: readonly O[]
  readonly hit: HitPolicy
  readonly expect?: Expectations<NoInfer<Cs>>
  readonly rows: readonly {
    readonly id: string
    readonly when: { readonly [K in keyof NoInfer<Cs>]?: CellOf<NoInfer<Cs>[K]> }
    readonly then: NoInfer<O>
    readonly source: SourceRef
  }[]
}): Table<Cs, O> => definition
