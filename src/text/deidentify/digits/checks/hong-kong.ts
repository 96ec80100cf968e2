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
