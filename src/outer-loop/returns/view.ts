import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'

/** What a role sees of a report: field by field, `headline.nps`, or a whole part, `reasons`. What is not listed is absent. */
export interface RoleFields {
  readonly fields: readonly string[]
  /** Only rows of one's own outlet: a row that names an outlet, and it is another, is left out. */
  readonly ownOutlet?: true
}

/** What each role sees (角色视图策略). An allow-list: a field nobody listed is seen by nobody. */
export interface RoleViewPolicy extends PolicyRef {
  readonly views: { readonly [role: string]: RoleFields }
  /** A cell of fewer customers than this is left out. */
  readonly smallestCell: number
  readonly source: SourceRef
}

/** Nobody said what this role sees. */
export interface ViewUnknown {
  readonly _tag: 'ViewUnknown'
  readonly role: string
  readonly known: readonly string[]
}
