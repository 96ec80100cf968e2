import type { Span } from '../../text/span.ts'
import { type Content, html } from '../html/markup.ts'

/** So many characters of a comment are shown. */
const mostShown = 4000

/** What a customer wrote, with the words marked that decided (原话高亮). */
export const quoteOf = (comment: string, words: readonly { readonly span: Span }[]): Content => {
  const text = comment.length > mostShown ? comment.slice(0, mostShown).replace(/\p{Surrogate}$/u, '') : comment
  const parts: Content[] = []
  let from = 0
  for (const { span } of words) {
    if (span.start < from || span.end > text.length) continue
    parts.push(text.slice(from, span.start), html`<mark>${text.slice(span.start, span.end)}</mark>`)
    from = span.end
  }
  parts.push(text.slice(from), text.length < comment.length && '…')
  return html`<blockquote>${parts}</blockquote>`
}
