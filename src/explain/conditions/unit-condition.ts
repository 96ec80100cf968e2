import type { Condition } from '../../tables/deciding/decision.ts'
import type { Cell } from '../../tables/shape/cell.ts'
import type { UnitCondition } from '../statements/unit-statement.ts'

/** What is known of where it happened: the area in the tables' word and as it was written, and the outlet's name. */
export interface UnitEvidence {
  readonly area?: string
  readonly written?: string
  readonly outlet?: string
}

/** A condition on the area or the outlet as a statement; where evidence is given it is attached. */
export const unitConditionOf =
  (evidence?: UnitEvidence) =>
  ({ column, cell }: Condition<'businessArea' | 'outlet'>): UnitCondition =>
    column === 'businessArea' ? businessArea(cell, evidence) : outletIs(cell, evidence)

const businessArea = (cell: Cell, evidence: UnitEvidence | undefined): UnitCondition => {
  const { area, written } = evidence ?? {}
  if ('missing' in cell || (evidence !== undefined && area === undefined))
    return { _tag: 'BusinessAreaMissing', ...(written === undefined ? {} : { written }) }
  const { is, not } = cell
  const areas = is === undefined ? cell.in : [is]
  return {
    _tag: 'BusinessAreaIs',
    ...(areas === undefined ? {} : { areas }),
    ...(not === undefined ? {} : { not }),
    ...(area === undefined ? orMissing(cell) : { area }),
  }
}

const outletIs = (cell: Cell, evidence: UnitEvidence | undefined): UnitCondition => {
  const { outlet } = evidence ?? {}
  if ('missing' in cell || (evidence !== undefined && outlet === undefined)) return { _tag: 'OutletMissing' }
  const { is, not } = cell
  const outlets = is === undefined ? (cell.in ?? ['one', 'several'].filter((word) => word !== not)) : [is]
  return { _tag: 'OutletIs', outlets, ...(outlet === undefined ? orMissing(cell) : { outlet }) }
}

const orMissing = (cell: Cell): { readonly orMissing?: true } =>
  'orMissing' in cell && cell.orMissing === true ? { orMissing: true } : {}
