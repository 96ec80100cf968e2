import type { Candidate } from '../candidate.ts'
import { passesLuhn } from './checks/luhn.ts'
import { blank, dash, dot } from './digit-groups.ts'
import { cued, type NumberIn } from './number-in.ts'

type Found = Pick<Candidate, 'class' | 'by'>

/** First digits and lengths of the cards in use: UnionPay, Visa, Mastercard, American Express, Diners, JCB, Maestro. */
const issued =
  /^(?:6\d{15,18}|4\d{15}(?:\d{3})?|5\d{15,18}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|35\d{14}|9\d{15,18})$/u
const groupings =
  /^(?:1[4-9]|4-4-4-[1-4]|4-4-4-4(?:-[1-3])?|4-6-[45]|6-13|4-12|4-15|8-8|8-11|6-6-7|6-10|6-4-[69]|5-5-5(?:-4)?|6-8-[45]|4-4-8|4-4-11)$/u

/** Whether a group of one to three digits goes on behind: the card has nineteen. */
const hasTail = ({ around, last }: NumberIn): boolean => {
  const { at, joined } = around.groups
  const size = (at[last + 2] ?? 0) - (at[last + 1] ?? 0)
  return ((joined[last + 1] ?? 0) & (blank | dash)) !== 0 && size >= 1 && size <= 3
}

/**
 * A payment card (银行卡号): issued so, and its check holds; behind a cue any number as long. An order number passes one
 * check in ten, so one that is called an order number is none.
 */
export const bankCardIn = (number: NumberIn): Found | undefined => {
  const { digits, grouping, joins } = number
  if (digits.length < 12 || digits.length > 19) return undefined
  if (grouping === '4-4-4-4' && hasTail(number)) return undefined
  if (cued(number, 'order', 'tracking', 'money')) return undefined
  if (issued.test(digits) && passesLuhn(digits) && groupings.test(grouping) && (joins & dot) === 0)
    return { class: 'bankCard', by: 'checksum' }
  if (cued(number, 'card')) return { class: 'bankCard', by: 'cue' }
  if (issued.test(digits) && /^4-4-4-4/u.test(grouping) && (joins & dot) === 0)
    return { class: 'bankCard', by: 'pattern' }
  return undefined
}
