import type { Span } from '../../text/span.ts'
import { harmless } from './harmless.ts'

/** Stand around words that are to be found by the eye; text made harmless holds neither. */
const begin = '\u0001'
const end = '\u0002'
const anyMark = new RegExp(`([${begin}${end}])`, 'u')
export const isMark = (sign: string): boolean => sign === begin || sign === end

/** A text safe to print, with marks around the words at these places, which do not overlap. */
export const marked = (text: string, words: readonly { readonly span: Span }[]): string => {
  let out = ''
  let from = 0
  for (const { span } of words) {
    out += `${harmless(text.slice(from, span.start))}${begin}${harmless(text.slice(span.start, span.end))}${end}`
    from = span.end
  }
  return out + harmless(text.slice(from))
}

/** Signs for marks, where there are no colours. */
export const signed = (text: string, [before, after]: readonly [string, string]): string =>
  text.replaceAll(begin, before).replaceAll(end, after)

/** Colours for marks, line by line: a word may go on in the next line. */
export const painted = (
  lines: readonly string[],
  mark: (text: string) => string,
  other: (text: string) => string,
): readonly string[] => {
  let inside = false
  return lines.map((line) =>
    line
      .split(anyMark)
      .map((part) => {
        if (isMark(part)) inside = part === begin
        return isMark(part) || part === '' ? '' : inside ? mark(part) : other(part)
      })
      .join(''),
  )
}
