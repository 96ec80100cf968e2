import { columnIn, columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import { levelsOf, outcomesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import type { Column } from '../../../tables/shape/column.ts'
import { holds, type Value } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Axis, axisOf } from '../../../tables/space/axis.ts'
import {
  type AnyRow,
  cellIn,
  openTo,
  outputIn,
  type Part,
  partOf,
  rowsIn,
  type Space,
  spaceFrom,
} from '../../../tables/space/space.ts'
import { type Checked, tablesOf } from './found.ts'
import { type Asked, unnamedPersons } from './unnamed.ts'

/** What a programme decides of some facts, and what it should decide at least. */
export interface Outcome {
  readonly triage: string
  readonly severity: string
  readonly level: string
  readonly priority: string
  readonly route: string
  readonly floors: readonly Asked[]
}

export interface Decided {
  /** One and the same of all facts of which the same is decided. */
  readonly outcome: Outcome
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
  const floors: readonly Asked[] = [...(expect.floors ?? []), ...unnamedPersons(programme)]
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
  const [levelAt, routeAt] = [winnersIn(alert), winnersIn(routing)]
  const outcomes = new Map<string, Outcome>()
  const number = numbering()
  return {
    space,
    decidedIn: (alive) => {
      const triaged = outputIn(triage, alive) ?? lowest
      const grade = outputIn(severity, alive) ?? 'low'
      const alerted = levelAt(alive, { priority: triaged, severity: grade })
      const level = alerted.output ?? least
      const priority = triaged === 'noCase' && level !== 'none' ? alertPolicy.alertedCase : triaged
      const decided = { priority, severity: grade, alert: level }
      const routed = routeAt(alive, decided)
      const route = routed.output ?? 'none'
      const asked = ((alive & own) >> BigInt(shift)).toString(36)
      const key = `${asked} ${number(triaged)} ${number(grade)} ${number(level)} ${number(route)}`
      const known = outcomes.get(key)
      const outcome = known ?? {
        triage: triaged,
        severity: grade,
        level,
        priority,
        route,
        floors: floors.filter(
          ({ when }, place) =>
            ((alive >> BigInt(shift + place)) & 1n) === 1n && meets(when, { ...decided, priority: triaged }),
        ),
      }
      if (known === undefined) outcomes.set(key, outcome)
      return { outcome, alertClass: alerted.rows, routingClass: routed.rows }
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

/** The first of the rows that are open and that hold of what was decided on the way, looked for once for all who ask alike. */
const winnersIn = (part: Part) => {
  const found = new Map<string, string | undefined>()
  const number = numbering()
  return (alive: bigint, known: Known): { readonly rows: string; readonly output: string | undefined } => {
    const rows = (alive & part.own).toString(36)
    const key = decided.reduce((sofar, name) => `${sofar} ${number(known[name] ?? '')}`, rows)
    if (!found.has(key)) found.set(key, rowsIn(part, alive).find(({ when }) => meets(when, known))?.then)
    return { rows, output: found.get(key) }
  }
}

/** Words by numbers, so that several together are told apart whatever is in them. */
const numbering = (): ((word: string) => number) => {
  const numbers = new Map<string, number>()
  return (word) => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
}
