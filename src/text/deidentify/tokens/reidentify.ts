import type { TokenMeaning } from '../masked.ts'

/**
 * Puts back what tokens stand for (还原), for whoever holds the map: in the masked text and in whatever was made of it.
 * Tokens the map does not have stay.
 *
 * @example
 * reidentify([{ token: '[手机1]', class: 'mobile', value: '13800138000' }])('请打[手机1]') // => '请打13800138000'
 * @source A4.15
 * @law the map puts back every letter of every text
 */
export const reidentify = (map: readonly TokenMeaning[]): ((text: string) => string) => {
  const values = new Map(map.map(({ token, value }) => [token, value] as const))
  return (text) => text.replace(/\[[^[\]]{1,80}\]/gu, (token) => values.get(token) ?? token)
}
