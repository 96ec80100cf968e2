import { plain } from '../../ingest/cells/plain.ts'
import type { RowField as Field } from '../../ingest/row/row-field.ts'
import type { Content } from './content.ts'

/** Whether a column that is called so can be the field, by what it holds; a column of marks called Location is no place. */
export const canBe = (field: Field, name: string, one: Content | undefined): boolean =>
  field !== 'outlet' ||
  plain(name) !== 'location' ||
  one === undefined ||
  one.numbers < one.filled ||
  one.filled === 0 ||
  one.most > 10

/** Of columns that are named alike, those whose cells answer: an empty one is not meant, nor words beside numbers. All words are heard. */
export const answering = (
  field: Field,
  places: readonly number[],
  contents: readonly Content[] | undefined,
): readonly number[] => {
  if (contents === undefined || places.length < 2 || field === 'text') return places
  const isNumeric = field === 'score' || field === 'stars'
  const found = places.filter((place) => {
    const one = contents[place]
    return one !== undefined && one.filled > 0 && (!isNumeric || one.numbers > one.filled / 2)
  })
  return found.length === 1 ? found : places
}
