/** Digits with zeros behind the point, or with what they count. */
const plainNumber = /^(-?\d{1,15})(?:[.,]0{1,15})?$/u
const counted = /^(\d{1,3})(?:[.,]0)?[ -]?(?:分|点|點|星|颗星|顆星|points?|pts?|stars?)$/u
const outOf =
  /^(\d{1,3})(?:[.,]0)? ?(?:分|星|stars?|points?)? ?(?:\/|／|of|out of) ?(\d{1,3}) ?(?:分|星|stars?|points?)?$/u
const labelled = /^(\d{1,3})(?: ?分)? ?[-–—:：.、(=|] ?(?!\d)[^\d].{0,60}$/u
const behind = /^\p{L}[^\d(（]{0,59}(?: [-–—|] | ?[:=] ?)(\d{1,3})(?: ?分)?$/u
const worded = /^[^\d(（]{1,60}[(] ?(\d{1,3})(?: ?分)? ?[)]$/u
const drawn = /^([★⭐🌟]{1,10})[☆✩✰]{0,10}$/u
const chineseStars = /^([一二两兩三四五])(?:颗|顆)?星$/u
const chinese: { readonly [digit: string]: number } = { 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5 }

/**
 * The whole number a cell says on a scale that goes up to `to` (读取答案数字): `9`, `9.0`, `９分`, `8,0`, `8/10`, `4 out of 5`,
 * `10 - Extremely likely`, `Extremely likely - 10`, `非常可能（10）`, `★★★★☆`, 五星; nothing where it says none, or one out of another number.
 *
 * @example
 * numberIn('10 - Extremely likely', 10) // => 10
 * numberIn('8/10', 10) // => 8
 * numberIn('4/5', 10) // => undefined
 * numberIn('8-9', 10) // => undefined
 */
export const numberIn = (value: string, to: number): number | undefined => {
  if (value.length > 80) return undefined
  const text = value
    .normalize('NFKC')
    .replace(/\ufe0f/gu, '')
    .trim()
    .toLowerCase()
  const digits = (plainNumber.exec(text) ??
    counted.exec(text) ??
    labelled.exec(text) ??
    worded.exec(text) ??
    behind.exec(text))?.[1]
  if (digits !== undefined) return Number(digits) + 0
  const shared = outOf.exec(text)
  if (shared !== null) return Number(shared[2]) === to ? Number(shared[1]) : undefined
  const stars = drawn.exec(text)?.[1]
  if (stars !== undefined) return [...stars].length
  return chinese[chineseStars.exec(text)?.[1] ?? '']
}
