import { normalForm } from '../../text/normalize.ts'

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
/** Latin, Greek and Cyrillic letters and digits of the normal form, and the apostrophe inside a word. */
const isWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code <= 0x52f) || code === 0x27

/**
 * The pieces a text is compared by (主题发现的词元): Chinese characters one and two at a time, which needs no dictionary and
 * so is the same everywhere; other scripts word by word. In the normal form of all texts.
 *
 * @example
 * themeTokens('送餐慢 Very slow') // => ['送', '送餐', '餐', '餐慢', '慢', 'very', 'slow']
 * @law tokens do not depend on script, width or case
 */
export const themeTokens = (text: string): readonly string[] => {
  const normal = normalForm(text)
  const tokens: string[] = []
  for (let at = 0; at < normal.length; ) {
    const code = normal.charCodeAt(at)
    const fits = isHan(code) ? isHan : isWord(code) ? isWord : undefined
    let end = at + 1
    if (fits !== undefined) {
      while (end < normal.length && fits(normal.charCodeAt(end))) end++
      if (fits === isWord) tokens.push(normal.slice(at, end))
      else
        for (let place = at; place < end; place++) {
          tokens.push(normal.charAt(place))
          if (place + 1 < end) tokens.push(normal.slice(place, place + 2))
        }
    }
    at = end
  }
  return tokens
}
