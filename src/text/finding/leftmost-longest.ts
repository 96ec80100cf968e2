import type { Span } from '../span.ts'

/**
 * What to highlight (高亮): of found words that overlap, the one that begins first, and of those the longest. What
 * is left does not overlap and is in the order of the text.
 *
 * @example
 * leftmostLongest([{ span: { start: 0, end: 2 } }, { span: { start: 0, end: 4 } }, { span: { start: 3, end: 5 } }])
 * // => [{ span: { start: 0, end: 4 } }]
 * @law highlighted words do not overlap, and every other word overlaps one of them
 */
export const leftmostLongest = <A extends { readonly span: Span }>(found: readonly A[]): readonly A[] => {
  const inOrder = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: A[] = []
  let end = 0
  for (const one of inOrder)
    if (one.span.start >= end) {
      kept.push(one)
      end = one.span.end
    }
  return kept
}
