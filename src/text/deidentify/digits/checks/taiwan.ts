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
