const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const emoji = /\p{Emoji_Presentation}|\u{fe0f}|\p{Regional_Indicator}{2}/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
/** Signs that may not begin a line. */
const closing = /^[，。、；：！？”’）】》」…,.;:!?)\]}]/u

const widthOf = (sign: string): number =>
  emoji.test(sign) || wide.test(sign) ? 2 : /^\p{M}$/u.test(sign) ? 0 : 1

const signsOf = (text: string): readonly string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment)

/** How many columns of a terminal a text takes: Chinese signs and emoji take two. */
export const displayWidth = (text: string): number =>
  signsOf(text).reduce((sum, sign) => sum + widthOf(sign), 0)

/** The start of a text that fits a width, with an ellipsis where something is left out. */
export const clipped = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  let used = 0
  const kept = signsOf(text).filter((sign) => {
    used += widthOf(sign)
    return used <= width - 1
  })
  return `${kept.join('').trimEnd()}…`
}

/** A text in lines of at most this width, broken at spaces and between Chinese signs; a long word is cut. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (displayWidth(line) + displayWidth(piece.trimEnd()) <= width) line += piece
    else {
      if (line.trim() !== '') lines.push(line.trimEnd())
      const cut = cutUp(piece, width)
      lines.push(...cut.slice(0, -1))
      line = cut.at(-1) ?? ''
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** What stays on one line: words with the space behind them, single Chinese signs with the stop behind them. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  for (const sign of signsOf(text)) {
    const last = pieces.at(-1)
    const joins =
      last !== undefined &&
      (sign === ' ' || closing.test(sign) || (!last.endsWith(' ') && widthOf(sign) < 2 && !endsWide(last)))
    if (joins) pieces[pieces.length - 1] = last + sign
    else pieces.push(sign)
  }
  return pieces
}

const endsWide = (piece: string): boolean => widthOf(signsOf(piece).at(-1) ?? '') > 1

const cutUp = (piece: string, width: number): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const sign of signsOf(piece)) {
    if (displayWidth(part) + widthOf(sign) > width && part !== '') {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}
