import { normalForm } from '../normalize.ts'
import { nounForms, verbForms } from './inflect.ts'
import type { Slot } from './notation.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/** Words that are their own normal form, as nearly all are. */
const plain = /^[a-z0-9]+$/u

/** The words a place of a phrase that is no class may hold, each way one word after another: "won't" is two. */
export const slotWords = (phrasing: Phrasing): ((slot: Slot) => readonly (readonly string[])[]) => {
  const readAs = wordsOf(phrasing)
  const wordsIn = (text: string): readonly string[] =>
    plain.test(text)
      ? readAs(text)
      : normalForm(text)
          .split(/[\s&-]+/u)
          .filter((word) => word !== '')
          .flatMap(readAs)
  return ({ kind, text }) => {
    if (kind === 'word') return [wordsIn(text)]
    const forms = kind === 'verb' ? verbForms : nounForms
    return forms(phrasing.irregular, plain.test(text) ? text : normalForm(text)).map(wordsIn)
  }
}
