import type { FeedbackContent } from '../../feedback/revision/revision.ts'
import { isNoAnswer } from '../cells/no-answer.ts'
import { textIn } from '../cells/values.ts'
import type { Asides } from './asides.ts'
import type { RowField, ValueIn } from './row-field.ts'

type Places = Pick<FeedbackContent, 'outlet' | 'businessArea' | 'region' | 'product'>

/** Where and what it is about: the outlet, the part of the business, the region, the product. */
export const placesIn = (valueIn: ValueIn, nameOf: (field: RowField) => string, aside: Asides['add']): Places => {
  const places: { -readonly [P in keyof Places]: Places[P] } = {}
  for (const field of ['outlet', 'businessArea', 'region', 'product'] as const) {
    const value = valueIn(field)
    const text = isNoAnswer(value) ? undefined : textIn(value)
    if (typeof text === 'string') places[field] = text
    else if (text !== undefined) aside(nameOf(field), value)
  }
  return places
}
