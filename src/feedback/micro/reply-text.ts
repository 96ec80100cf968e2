import { type NormalText, normalize, spanOf } from '../../text/normalize.ts'

/** A reply to read (回复文本): in one spelling, and where each unit of it stood in what came. */
export interface ReplyText {
  readonly text: string
  readonly normal: NormalText
}

/** A reply in one spelling: narrow, lower case, Simplified, without what cannot be seen. */
export const replyText = (reply: string): ReplyText => {
  const normal = normalize(reply)
  const parts: string[] = []
  for (let at = 0; at < normal.units.length; at += atOnce)
    parts.push(String.fromCharCode(...normal.units.subarray(at, at + atOnce)))
  return { text: parts.join(''), normal }
}
const atOnce = 8192

/** What came from a place of the reply on, exactly, its blank ends apart. */
export const verbatimFrom = ({ text, normal }: ReplyText, from: number, to: number, received: string): string => {
  if (to <= from) return ''
  const start = spanOf(normal, from, from + 1)?.start ?? normal.starts?.[from] ?? from
  const end = spanOf(normal, to - 1, to)?.end ?? normal.ends?.[to - 1] ?? text.length
  return received.slice(start, end).trim()
}

/** What may stand around an answer and between its parts; a question mark may not, it makes a question. */
const marks = new Set([...' \t\n\r。.,，、;:!~…()[]【】「」『』《》<>"\'“”‘’`*=_|-–—'])

/** The first place from here on that is no mark. */
export const pastMarks = (text: string, from: number): number => {
  let at = from
  while (at < text.length && marks.has(text.charAt(at))) at++
  return at
}

/** The place after the last that is no mark. */
export const beforeMarks = (text: string, to: number): number => {
  let at = to
  while (at > 0 && marks.has(text.charAt(at - 1))) at--
  return at
}

const latin = /[a-z0-9]/u

/** Whether a word may begin or end here: no letter or digit goes on over it. */
export const isEdgeAt = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !latin.test(text.charAt(at - 1)) || !latin.test(text.charAt(at))

/** Where the longest of these words that stands here ends; -1 where none does. */
export const endOfWord = (words: readonly string[], text: string, from: number): number =>
  words.reduce(
    (end, word) =>
      word !== '' &&
      text.startsWith(word, from) &&
      from + word.length > end &&
      isEdgeAt(text, from) &&
      isEdgeAt(text, from + word.length)
        ? from + word.length
        : end,
    -1,
  )
