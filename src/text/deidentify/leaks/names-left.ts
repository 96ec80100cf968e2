import { textOf } from '../../normalize.ts'
import { standsApart } from '../names/known-names.ts'
import { squeezed } from '../names/squeezed.ts'
import type { Scanned } from '../scanned.ts'

/** So many of one name are told. */
const most = 100

/** Where names on record, without blanks and signs, stand in a text; by looking for one after the other. */
export const namesLeft = (
  { units }: Scanned,
  names: readonly Uint16Array[],
): readonly { readonly name: number; readonly from: number; readonly to: number }[] => {
  if (names.length === 0) return []
  const dense = squeezed(units)
  const text = textOf(dense.units)
  return names.flatMap((name, number) => {
    const word = textOf(name)
    const found: { name: number; from: number; to: number }[] = []
    for (
      let at = word === '' ? -1 : text.indexOf(word);
      at >= 0 && found.length < most;
      at = text.indexOf(word, at + 1)
    ) {
      const from = dense.at[at] as number
      const to = (dense.at[at + name.length - 1] as number) + 1
      if (standsApart(units, from, to)) found.push({ name: number, from, to })
    }
    return found
  })
}
