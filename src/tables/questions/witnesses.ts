import type { Either } from 'fp-ts/Either'
import { left, right } from '../reading/either.ts'
import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import type { FactsOf, Table, Verified } from '../shape/table.ts'
import { type Labelled, piecesOf } from '../space/boxes.ts'
import { witnessIn } from '../space/region.ts'
import { outputIn, type Part, rowsIn, type Space, spaceOf } from '../space/space.ts'
import { pairIn, stepSpace, stepsIn } from '../space/steps.ts'
import { type Meter, meterOf, nodeBudget } from '../space/walk.ts'
import type { Undecided } from './finding.ts'

/** Facts that show what a table does (见证用例): a golden test that writes itself. */
export interface Witnesses<F, O extends string> {
  /** For each row, facts it decides, or decides as well as another row with the same output. */
  readonly rows: readonly { readonly row: string; readonly facts: F; readonly output: O }[]
  /** For each step of a column that can change the output, two facts that differ by this step only. */
  readonly boundaries: readonly {
    readonly column: string
    readonly facts: readonly [F, F]
    readonly outputs: readonly [O, O]
  }[]
}

/**
 * One case for each row and one pair of neighbours for each boundary.
 *
 * @example
 * const found = witnesses(safetyFirstTriage)
 * found._tag === 'Right' && found.right.rows.length === safetyFirstTriage.rows.length // => true
 * found._tag === 'Right' && found.right.rows[0]
 * // => { row: 'high-value-severe-with-red-line', facts: { score: 0, valueTier: 'high', redFlags: ['legal'],
 * //    complaint: 'no' }, output: 'P0' }
 * @law every row and every boundary has a witness
 */
export const witnesses = <Cs extends Columns, O extends string>(
  verified: Verified<Table<Cs, O>>,
  budget: number = nodeBudget,
): Either<Undecided, Witnesses<FactsOf<Cs>, O>> => {
  const meter = meterOf(budget)
  const space = spaceOf(verified as unknown as Table)
  const rows = rowCases(verified as unknown as Table, space, meter)
  const boundaries = space.axes.map((_axis, along) => boundaryCases(space, along, meter))
  if (meter.left < 0) return left({ _tag: 'Undecided', budget })
  return right({ rows, boundaries: boundaries.flat() } as unknown as Witnesses<FactsOf<Cs>, O>)
}

type Cases = Witnesses<Facts, string>

const rowCases = (table: Table, space: Space, meter: Meter): Cases['rows'] => {
  const part = space.parts[0] as Part
  const pieces = piecesOf(space, (alive) => alive, meter)
  return table.rows.flatMap(({ id, then }) => {
    const place = (alive: bigint): number => rowsIn(part, alive).findIndex((row) => row.id === id)
    const own = pieces.find(({ label }) => place(label) === 0) ?? pieces.find(({ label }) => place(label) > 0)
    return own === undefined ? [] : [{ row: id, facts: witnessIn(space.axes, own.box), output: then }]
  })
}

const boundaryCases = (space: Space, along: number, meter: Meter): Cases['boundaries'] => {
  const steps = stepsIn(space.axes[along] as Space['axes'][number])
  const pairs = stepSpace(space, along, steps)
  const [before, after] = pairs.parts as [Part, Part]
  const pieces = piecesOf(
    pairs,
    (alive) => (outputIn(before, alive) === outputIn(after, alive) ? undefined : alive),
    meter,
  )
  return steps.flatMap((step, index) => {
    const takes = ({ box }: Labelled<bigint>): boolean => box[along]?.includes(index) === true
    const piece = pieces.find(takes)
    if (piece === undefined) return []
    const outputs = [before, after].map((part) => outputIn(part, piece.label) as string)
    return [
      {
        column: (space.axes[along] as Space['axes'][number]).name,
        facts: pairIn(space.axes, piece.box, along, step),
        outputs: outputs as unknown as readonly [string, string],
      },
    ]
  })
}
