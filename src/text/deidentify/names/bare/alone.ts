import { isHan } from '../given.ts'
import { areNameCharacters } from '../given-characters.ts'
import { startsNoName } from '../no-name.ts'
import { nounSurnameAt } from '../surnames.ts'
import { forms } from './around.ts'

/** Somebody is spoken to. */
const spokenTo = /^[，,：:！! ]{1,2}(?:麻烦|请|你|您|我的|帮|快|怎么|什么时候|在吗|好久|谢谢|辛苦|收到)/u
const signEnd = /^[\s。.！!~～]*$/u

/**
 * Where a name ends that is all of a clause (独立成句的人名): 乔慕，麻烦看一下; at the end of what was written, 请回复，乔慕。;
 * or all there is. 0 where there is none.
 */
export const aloneNameEnd = (plain: string, from: number): number => {
  const surname = nounSurnameAt(plain, from)
  if (surname === 0 || isHan(plain, from - 1) || startsNoName(plain, from)) return 0
  if (forms.test(plain.slice(from + surname, from + surname + 2))) return 0
  let to = from + surname
  while (to < from + surname + 2 && isHan(plain, to)) to++
  if (to === from + surname || isHan(plain, to) || !areNameCharacters(plain, from + surname, to)) return 0
  const isSigned =
    signEnd.test(plain.slice(to, to + 8)) &&
    (from === 0 || /[，,。.！!\n—-]\s?$/u.test(plain.slice(Math.max(0, from - 2), from)))
  return isSigned || spokenTo.test(plain.slice(to, to + 8)) ? to : 0
}
