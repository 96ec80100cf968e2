/** Whether a cell says nothing. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Full-width digits and signs (９．０) as the plain ones they stand for. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/**
 * A score as the file has it: digits, of whatever width, become the number they name (`9.0` as well, which some tools
 * write for 9); everything else stays what it is, for the parser to refuse.
 */
export const scoreIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const text = halfWidth(value).trim()
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : value
}

/** Identifiers that a file has as numbers are text. */
export const textIn = (value: unknown): unknown =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? String(value)
    : typeof value === 'string'
      ? value.trim()
      : value
