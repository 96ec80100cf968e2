import { type Either, left, right } from 'fp-ts/Either'
import { pattern } from '../../core/parse/pattern.ts'
import { shown } from '../../core/parse-issue.ts'
import type { IdentifierIssue } from './identifier.ts'

/** How numbers are written inside one country (编号计划): as much of it as is needed to know one when it is seen. */
export interface PhonePlan {
  /** `86` */
  readonly callingCode: string
  /** What is dialled before a number inside the country: `0`. */
  readonly trunk?: string
  /** What is dialled there for `+`: `00`. */
  readonly abroad?: string
  readonly numbers: readonly NationalNumbers[]
}

/** Numbers of one kind, without the trunk prefix. */
export interface NationalNumbers {
  readonly startsWith: readonly string[]
  readonly digits: number
  /** Written only behind the trunk prefix: landlines, where mobiles are not. */
  readonly afterTrunk?: true
}

/**
 * Reads a telephone number as E.164 (电话归一化), but only where it can mean one number: with `+` and a country, or as the
 * numbering plan of the country given writes its own; `(0)` behind the country is not dialled from abroad. Width, spaces, hyphens and dashes, dots, brackets and signs that
 * nobody sees make no difference; anything else, an extension too, is refused.
 *
 * @example
 * phoneNumber(mainlandChina)('138-0013-8000') // => right('+8613800138000')
 * phoneNumber(mainlandChina)('（010）1234 5678') // => right('+861012345678')
 * phoneNumber()('+44 (0)20 7946 0958') // => right('+442079460958')
 * phoneNumber()('13800138000') // => left({ _tag: 'CountryNeeded', received: '"13800138000"' })
 * phoneNumber(mainlandChina)('12345') // => left({ _tag: 'PhoneUnreadable', received: '"12345"' })
 * @source A1.4
 * @law a number read once reads to itself
 */
export const phoneNumber =
  (plan?: PhonePlan) =>
  (received: string): Either<IdentifierIssue, string> => {
    const issue = (_tag: 'PhoneUnreadable' | 'CountryNeeded'): Either<IdentifierIssue, never> =>
      left({ _tag, received: shown(received) })
    const written = received.normalize('NFKC').replace(trunkShown(), '$1').replace(between(), '')
    const abroad = plan?.abroad
    const plain = abroad !== undefined && written.startsWith(abroad) ? `+${written.slice(abroad.length)}` : written
    if (/^\+[1-9]\d{6,14}$/u.test(plain))
      return plan === undefined ||
        !plain.startsWith(`+${plan.callingCode}`) ||
        isOf(plan, plain.slice(plan.callingCode.length + 1))
        ? right(plain)
        : issue('PhoneUnreadable')
    if (!/^\d{3,15}$/u.test(plain)) return issue('PhoneUnreadable')
    if (plan === undefined) return issue('CountryNeeded')
    const [first, ...others] = readings(plan, plain)
    if (first === undefined) return issue('PhoneUnreadable')
    return others.length === 0
      ? right(first)
      : left({ _tag: 'PhoneAmbiguous', received: shown(received), readings: [first, ...others] })
  }

/** `(0)` behind the code of a country: what is dialled inside of it only. */
const trunkShown = pattern('^([\\s\\p{Cf}]{0,4}(?:\\+|00)[\\s\\p{Cf}]{0,2}\\d{1,3}[\\s\\p{Cf}.-]{0,4})\\(0\\)', 'u')

/** What may stand between digits and means nothing. */
const between = pattern('[\\s\\p{Cf}().\\u2010-\\u2013-]', 'gu')

const isOf = ({ numbers }: PhonePlan, national: string, behindTrunk = true): boolean =>
  numbers.some(
    ({ startsWith, digits, afterTrunk }) =>
      national.length === digits &&
      (behindTrunk || afterTrunk !== true) &&
      startsWith.some((start) => national.startsWith(start)),
  )

/** Every number these digits can mean inside the country. */
const readings = (plan: PhonePlan, digits: string): readonly string[] => {
  const { callingCode, trunk = '' } = plan
  const national = [
    isOf(plan, digits, trunk === '') ? [digits] : [],
    trunk !== '' && digits.startsWith(trunk) && isOf(plan, digits.slice(trunk.length))
      ? [digits.slice(trunk.length)]
      : [],
    digits.startsWith(callingCode) && isOf(plan, digits.slice(callingCode.length))
      ? [digits.slice(callingCode.length)]
      : [],
  ].flat()
  return [...new Set(national)].sort().map((one) => `+${callingCode}${one}`)
}
