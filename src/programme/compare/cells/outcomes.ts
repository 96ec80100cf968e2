import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import { holds, type Value } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Labelled, piecesOf } from '../../../tables/space/boxes.ts'
import {
  type AnyRow,
  type Box,
  cellIn,
  openTo,
  outputIn,
  type Part,
  partOf,
  spaceFrom,
} from '../../../tables/space/space.ts'
import type { Meter } from '../../../tables/space/walk.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { joined, mayMeet, shared, traceOf } from './box-algebra.ts'
import { type Ground, type Stage, stages, tableAt } from './ground.ts'

/** What a programme makes of some facts, table by table. */
export interface Outcome {
  readonly triage: string
  readonly severity: string
  readonly level: string
  /** The case's priority: what triage says, or the case only an alert asks for. */
  readonly priority: string
  readonly route: string
}

/** Facts of which each programme makes one thing. */
export interface Piece {
  readonly outcomes: readonly Outcome[]
  readonly box: Box
}

/** What was decided before a table is asked; the keys are the columns it may look at. */
type Known = {
  readonly priority: string
  readonly triage: string
  readonly severity: string
  readonly alert: string
  readonly route: string
}
const unknown: Known = { priority: 'noCase', triage: 'noCase', severity: 'low', alert: 'none', route: 'none' }

/**
 * What some programmes make of all facts there are (逐格比较): pieces that do not overlap and leave nothing out. Tables are
 * asked one after the other; what was decided before is put in place of the columns that hold it, so that only facts
 * remain to be looked at. Nothing is sampled.
 */
export const outcomesOver = (
  programmes: readonly ProgrammePolicy<Words>[],
  ground: Ground,
  meter: Meter,
): readonly Piece[] => {
  const whole: Box = ground.axes.map(({ classes }) => [...classes.keys()])
  let found: readonly { readonly known: readonly Known[]; readonly boxes: readonly Box[] }[] = [
    { known: programmes.map(() => unknown), boxes: [whole] },
  ]
  for (const stage of stages) {
    const next = new Map<string, { readonly known: readonly Known[]; boxes: Box[] }>()
    for (const { known, boxes } of found) {
      const traced = boxes.map((box) => ({ box, trace: traceOf(box) }))
      const learntOf = new Map<string, { readonly key: string; readonly after: readonly Known[] }>()
      for (const { label, box } of decidedAt(stage, programmes, known, ground, meter)) {
        const { key, after } = learntOf.get(label) ?? knownAfter(stage, known, label, programmes)
        learntOf.set(label, { key, after })
        const group = next.get(key) ?? { known: after, boxes: [] }
        const trace = traceOf(box)
        for (const before of traced) {
          const both = mayMeet(before.trace, trace) ? shared(before.box, box) : undefined
          if (both !== undefined) group.boxes.push(both)
        }
        meter.left -= boxes.length
        if (group.boxes.length > 0) next.set(key, group)
      }
      if (meter.left < 0) return []
    }
    found = [...next.values()].map(({ known, boxes }) => ({ known, boxes: joined(boxes) }))
  }
  return found.flatMap(({ known, boxes }) => {
    const outcomes = known.map(({ alert: level, ...rest }) => ({ ...rest, level }))
    return boxes.map((box) => ({ outcomes, box }))
  })
}

const knownAfter = (
  stage: Stage,
  known: readonly Known[],
  label: string,
  programmes: readonly ProgrammePolicy<Words>[],
): { readonly key: string; readonly after: readonly Known[] } => {
  const outputs = JSON.parse(label) as readonly (string | null)[]
  const after = known.map((one, place) => learnt(stage, one, outputs[place] ?? undefined, programmes[place]))
  return { key: JSON.stringify(after), after }
}

const learnt = (
  stage: Stage,
  known: Known,
  output: string | undefined,
  programme: ProgrammePolicy<Words> | undefined,
): Known => {
  if (stage === 'triage') return { ...known, triage: output ?? 'noCase', priority: output ?? 'noCase' }
  if (stage === 'severity') return { ...known, severity: output ?? 'low' }
  if (stage === 'routing') return { ...known, route: output ?? 'none' }
  const alert = output ?? 'none'
  const opened =
    known.triage === 'noCase' && alert !== 'none' ? (programme?.alert.alertedCase ?? 'noCase') : known.triage
  return { ...known, alert, priority: opened }
}

/** The tables of one stage side by side, the columns that are known filled in. */
const decidedAt = (
  stage: Stage,
  programmes: readonly ProgrammePolicy<Words>[],
  known: readonly Known[],
  { axes, reads }: Ground,
  meter: Meter,
): readonly Labelled<string>[] => {
  const parts: Part[] = []
  for (const [place, programme] of programmes.entries())
    parts.push(partOf(filledIn(tableAt(programme, stage), known[place] ?? unknown), sizeOf(parts)))
  const space = spaceFrom(
    axes.map((axis) => {
      const cells = parts.map(({ rows }) => rows.map((row) => cellIn(row, axis.name)))
      const open = ([first]: readonly number[]): bigint => {
        const value = axis.atoms[first as number]
        const bitsOf = (some: readonly (Cell | undefined)[], place: number): string =>
          openSome(some, reads[place]?.(axis.name, value))
        return BigInt(`0b0${cells.reduce((bits, some, place) => bitsOf(some, place) + bits, '')}`)
      }
      return { ...axis, masks: axis.classes.map(open) }
    }),
    parts,
  )
  return piecesOf(space, (alive) => JSON.stringify(parts.map((part) => outputIn(part, alive) ?? null)), meter)
}

/** A row that does not look at a column takes whatever it holds. */
const openSome = (cells: readonly (Cell | undefined)[], value: Value): string =>
  cells.some((cell) => cell === undefined)
    ? cells.reduce((bits, cell) => (cell === undefined || holds(cell, value) ? '1' : '0') + bits, '')
    : openTo(cells, value)

const filledIn = (table: Table, known: Known): Table => {
  const names = Object.keys(table.columns)
  const given = names.filter((name) => Object.hasOwn(known, name))
  const fits = (row: AnyRow): boolean => given.every((name) => holds(cellIn(row, name), known[name as keyof Known]))
  const looked = names.filter((name) => !given.includes(name))
  const plain = (row: AnyRow): AnyRow => ({
    ...row,
    when: Object.fromEntries(looked.map((name) => [name, cellIn(row, name) ?? anyKnown])),
  })
  return { ...table, rows: table.rows.filter(fits).map(plain) }
}

/** A column a row says nothing of holds anything but the missing value. */
const anyKnown: Cell = {}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((size, { rows }) => size + rows.length, 0)
