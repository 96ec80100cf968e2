import { addAll } from '../../core/extremes.ts'
import { displayWidth, signsOf, widthOf } from './width.ts'

/** Signs that may not begin a line. */
const closing = /^[，。、；：！？”’）】》」…,.;:!?)\]}]/u

/** A text in lines of at most this width, broken at spaces and between Chinese signs; a long word is cut. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text)) {
    if (used + displayWidth(piece.trimEnd()) <= width) {
      line += piece
      used += displayWidth(piece)
    } else {
      if (line.trim() !== '') lines.push(line.trimEnd())
      const cut = cutUp(piece, width)
      addAll(lines, cut.slice(0, -1))
      line = cut.at(-1) ?? ''
      used = displayWidth(line)
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
