import { columnIn, columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import { rolesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import { aCell } from '../../../tables/reading/check-cell.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import { type Checked, type Found, unknownIn } from './found.ts'
import { listOf } from './tables.ts'

/** Floors speak the vocabulary's words too. */
export const floorFlaws = ({ vocabulary, expect = {} }: Checked): Found => {
  const known = columnsOf(vocabulary)
  return (expect.floors ?? []).flatMap(({ id, when, priority, level, told = [], handedTo = [] }): Found => {
    const at = `expect.floors.${id}`
    return [
      ...unknownIn(at, listed(priority), vocabulary.priorities, 'vocabulary.priorities'),
      ...unknownIn(at, listed(level), vocabulary.levels, 'vocabulary.levels'),
      ...unknownIn(at, [...told.map(({ to }) => to), ...handedTo], rolesOf(vocabulary), 'vocabulary.roles'),
      ...Object.entries(when as { readonly [name: string]: Cell }).flatMap(([column, cell]): Found => {
        const meant = columnIn(known, column)
        if (meant === undefined) return [{ _tag: 'ColumnNotKnown', at, column, notIn: listOf(column) }]
        return aCell(meant)(cell, []).map(
          (issue) => ({ _tag: 'ColumnUnsound', at: `${at}.when.${column}`, issue }) as const,
        )
      }),
    ]
  })
}

const listed = (word: string | undefined): readonly string[] => (word === undefined ? [] : [word])
