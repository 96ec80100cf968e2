/**
 * Whether digits pass the check of payment cards (Luhn 校验).
 *
 * @example
 * passesLuhn('4111111111111111') // => true
 * passesLuhn('4111111111111112') // => false
 * @source Luhn, US 2950048, 1960
 * @law a checked number with one digit changed does not pass
 */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 0x30
    sum += at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
  }
  return sum % 10 === 0
}

/**
 * Whether the 18 characters of a mainland resident identity number check (居民身份证号码校验): ISO 7064 MOD 11-2.
 *
 * @example
 * passesMod11('11010519491231002X') // => true
 * @source GB 11643-1999
 * @law a checked number with one digit changed does not pass
 */
export const passesMod11 = (characters: string): boolean => {
  let sum = 0
  for (let at = 0; at < 17; at++) sum = (sum + characters.charCodeAt(at) - 0x30) * 2
  const last = characters[17]
  return (sum + (last === 'X' || last === 'x' ? 10 : Number(last))) % 11 === 1
}

/**
 * Whether letters and digits of a Hong Kong identity card check (香港身份证校验): `A1234563`, eight or nine characters.
 *
 * @example
 * passesHongKong('A1234563') // => true
 * @source Immigration Department of Hong Kong, identity card check digit, 1960
 * @law a checked number with one digit changed does not pass
 */
export const passesHongKong = (characters: string): boolean => {
  const padded = characters.padStart(9, ' ')
  let sum = 0
  for (let at = 0; at < 9; at++) sum += (9 - at) * hongKongValue(padded, at)
  return sum % 11 === 0
}

/** A blank counts 36, letters 10 to 35, and A in the last place 10. */
const hongKongValue = (padded: string, at: number): number => {
  const code = padded.charCodeAt(at)
  return code === 0x20 ? 36 : code >= 0x41 ? code - 0x41 + 10 : code - 0x30
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'
const taiwanWeights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]

/**
 * Whether the ten characters of a Taiwan identity or residence number check (台湾身份证、居留证校验): `A123456789`,
 * `A800000014`, `AB12345677`. One slip in nine passes: its weights share factors with ten.
 *
 * @example
 * passesTaiwan('A123456789') // => true
 * @source Ministry of the Interior of Taiwan, identity number check digit, 1965
 */
export const passesTaiwan = (characters: string): boolean => {
  const [first, second] = [taiwanLetters.indexOf(characters[0] ?? ''), taiwanLetters.indexOf(characters[1] ?? '')]
  if (first < 0) return false
  const digits = `${first + 10}${second < 0 ? characters[1] : second % 10}${characters.slice(2)}`
  let sum = 0
  for (let at = 0; at < 11; at++) sum += (taiwanWeights[at] as number) * (digits.charCodeAt(at) - 0x30)
  return sum % 10 === 0
}

/**
 * Whether an account number checks (IBAN 校验): ISO 7064 MOD 97-10, without blanks, upper case.
 *
 * @example
 * passesMod97('DE89370400440532013000') // => true
 * @source ISO 13616-1:2020
 * @law a checked number with one digit changed does not pass
 */
export const passesMod97 = (characters: string): boolean => {
  let rest = 0
  for (const one of characters.slice(4) + characters.slice(0, 4)) {
    const code = one.charCodeAt(0)
    rest = code >= 0x41 ? (rest * 100 + code - 0x41 + 10) % 97 : (rest * 10 + code - 0x30) % 97
  }
  return rest === 1
}
