import { normalForm } from '../normalize.ts'

const notation = /[~#()[\]|{}]/u
const letters = /^(?:['\s&-]*[a-z\u00df-\u00f6\u00f8-\u052f0-9])+['\s&-]*$/u

/** Whether a word of a lexicon with phrasing is a phrase: in slot notation or of letters; others are looked for as they are. */
export const isPhrase = (word: string): boolean => notation.test(word) || isOfLetters(word)

/** Whether a text is of letters and digits, so that words of a text can be told from it. */
export const isOfLetters = (text: string): boolean => letters.test(normalForm(text))
