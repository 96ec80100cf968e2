import { normalForm } from '../normalize.ts'
import { nounForms, verbForms } from './inflect.ts'
import { isOfLetters } from './is-phrase.ts'
import type { Slot } from './notation.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/** Words that are their own normal form, as nearly all are. */
const plain = /^[a-z0-9]+$/u

/**
 * The words a place of a phrase that is no class may hold, each way one word after another: "won't" is two. None are read
 * from marks such as %, which no word of a text has.
 */
export const slotWords = (phrasing: Phrasing): ((slot: Slot) => readonly (readonly string[])[] | undefined) => {
  const readAs = wordsOf(phrasing)
  const wordsIn = (text: string): readonly string[] =>
    plain.test(text)
      ? readAs(text)
      : normalForm(text)
          .split(/[\s&-]+/u)
          .filter((word) => word !== '')
          .flatMap(readAs)
  return ({ kind, text }) => {
    if (!plain.test(text) && !isOfLetters(text)) return undefined
    if (kind === 'word') return [wordsIn(text)]
    const one = plain.test(text) ? text : normalForm(text)
    const forms = kind === 'verb' ? verbForms(phrasing.irregular, one) : nounForms(phrasing.plurals, one)
    return forms.map(wordsIn)
  }
}
