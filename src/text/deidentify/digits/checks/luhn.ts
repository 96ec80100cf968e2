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
