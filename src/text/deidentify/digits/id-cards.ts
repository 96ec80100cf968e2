import type { Candidate } from '../candidate.ts'
import { passesMod11 } from './checks/mod-11-2.ts'
import { countsSomething, cued, type NumberIn } from './number-in.ts'

type Found = Pick<Candidate, 'class' | 'by'>

/** Provinces by the first two digits; 81 to 83 for residence permits of people from Hong Kong, Macau and Taiwan. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDate = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] as number)

/** Whether an area and a day of birth stand where they stand in a number of 18 digits. */
const isShaped = (digits: string): boolean => {
  const year = Number(digits.slice(6, 10))
  return (
    (provinces.has(digits.slice(0, 2)) || digits.startsWith('9')) &&
    year >= 1880 &&
    year <= 2099 &&
    isDate(Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))
  )
}

/**
 * A mainland identity number (居民身份证): 18 characters whose check holds, or with an area and a day of birth in them, or
 * behind a cue; of the old 15 digits, an area and a day. `characters` has the X that may stand for the last digit.
 */
export const idCardIn = (number: NumberIn, characters: string): Found | undefined => {
  const told = cued(number, 'idCard')
  const shaped = characters.length === 18 && isShaped(characters)
  if (shaped && passesMod11(characters)) return { class: 'idCard', by: 'checksum' }
  if (told && characters.length >= 6 && characters.length <= 20) return { class: 'idCard', by: 'cue' }
  if (countsSomething(number) || number.grouping.length > 9) return undefined
  if (shaped && !characters.startsWith('9')) return { class: 'idCard', by: 'pattern' }
  const isOld =
    characters.length === 15 &&
    provinces.has(characters.slice(0, 2)) &&
    isDate(Number(characters.slice(8, 10)), Number(characters.slice(10, 12)))
  return isOld || (characters.length === 9 && isAmerican(number)) ? { class: 'idCard', by: 'pattern' } : undefined
}

/** A social security number of the United States, as it is always grouped. */
const isAmerican = ({ digits, grouping, joins }: NumberIn): boolean =>
  grouping === '3-2-4' && joins !== 8 && !/^(?:000|666|9\d\d)|^\d{3}00|0000$/u.test(digits)
