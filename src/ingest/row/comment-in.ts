import { isNoAnswer } from '../cells/no-answer.ts'
import type { Asides } from './asides.ts'
import type { RowField, ValueIn } from './row-field.ts'

/** The title and the words below it, as they came. */
export const commentIn = (
  valueIn: ValueIn,
  nameOf: (field: RowField) => string,
  aside: Asides['add'],
): string | undefined => {
  const parts = (['title', 'text'] as const).flatMap((field) => {
    const value = valueIn(field)
    if (isNoAnswer(value)) return []
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value + 0) : value
    return typeof text === 'string' ? [text] : (aside(nameOf(field), value) ?? [])
  })
  return parts.length === 0 ? undefined : parts.join('\n')
}
