/** What has to be masked in a text: n name, a address, d number, e e-mail, p plate, w account. */
export interface Marked {
  readonly text: string
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

/** A text without the braces around what has to be masked, and where that stands. */
export const marked = (written: string): Marked => {
  const spans: Marked['spans'][number][] = []
  let text = ''
  let end = 0
  for (const { index, 0: whole, 1: kind = '', 2: inner = '' } of written.matchAll(/\{([nadepw]):([^}]*)\}/gu)) {
    text += written.slice(end, index)
    spans.push({ kind, start: text.length, end: text.length + inner.length })
    text += inner
    end = index + whole.length
  }
  return { text: text + written.slice(end), spans }
}
