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
