import { isMark } from './marks.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const plainLetters = /^[ -~]*$/u
const emoji = /\p{Emoji_Presentation}|\u{fe0f}|\p{Regional_Indicator}{2}/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
export const widthOf = (sign: string): number =>
  emoji.test(sign) || wide.test(sign) ? 2 : isMark(sign) || /^\p{M}$/u.test(sign) ? 0 : 1

export const signsOf = (text: string): readonly string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

/** How many columns of a terminal a text takes: Chinese signs and emoji take two. */
export const displayWidth = (text: string): number =>
  plainLetters.test(text) ? text.length : signsOf(text).reduce((sum, sign) => sum + widthOf(sign), 0)
