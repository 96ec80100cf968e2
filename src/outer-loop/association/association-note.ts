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
