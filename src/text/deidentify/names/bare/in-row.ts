import { isBrand } from '../brands.ts'
import { isHan } from '../given.ts'
import { isNameCharacter } from '../given-characters.ts'
import { startsNoName } from '../no-name.ts'
import { plainSurnameAt, surnameAt } from '../surnames.ts'
import { forms, leftOf } from './around.ts'
import { wholeNameEnd } from './whole-name.ts'

const mostInRow = 12
const joiner = /[、和与及,，/ ]/u
/** Of whom a list is. */
const before =
  /(?:群里有?|里面?有|在场的?有?|名单(?:如下)?|包括|参加的?有?|成员|分别[是为]|[是有](?:这)?几[个位]人?|经手人|证人|参与)[:：是为有]?$/u
const behind =
  /^(?:[，,]?(?:他们|她们|几[个位]|[两二三四五六七八九十]+[个位]?人|[两三四五六]位|俩|仨|等人|等[两二三四五六七八九十\d]+[人位]))/u

/**
 * Names in a row (并列人名): 张立、白雪、关山，他们; words as long are names where one of them is without doubt, or people
 * are said to be listed, before or behind.
 */
export const rowOfNames = (plain: string, from: number): readonly (readonly [from: number, to: number])[] => {
  const firstEnd = partEnd(plain, from)
  if (firstEnd === 0 || !joiner.test(plain.charAt(firstEnd)) || partEnd(plain, firstEnd + 1) === 0) return []
  const isListed = before.test(plain.slice(Math.max(0, from - 8), from))
  if (isHan(plain, from - 1) && !isListed && leftOf(plain, from) === undefined) return []
  const row: (readonly [number, number])[] = []
  let at = from
  let isSure = false
  let words = 0
  let plains = 0
  for (; row.length < mostInRow; ) {
    const to = partEnd(plain, at)
    if (to === 0) return []
    row.push([at, to])
    if (startsNoName(plain, at) || isBrand(plain, at)) words++
    isSure ||= wholeNameEnd(plain, at) === to
    if (plainSurnameAt(plain, at) > 0 && !startsNoName(plain, at)) plains++
    if (!joiner.test(plain.charAt(to)) || partEnd(plain, to + 1) === 0) break
    at = to + 1
  }
  const end = (row[row.length - 1] as readonly [number, number])[1]
  const isClosed = behind.test(plain.slice(end, end + 6))
  return row.length > 1 &&
    words * 2 < row.length + (isListed ? row.length : 0) &&
    (isSure || isListed || isClosed || plains === row.length)
    ? row
    : []
}

/** A surname and one or two characters people are named with, before a sign or the next of the row. */
const partEnd = (plain: string, from: number): number => {
  const surname = surnameAt(plain, from)
  if (surname === 0) return 0
  const given = from + surname
  if (!isNameCharacter(plain, given) || forms.test(plain.slice(given, given + 2))) return 0
  if (stops(plain, given + 1)) return given + 1
  return isNameCharacter(plain, given + 1) && stops(plain, given + 2) ? given + 2 : 0
}
const stops = (plain: string, at: number): boolean =>
  !isHan(plain, at) || /[和与及]/u.test(plain.charAt(at)) || behind.test(plain.slice(at, at + 6))
