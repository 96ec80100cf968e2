/** What is wrong with the duplicates of a book (重复个案缺陷); two writers of two cases cannot see it. */
export type DuplicateFault =
  | { readonly _tag: 'DuplicateTargetMissing'; readonly caseId: string; readonly of: string }
  /** The case it repeats became a duplicate too: it repeats the last one, `original`. */
  | { readonly _tag: 'DuplicateChained'; readonly caseId: string; readonly of: string; readonly original: string }
  /** They repeat each other: nobody works the matter. */
  | { readonly _tag: 'DuplicatesCircular'; readonly caseId: string; readonly of: string }
