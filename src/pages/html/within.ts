import type { Markup } from './markup.ts'

/** Items that fit, and how many did not. */
export interface Fitting {
  readonly items: readonly Markup[]
  readonly more: number
}

/**
 * As many items as fit into so many bytes of UTF-8 (篇幅限制), the first ones first: a page stays a page whatever it is
 * handed, and says how many it leaves out.
 *
 * @law a page is at most 300 kB
 */
export const within = <A>(
  bytes: number,
  items: readonly A[],
  markupOf: (item: A, place: number) => Markup,
): Fitting => {
  const shown: Markup[] = []
  let left = bytes
  for (const item of items) {
    const one = markupOf(item, shown.length)
    left -= bytesIn(one.markup)
    if (left < 0) break
    shown.push(one)
  }
  return { items: shown, more: items.length - shown.length }
}

/** In UTF-8. */
export const bytesIn = (text: string): number => {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}
