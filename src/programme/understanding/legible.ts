import type { Aside } from './unread.ts'

/** No facts are nested deeper. */
const deepest = 5

/** Plain data of whatever was handed in, where something throws when it is read: each such part is left aside by its name (可读部分). */
export const legible = (received: unknown, aside: Aside): unknown => copied(received, '', 0, aside)

const copied = (value: unknown, at: string, depth: number, aside: Aside): unknown => {
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  try {
    const names = Object.keys(value)
    const parts = names.map((name) => {
      const place = at === '' ? name : `${at}.${name}`
      return [name, copied(partOf(value, name, place, aside), place, depth + 1, aside)] as const
    })
    return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts)
  } catch {
    return aside(at === '' ? 'facts' : at, unreadable)
  }
}

const partOf = (value: object, name: string, place: string, aside: Aside): unknown => {
  try {
    return (value as Record<string, unknown>)[name]
  } catch {
    return aside(place, unreadable)
  }
}

const unreadable = 'unreadable'
