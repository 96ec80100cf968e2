import type { Association } from './association.ts'
import type { AssociationPolicy } from './policy.ts'

/** What has to be known beside findings, or instead of them (附注). */
export type AssociationNote =
  /** Of everything that was looked at nothing goes together with the topic. */
  | { readonly _tag: 'NothingFound'; readonly family: number; readonly count: number; readonly total: number }
  /** Of the levels tested so many could not have been found whatever had happened. */
  | {
      readonly _tag: 'LevelsOutOfReach'
      readonly factor: readonly string[]
      readonly tooFew: number
      readonly tested: number
    }
  /** Levels that were not looked at: fewer rows than asked for, or no exposure known. */
  | {
      readonly _tag: 'LevelsLeftOut'
      readonly factor: readonly string[]
      readonly base: 'feedback' | 'exposure' | 'numeric'
      readonly leftOut: number
      readonly levels: number
      readonly minimumRows: number
    }
  /** Rows of which the factor is not known. */
  | {
      readonly _tag: 'FactorNotKnown'
      readonly factor: readonly string[]
      readonly unknown: number
      readonly total: number
    }

/**
 * What has to be said beside the findings: what could not have been found, what was not looked at, what is not known.
 *
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
