import { createHash } from 'node:crypto'

/** Text as a database can hold it: no NUL, no half of a surrogate pair. */
export const clean = (text) => text.replaceAll('\0', '\uFFFD').toWellFormed()

/** No vendor nests deeper; whoever does wants something else. */
const deepest = 64

/** The bytes as JSON, every text in it clean; nothing where they are none. */
export const jsonIn = (bytes) => {
  try {
    return { is: cleaned(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), 0) }
  } catch {
    return undefined
  }
}

const cleaned = (value, depth) => {
  if (depth > deepest) throw new RangeError('too deep')
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [clean(key), cleaned(one, depth + 1)]))
}

export const digestOf = (what) => createHash('sha256').update(what).digest('hex').slice(0, 32)

/** The same text for the same content, in whatever order its fields were written. */
export const canonical = (value) =>
  JSON.stringify(value, (_key, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
