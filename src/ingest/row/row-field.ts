/**
 * What a cell of a row can be (行字段): an answer (`score`, `stars`, `satisfaction`, `sentiment`), words (`title`, `text`), who, when, where
 * and what about.
 *
 * @example
 * fieldOf('手机号')?.field // => 'phone'
 * rowFields.includes('phone') // => true
 */
export const rowFields = [
  'id',
  'score',
  'stars',
  'satisfaction',
  'sentiment',
  'title',
  'text',
  'customer',
  'customerName',
  'receivedAt',
  'revisedAt',
  'revision',
  'status',
  'distribution',
  'preview',
  'test',
  'validity',
  'speaker',
  'channel',
  'outlet',
  'businessArea',
  'region',
  'product',
  'redFlags',
  'valueTier',
  'lifetimeValue',
  'currency',
  'csm',
  'phone',
  'email',
  'wecom',
] as const
/** What a column of a file may hold (行字段). */
export type RowField = (typeof rowFields)[number]

/** What stands in a field of a row; nothing where the row has no such field. */
export type ValueIn = (field: RowField) => unknown
