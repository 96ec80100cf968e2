import { erasedText } from '../../../core/text/erased.ts'
import type { Validation } from '../../validation/verdict.ts'

/** An action without what people typed. */
export const withoutWords = <A extends { readonly what: string; readonly measure: string }>(action: A): A => ({
  ...action,
  what: erasedText,
  measure: erasedText,
})

/** A verdict without why seasons were compared all the same. */
export const withoutException = (found: Validation): Validation => ({
  ...found,
  notes: found.notes.map((note) => ('exception' in note ? { ...note, exception: erasedText } : note)),
})
