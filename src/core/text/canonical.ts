/**
 * JSON text with the keys of every object in one order: two values that are equal as data have the same text.
 *
 * @example
 * canonicalText({ b: 1, a: [2] }) // => '{"a":[2],"b":1}'
 * @law equal data has equal canonical text
 */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
