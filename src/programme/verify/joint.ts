import { columnIn, columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { levelsOf, outcomesOf } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../tables/shape/cell.ts'
import type { Column } from '../../tables/shape/column.ts'
import { holds, type Value } from '../../tables/shape/holds.ts'
import type { Table } from '../../tables/shape/table.ts'
import { type Axis, axisOf } from '../../tables/space/axis.ts'
import {
  type AnyRow,
  cellIn,
  openTo,
  type Part,
  partOf,
  rowsIn,
  type Space,
  spaceFrom,
} from '../../tables/space/space.ts'
import type { Floor } from '../policy/expectations.ts'
import { type Checked, tablesOf } from './found.ts'

/** What a programme decides of some facts. */
export interface Decided {
  readonly triage: string
  readonly severity: string
  readonly level: string
  readonly priority: string
  readonly route: string
  readonly floors: readonly Floor<Words>[]
  /** Facts that alert, and facts that routing, cannot tell apart, what is decided on the way aside. */
  readonly alertClass: string
  readonly routingClass: string
}

/** Everything a programme can be asked about, all its tables side by side. */
export interface Joint {
  readonly space: Space
  /** What is decided where these rows are alive. */
  readonly decidedIn: (alive: bigint) => Decided
}

/** Columns whose values the programme decides itself. */
const decided = ['priority', 'severity', 'alert']

/**
 * The space of all tables side by side, cut so finely that each decides every class as a whole (联合判定空间). What one table
 * decides and another looks at is no axis: rows that ask for it stay open until it is known.
 */
export const jointOf = (programme: Checked): Joint => {
  const { vocabulary, alert: alertPolicy, expect = {} } = programme
  const tables = Object.values(tablesOf(programme)) as unknown as readonly Table[]
  const parts: Part[] = []
  for (const table of tables) {
    const part = partOf(table, sizeOf(parts))
    // A row that waits for what is decided on the way may still lose: none is certain to win.
    parts.push(part.rows.some(waits) ? { ...part, rivals: [] } : part)
  }
  const floors = expect.floors ?? []
  const shift = sizeOf(parts)
  const own = ((1n << BigInt(floors.length)) - 1n) << BigInt(shift)
  const known = columnsOf(vocabulary)
  const names = new Set<string>()
  for (const { columns } of tables) for (const name of Object.keys(columns)) names.add(name)
  for (const { when } of floors) for (const name of Object.keys(when)) names.add(name)
  for (const name of decided) names.delete(name)
  const axes = [...names].map((name): Axis => {
    const cells = parts.map((part, place) =>
      Object.hasOwn(tables[place]?.columns ?? {}, name)
        ? part.rows.map((row) => cellIn(row, name))
        : part.rows.map(() => anything),
    )
    const asked = floors.map(({ when }) => cellOf(when, name) ?? anything)
    const open = (some: readonly (Cell | undefined)[], value: Value): string =>
      some.every((cell) => cell === anything) ? '1'.repeat(some.length) : openTo(some, value)
    return axisOf(name, columnIn(known, name) as Column, [...cells.flat(), ...asked], (value) =>
      cells.reduceRight((bits, some) => bits + open(some, value), open(asked, value)),
    )
  })
  const space = spaceFrom(axes, [...parts, { rows: [], own, shift, rivals: [] }])
  const [triage, severity, alert, routing] = parts as unknown as readonly [Part, Part, Part, Part]
  const [lowest, least] = [outcomesOf(vocabulary).at(-1) as string, levelsOf(vocabulary).at(-1) as string]
  return {
    space,
    decidedIn: (alive) => {
      const outcome = winner(triage, alive, {}) ?? lowest
      const grade = winner(severity, alive, {}) ?? 'low'
      const level = winner(alert, alive, { priority: outcome, severity: grade }) ?? least
      const priority = outcome === 'noCase' && level !== 'none' ? alertPolicy.alertedCase : outcome
      const known = { priority, severity: grade, alert: level }
      return {
        triage: outcome,
        severity: grade,
        level,
        priority,
        route: winner(routing, alive, known) ?? 'none',
        floors: floors.filter(
          ({ when }, place) =>
            ((alive >> BigInt(shift + place)) & 1n) === 1n && meets(when, { ...known, priority: outcome }),
        ),
        alertClass: (alive & alert.own).toString(36),
        routingClass: (alive & routing.own).toString(36),
      }
    },
  }
}

const anything: Cell = { orMissing: true }
const sizeOf = (parts: readonly Part[]): number => parts.reduce((size, { rows }) => size + rows.length, 0)
const cellOf = (when: object, name: string): Cell | undefined =>
  Object.hasOwn(when, name) ? (when as { readonly [name: string]: Cell })[name] : undefined
const waits = ({ when }: AnyRow): boolean => decided.some((name) => cellOf(when, name) !== undefined)

type Known = { readonly [name: string]: string }

const meets = (when: object, known: Known): boolean =>
  decided.every((name) => {
    const cell = cellOf(when, name)
    return cell === undefined || known[name] === undefined || holds(cell, known[name])
  })

/** The first of the rows that are open and that hold of what was decided on the way. */
const winner = (part: Part, alive: bigint, known: Known): string | undefined =>
  rowsIn(part, alive).find(({ when }) => meets(when, known))?.then
