/** The columns of a queue that is handed on (交接列), in their order. */
export const flatColumns = [
  'summary',
  'description',
  'priority',
  'due',
  'dueUtc',
  'standing',
  'minutesLeft',
  'owner',
  'role',
  'contactBy',
  'customer',
  'customerName',
  'phone',
  'email',
  'wecom',
  'valueTier',
  'score',
  'rating',
  'comment',
  'redLine',
  'why',
  'alert',
  'heardOn',
  'outlet',
  'businessArea',
  'received',
  'ticket',
  'feedback',
  'stands',
] as const
export type FlatColumn = (typeof flatColumns)[number]

/** A customer of the queue on one row: text and whole numbers, nothing for what is not known. */
export type FlatRow = { readonly [C in FlatColumn]: string | number }

/** A spreadsheet's cell holds no more. */
const mostCharacters = 32_000

/**
 * Text as every kind of file can hold it (可写入各种文件的文本): line breaks as one sign, signs that have no place in XML shown
 * as □, and no more than a cell takes.
 */
export const flatText = (text: string): string => {
  const whole = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069\ufffd]/gu, '□')
    .trim()
  if (whole.length <= mostCharacters) return whole
  return `${whole.slice(0, mostCharacters).replace(/\p{Surrogate}$/u, '')}…`
}
