import { isUtf8 } from 'node:buffer'

/** So many bytes at the start of a file tell its encoding. */
export const headSize: number = 1 << 16

/** The encoding a byte order mark names. */
export const markedAs = (head: Uint8Array): string | undefined =>
  marks.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte))?.encoding

const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/**
 * The encoding of a file, told by its head: what a byte order mark names; else UTF-16 where one byte in twenty is nothing; else UTF-8 if at least nine in ten of the
 * characters outside ASCII are UTF-8; else GB18030 if all of the head is, and three in four of those characters are of
 * its oldest part, GB2312, in which Chinese is mostly written; else UTF-8. Others must be named.
 */
export const encodingOf = (head: Uint8Array): string => {
  const marked = markedAs(head)
  if (marked !== undefined) return marked
  const wide = unmarkedWide(head)
  if (wide !== undefined) return wide
  const { good, bad } = utf8Characters(head)
  return bad * 9 <= good || !isChinese(head) ? 'utf-8' : 'gb18030'
}

/** UTF-16 without its mark: the signs and spaces of any table have a byte of nothing, which no other encoding has. */
const unmarkedWide = (head: Uint8Array): string | undefined => {
  const counts = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) counts[at % 2] = (counts[at % 2] as number) + 1
  const [even, odd] = counts as [number, number]
  if ((even + odd) * 20 < head.length || head.length < 4) return undefined
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined
}

/** The characters outside ASCII, and the bytes that are part of none; of a full head the last may be cut off. */
const utf8Characters = (head: Uint8Array): { readonly good: number; readonly bad: number } => {
  let [good, bad, at] = [0, 0, 0]
  const end = head.length < headSize ? head.length : head.length - 3
  while (at < end) {
    const byte = head[at] as number
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const whole = length === 1 || isUtf8(head.subarray(at, at + length))
    if (length > 1) {
      if (whole) good += 1
      else bad += 1
    }
    at += whole ? length : 1
  }
  return { good, bad }
}

const isChinese = (head: Uint8Array): boolean => {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(head, { stream: true })
  } catch {
    return false
  }
  let [simple, all, at] = [0, 0, 0]
  while (at < head.length - 1) {
    const [first, second] = [head[at] as number, head[at + 1] as number]
    const wide = first >= 0x81
    if (wide) all += 1
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) simple += 1
    at += !wide ? 1 : second < 0x40 ? 4 : 2
  }
  return all > 0 && simple * 4 >= all * 3
}
