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
