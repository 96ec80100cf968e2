import type { Association } from './association.ts'
import type { AssociationNote } from './association-note.ts'
import type { AssociationPolicy } from './policy.ts'

/**
 * What has to be said beside the findings: what could not have been found, what was not looked at, what is not known.
 *
 * @example
 * const rows = Array.from({ length: 30 }, (_, i) => ({ factors: i < 20 ? { lot: i < 2 ? 'L7' : 'L8' } : {} }))
 * const lots = factorTable([{ name: 'lot', kind: 'levels' }])(rows)
 * const found = lots._tag === 'Right' && associate(standardAssociation)({ table: lots.right, named: rows.map((_, i) => i === 0) })
 * found && associationNotes(standardAssociation)(found)
 * // => [{ _tag: 'NothingFound', family: 1, count: 1, total: 30 }, { _tag: 'LevelsOutOfReach', factor: ['lot'],
 * //    tooFew: 1, tested: 1 }, { _tag: 'LevelsLeftOut', factor: ['lot'], base: 'feedback', leftOut: 1, levels: 2,
 * //    minimumRows: 10 }, { _tag: 'FactorNotKnown', factor: ['lot'], unknown: 10, total: 30 }]
 * @source A4.10
 * @law every level is tested or left out, and what is left out is said
 */
export const associationNotes =
  ({ minimumRows }: AssociationPolicy): ((association: Association) => readonly AssociationNote[]) =>
  ({ findings, family, named, factors }) => [
    ...(findings.length === 0 ? [{ _tag: 'NothingFound', family, ...named } as const] : []),
    ...factors.flatMap(({ factor, base, levels, tested, leftOut, tooFew, unknown }): readonly AssociationNote[] => [
      ...(tooFew > 0 ? [{ _tag: 'LevelsOutOfReach', factor, tooFew, tested } as const] : []),
      ...(leftOut > 0 ? [{ _tag: 'LevelsLeftOut', factor, base, leftOut, levels, minimumRows } as const] : []),
      ...(unknown > 0 ? [{ _tag: 'FactorNotKnown', factor, unknown, total: named.total } as const] : []),
    ]),
  ]
