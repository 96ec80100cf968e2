import type { Path } from '../core/parse-issue.ts'

/**
 * What stands at a place of a value; nothing where there is no such place. Only what a value holds itself is found,
 * not what every object inherits.
 *
 * @example
 * valueAt(['person', 'email'], { person: { email: 'li@example.com' } }) // => 'li@example.com'
 * valueAt(['person', 'toString'], { person: {} }) // => undefined
 */
export const valueAt = (path: Path, within: unknown): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    within,
  )

/**
 * The text, number, true or false at a place, as text; nothing where it is blank or something else.
 *
 * @example
 * const delivery = { person: { id: 9 }, comment: ' ', tags: ['a'] }
 * textAt(['person', 'id'], delivery) // => '9'
 * textAt(['comment'], delivery) // => undefined
 * textAt(['tags'], delivery) // => undefined
 */
export const textAt = (path: Path, within: unknown): string | undefined => {
  const value = valueAt(path, within)
  const plain = typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  const text = plain ? String(typeof value === 'number' ? value + 0 : value) : value
  return typeof text === 'string' && /\S/u.test(text) ? text : undefined
}
