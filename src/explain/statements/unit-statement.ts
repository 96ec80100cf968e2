/** A condition on the part of the business or the outlet, with the fact that met it where there is one. */
export type UnitCondition =
  | {
      readonly _tag: 'BusinessAreaIs'
      /** One of these, or, where `not` is given, any but this one. */
      readonly areas?: readonly string[]
      readonly not?: string
      readonly orMissing?: true
      /** The area it was; absent when the statement is about one that it was not. */
      readonly area?: string
    }
  /** No area was named, or one the policy has no word for. */
  | { readonly _tag: 'BusinessAreaMissing'; readonly written?: string }
  | {
      readonly _tag: 'OutletIs'
      readonly outlets: readonly string[]
      readonly orMissing?: true
      readonly outlet?: string
    }
  | { readonly _tag: 'OutletMissing' }
