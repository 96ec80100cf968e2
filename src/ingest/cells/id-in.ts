import { textIn } from './values.ts'

/** What a spreadsheet makes of a long number: 1.79523E+18 stands for many. */
const rounded = /^[+-]?\d(?:[.,]\d{1,20})?e\+?\d{1,3}$/iu

/**
 * An id as text (读取编号); nothing for what is no id: a blank, a list, a number too long to be exact, or `1.79523E+18`, which a
 * spreadsheet writes for many different ids.
 */
export const idIn = (value: unknown): string | undefined => {
  const text = textIn(value)
  return typeof text === 'string' && text !== '' && !rounded.test(text) ? text : undefined
}
