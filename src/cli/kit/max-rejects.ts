import type { Options } from './options.ts'

/** Whether more rows were rejected than `--max-rejects` allows. */
export const isBeyond = (allowed: Options['maxRejects'], rejected: number, read: number): boolean =>
  allowed !== undefined && rejected > ('rows' in allowed ? allowed.rows : allowed.share * read)

/** As somebody has typed it. */
export const allowedBy = (allowed: Options['maxRejects']): string =>
  allowed === undefined ? '' : 'rows' in allowed ? String(allowed.rows) : `${Math.round(allowed.share * 1e6) / 1e4}%`
