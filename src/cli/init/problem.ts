/** Why no configuration is written. */
export type InitProblem =
  | { readonly _tag: 'ConfigExists'; readonly file: string }
  /** It is read once to be looked at and may have to be read again. */
  | { readonly _tag: 'InitNeedsFile' }
