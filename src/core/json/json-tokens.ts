/** Where a token ends, or where it stops being one. */
export type TokenEnd = { readonly at: number } | { readonly bad: number }

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const matched = (pattern: RegExp, text: string, from: number): number | undefined => {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found === null ? undefined : from + found[0].length
}

/** Behind the closing quote of a text that opens here. */
export const stringEnd = (text: string, from: number): TokenEnd => {
  for (let at = from + 1; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 34) return { at: at + 1 }
    const next = code === 92 ? matched(escaped, text, at) : code < 32 ? undefined : at + 1
    if (next === undefined) return { bad: at }
    at = next
  }
  return { bad: text.length }
}

/** Behind a number, `true`, `false` or `null`. */
export const scalarEnd = (text: string, from: number): TokenEnd => {
  const at = matched(literal, text, from)
  return at === undefined ? { bad: from } : { at }
}
