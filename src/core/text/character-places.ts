/** A text as the characters people see (用户所见的字符): an emoji of a family, or a letter with its accent, is one. */
export interface Characters {
  /** Where the character stands that holds this unit; `undefined` outside the text. */
  readonly at: (unit: number) => { readonly start: number; readonly end: number } | undefined
  /** Where each character begins, in order. */
  readonly starts: () => Iterable<number>
}
