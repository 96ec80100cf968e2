import { isDigit, isLetter } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'
import { passesHongKong } from './checks/hong-kong.ts'
import { passesTaiwan } from './checks/taiwan.ts'
import { countsSomething, cued, type NumberIn } from './number-in.ts'

const isLatin = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x61 && unit <= 0x7a

/** How many Latin letters stand directly before a place, where no more than `most` do; else 0. */
const lettersBefore = (units: Uint16Array, at: number, most: number): number => {
  let letters = 0
  while (letters <= most && isLatin(units[at - 1 - letters])) letters++
  const unit = units[at - 1 - letters]
  return letters > most || (unit !== undefined && (isDigit(unit) || isLetter(unit))) ? 0 : letters
}

/**
 * Numbers that begin with a letter (带字母的证件号): identity cards of Hong Kong, with the check in brackets or without; of
 * Macau; of Taiwan; travel documents behind a cue.
 */
export const letteredIn = (number: NumberIn): Candidate | undefined => {
  const { around, digits, grouping, from, to, first, last } = number
  const { units, plain } = around.scanned
  const letters = lettersBefore(units, from, 2)
  const start = from - letters
  const written = plain.slice(start, from).toUpperCase()
  if (grouping === '6' || grouping === '7') {
    const check = /^ ?\(([0-9a])\)/u.exec(plain.slice(to, to + 5))
    if (check !== null && letters > 0 && grouping === '6' && passesHongKong(written + digits + check[1]?.toUpperCase()))
      return { class: 'idCard', by: 'checksum', from: start, to: to + check[0].length }
    if (check !== null && letters > 0 && grouping === '6' && cued(number, 'idCard'))
      return { class: 'idCard', by: 'cue', from: start, to: to + check[0].length }
    if (letters > 0 && grouping === '7' && cued(number, 'idCard') && passesHongKong(written + digits))
      return { class: 'idCard', by: 'checksum', from: start, to }
    if (check !== null && letters === 0 && grouping === '7' && /^[157]/u.test(digits) && cued(number, 'idCard'))
      return { class: 'idCard', by: 'cue', from, to: to + check[0].length }
  }
  if (first !== last || letters === 0) return undefined
  const isTaiwan =
    (digits.length === 9 && letters === 1 && /^[1289]/u.test(digits)) ||
    (digits.length === 8 && letters === 2 && /[A-D]$/u.test(written))
  if (isTaiwan && passesTaiwan(written + digits) && !countsSomething(number))
    return { class: 'idCard', by: 'checksum', from: start, to }
  return undefined
}
