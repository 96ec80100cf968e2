/**
 * A ticket number made of a feedback's id (工单号): nine digits and a check digit in three groups, short enough to be read
 * out on the telephone, and always the same for the same feedback. One digit misread, or two next to each other
 * exchanged, gives a number that is none.
 *
 * @example
 * ticketNumber('VOC-', 'fb:wecom:msgid-4758') // => 'VOC-459-016-2383'
 * @source A0.13
 * @law a ticket number is short, made of digits, and one slip of a digit is noticed
 */
export const ticketNumber = (prefix: string, feedbackId: string, attempt = 0): string =>
  written(textOf(prefix), hashOf(`${textOf(feedbackId)}${attempt === 0 ? '' : `#${attempt}`}`) % 1_000_000_000)

/** What is no text says nothing. */
const textOf = (received: unknown): string => (typeof received === 'string' ? received : '')

/**
 * The number itself, or the next one that nobody has yet (防重号): the same search for everybody who asks, so that a number
 * once given is found again.
 *
 * @example
 * nextTicket('VOC-459-016-2383', (ticket) => ticket === 'VOC-459-016-2383') // => 'VOC-459-016-2394'
 * @law a ticket number is never given twice
 */
export const nextTicket = (ticket: string, isTaken: (ticket: string) => boolean): string => {
  const parts = shape.exec(ticket)
  if (parts === null) return ticket
  const [, prefix = '', ...digits] = parts
  const first = Number(digits.join('').slice(0, 9))
  for (let step = 0; step < most; step++) {
    const next = written(prefix, (first + step) % 1_000_000_000)
    if (!isTaken(next)) return next
  }
  return ticket
}

/**
 * Whether a ticket number (工单号) was read out as it was given: its check digit fits, whatever its prefix.
 *
 * @example
 * isTicket('VOC-459-016-2383') // => true
 * isTicket('VOC-459-061-2383') // => false
 */
export const isTicket = (text: string): boolean => {
  const parts = shape.exec(text)
  return parts !== null && damm(parts.slice(2).join('')) === 0
}

const most = 10_000
const shape = /^(.*?)(\d{3})-(\d{3})-(\d{4})$/s

const written = (prefix: string, number: number): string => {
  const nine = String(number).padStart(9, '0')
  return `${prefix}${nine.slice(0, 3)}-${nine.slice(3, 6)}-${nine.slice(6)}${damm(nine)}`
}

/** FNV-1a over the units of the text, in two halves: plenty for nine digits. */
const hashOf = (text: string): number => {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    high = Math.imul(high ^ code, 0x01000193) >>> 0
    low = Math.imul(low ^ (code + unit), 0x85ebca6b) >>> 0
  }
  return (high % 0x200000) * 0x100000000 + low
}

/** Damm's check digit: the one digit that brings the walk back to 0. */
const damm = (digits: string): number => {
  let state = 0
  for (const digit of digits) state = (table[state] as readonly number[])[Number(digit)] as number
  return state
}
const table: readonly (readonly number[])[] = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
]
