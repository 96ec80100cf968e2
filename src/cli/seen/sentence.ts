/** Addresses of pages, programs and things, and what machines write for machines. */
const machine = /^(?:https?:|www\.|mozilla\/|\{|\[|<)|^\S+@\S+$|^\S{25,}$/iu

/** Whether a cell holds words somebody wrote (成句): three of a script with blanks, or six signs of Chinese. */
export const isSentence = (cell: string): boolean => {
  const text = cell.slice(0, 400)
  if (machine.test(text)) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 6 || (text.match(/\p{L}{2,}/gu) ?? []).length >= 3
}
