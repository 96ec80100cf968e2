import { canonicalText } from '../../core/text/canonical.ts'
import type { Table } from './table.ts'

/**
 * A name for the exact text of a table (规则指纹): 16 hexadecimal digits, the same on every machine, whatever the
 * order of the keys inside cells and rows. It tells two tables apart in a log; it is no protection against
 * forgery. (64-bit FNV-1a over the code points of the canonical JSON, one step for each.)
 *
 * @law a fingerprint survives JSON and changes with the table
 */
export const fingerprint = (table: Table): string => {
  const { columns, ...rest } = table
  const text = canonicalText({ ...rest, columns: Object.entries(columns) })
  let hash = 0xcbf29ce484222325n
  for (const character of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) as number)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
