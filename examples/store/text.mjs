import { createHash } from 'node:crypto'

/** Text as a database can hold it: no NUL, no half of a surrogate pair. */
export const clean = (text) => text.replaceAll('\0', '\uFFFD').toWellFormed()

/** The bytes as JSON, every text in it clean; nothing where they are none. */
export const jsonIn = (bytes) => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { is: JSON.parse(text, (_key, value) => (typeof value === 'string' ? clean(value) : value)) }
  } catch {
    return undefined
  }
}

export const digestOf = (what) => createHash('sha256').update(what).digest('hex').slice(0, 32)

/** The same text for the same content, in whatever order its fields were written. */
export const canonical = (value) =>
  JSON.stringify(value, (_key, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
