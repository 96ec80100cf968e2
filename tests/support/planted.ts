import { isRight } from 'fp-ts/Either'
import { associate } from '../../src/outer-loop/association/associate.ts'
import type { Association } from '../../src/outer-loop/association/association.ts'
import type { FactorRow } from '../../src/outer-loop/association/columns.ts'
import { type Factor, type FactorTable, factorTable } from '../../src/outer-loop/association/factor-table.ts'
import type { AssociationPolicy } from '../../src/outer-loop/association/policy.ts'
import { standardAssociation } from '../../src/policies/outer-loop/outer-loop-proof.ts'
import { drawsOf } from './draws.ts'

export const associationPolicy: AssociationPolicy = standardAssociation

export const factors: readonly Factor[] = ['lot', 'supplier', 'store', 'shift', 'weekday'].map((name) => ({
  name,
  kind: 'levels',
}))

export interface PlantedRow {
  readonly lot: number
  readonly supplier: number
  readonly store: number
  readonly shift: number
  readonly weekday: number
}

export interface World {
  readonly rows: readonly FactorRow[]
  readonly named: readonly boolean[]
}

/** Purchases of a shop: lots of six suppliers, stores of unlike size, three shifts; who names the topic is drawn last. */
export const worldOf = (seed: number, size: number, chanceOf: (row: PlantedRow) => number): World => {
  const draw = drawsOf(seed)
  const named: boolean[] = []
  const rows = Array.from({ length: size }, (): FactorRow => {
    const lot = Math.floor(24 * draw())
    const supplier = Math.floor(lot / 4)
    const store = Math.floor(30 * draw() * draw())
    const shift = Math.floor(3 * draw())
    const weekday = Math.floor(7 * draw())
    const row = { lot, supplier, store, shift, weekday }
    named.push(draw() < chanceOf(row))
    return { factors: { ...row } }
  })
  return { rows, named }
}

export const tableOf = (rows: readonly FactorRow[], declared: readonly Factor[] = factors): FactorTable => {
  const table = factorTable(declared)(rows)
  if (!isRight(table)) throw new Error(JSON.stringify(table.left))
  return table.right
}

export const associationIn = (
  { rows, named }: World,
  policy: AssociationPolicy = associationPolicy,
  declared: readonly Factor[] = factors,
): Association => associate(policy)({ table: tableOf(rows, declared), named })
