import type { Candidate } from '../candidate.ts'
import { adjacent } from './digit-groups.ts'
import { countsSomething, cued, type NumberIn } from './number-in.ts'

type Found = Pick<Candidate, 'class' | 'by'>

const mobileGroupings = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '4-4-3',
  '3-3-5',
  '5-6',
  '4-7',
  '3-2-2-2-2',
  '3-3-3-2',
  '3-2-3-3',
  '4-3-4',
  '3-5-3',
  '8-3',
  '6-5',
  '5-3-3',
  '1-1-1-1-1-1-1-1-1-1-1',
  '2-3-3-3',
  '1-2-4-4',
  '1-10',
])
const chinaMobile = /^1[3-9]\d{9}$/u
/** Area codes of the mainland with the numbers behind them, as dialled from elsewhere in it. */
const chinaLandline = /^0(?:10|2\d)[2-8]\d{7}$|^0[3-9]\d{2}[2-8]\d{6,7}$/u
const serviceLine = /^[48]00\d{7}$/u
const taiwanMobile = /^09\d{8}$/u
const northAmerican = /^1?[2-9]\d\d[2-9]\d{6}$/u

/** A telephone number as it is dialled inside a country (电话号码), and what shows that it is one. */
export const phoneIn = (number: NumberIn): Found | undefined => {
  const { digits, grouping, joins } = number
  const told = cued(number, 'phone') || (cued(number, 'maybePhone') && number.cue?.beside === true)
  if (countsSomething(number)) return undefined
  if (chinaMobile.test(digits) && (mobileGroupings.has(grouping) || joins === adjacent || told))
    return { class: 'mobile', by: told ? 'cue' : 'pattern' }
  if (/^0?86/u.test(digits) || digits.startsWith('0086')) {
    const national = digits.replace(/^(?:00|0)?86/u, '')
    if (chinaMobile.test(national)) return { class: 'mobile', by: told ? 'cue' : 'pattern' }
  }
  if (/^(?:1[3-9]\d{9}){2}$/u.test(digits) && joins === 0) return { class: 'mobile', by: 'pattern' }
  if (taiwanMobile.test(digits)) return { class: 'mobile', by: told ? 'cue' : 'pattern' }
  if (chinaLandline.test(digits)) return { class: 'phone', by: told ? 'cue' : 'pattern' }
  if (serviceLine.test(digits) && (told || /^3-(?:3-4|4-3|7)$/u.test(grouping)))
    return { class: 'phone', by: told ? 'cue' : 'pattern' }
  if (northAmerican.test(digits) && /^(?:1-)?3-3-4$/u.test(grouping))
    return { class: 'phone', by: told ? 'cue' : 'pattern' }
  if (digits.startsWith('0') && !digits.startsWith('00') && digits.length >= 9 && digits.length <= 12) {
    if (told || (/^[2-5](?:-\d){1,4}$/u.test(grouping) && !/^[1-4]-[12]-[1-4]/u.test(grouping)))
      return { class: 'phone', by: told ? 'cue' : 'pattern' }
  }
  return locally(number)
}

/** What only a cue makes a telephone number: eight digits in Hong Kong, seven in a small town. */
const locally = (number: NumberIn): Found | undefined => {
  const { digits, cue } = number
  if (digits.length < 7 || digits.length > 15) return undefined
  const told = cued(number, 'phone') || (cued(number, 'maybePhone') && cue?.beside === true)
  if (!told || /^(?:19|20)\d{6}$/u.test(digits)) return undefined
  if (cue?.beside !== true && digits.length > 12) return undefined
  return { class: /^[5-79]\d{7}$/u.test(digits) ? 'mobile' : 'phone', by: 'cue' }
}

/** How many digits follow the calling codes people meet most; of others any number. */
const nationalLengths: readonly (readonly [code: string, least: number, most: number])[] = [
  ['86', 10, 12],
  ['852', 8, 8],
  ['853', 8, 8],
  ['886', 8, 9],
  ['1', 10, 10],
  ['44', 9, 10],
  ['61', 9, 9],
  ['65', 8, 8],
  ['81', 9, 10],
  ['82', 8, 10],
  ['60', 8, 10],
  ['66', 8, 9],
  ['33', 9, 9],
  ['49', 6, 12],
  ['39', 8, 11],
  ['34', 9, 9],
  ['91', 10, 10],
  ['7', 10, 10],
  ['62', 8, 12],
  ['63', 8, 10],
  ['84', 9, 10],
  ['64', 8, 10],
]

/** Whether digits behind a plus can be a number with its country (国际电话). */
export const isInternational = (digits: string): boolean => {
  if (digits.startsWith('0') || digits.length < 8 || digits.length > 15) return false
  const known = nationalLengths.find(([code]) => digits.startsWith(code))
  if (known === undefined) return true
  const [code, least, most] = known
  const national = digits.slice(code.length).replace(/^0/u, '')
  return national.length >= least && national.length <= most
}

export const isChinaMobile = (digits: string): boolean => chinaMobile.test(digits)
