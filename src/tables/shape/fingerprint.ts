import { canonicalText } from '../../core/text/canonical.ts'
import type { Table } from './table.ts'

/**
 * A name for the exact text of a table (规则指纹): 16 hexadecimal digits, the same on every machine, whatever the
 * order of the keys inside cells and rows. It tells two tables apart in a log; it is no protection against
 * forgery. (64-bit FNV-1a over the code points of the canonical JSON, one step for each.)
 *
 * @example
 * const half = { id: 'half', version: '1.0.0', columns: { n: int(0, 9) }, outputs: ['low'], hit: 'first',
 *   rows: [{ id: 'low', when: { n: { le: 4 } }, then: 'low', source: 'house rules' }] } as const
 * fingerprint(half).length // => 16
 * fingerprint(half) === fingerprint(JSON.parse(JSON.stringify(half))) // => true
 * fingerprint(half) === fingerprint({ ...half, version: '1.0.1' }) // => false
 * @law a fingerprint survives JSON and changes with the table
 */
export const fingerprint = (table: Table): string => {
  const { columns, ...rest } = table
  const text = canonicalText({ ...rest, columns: Object.entries(columns) })
  let [high, low] = [0xcbf29ce4, 0x84222325]
  for (const character of text) {
    low ^= character.codePointAt(0) as number
    const product = (low >>> 0) * prime
    high = Math.imul(high, prime) + (low << 8) + Math.floor(product / 2 ** 32)
    low = product | 0
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** What of the prime of 64 bits stands below its bit 40; that bit is the shift by 8 in the upper half. */
const prime = 0x1b3
