import { normalForm } from '../normalize.ts'

const notation = /[~#()[\]|{}]/gu
const letters = /^(?:['\s&-]*[a-z\u00df-\u00f6\u00f8-\u052f0-9])+['\s&-]*$/u

const plain = /^[a-z0-9 ~#()[\]|{}'-]+$/u
const some = /[a-z0-9]/u

/** Whether a word of a lexicon with phrasing is a phrase: letters, digits and notation; others are looked for as they are. */
export const isPhrase = (word: string): boolean => 
  plain.test(word) ? some.test(word) : letters.test(normalForm(word).replace(notation, ' '))
