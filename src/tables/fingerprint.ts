import type { Table } from './table.ts'

/**
 * A name for the exact text of a table (规则指纹): 16 hexadecimal digits, the same on every machine, whatever the
 * order of the keys inside cells and rows. It tells two tables apart in a log; it is no protection against
 * forgery. (64-bit FNV-1a over the UTF-16 code units of the canonical JSON, low byte first.)
 *
 * @law a fingerprint survives JSON and changes with the table
 */
export const fingerprint = (table: Table): string => {
  const { columns, ...rest } = table
  const text = canonical({ ...rest, columns: Object.entries(columns) })
  let hash = 0xcbf29ce484222325n
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    hash = mixed(mixed(hash, unit & 255), unit >> 8)
  }
  return hash.toString(16).padStart(16, '0')
}

const mixed = (hash: bigint, byte: number): bigint => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)

/** JSON with the keys of every object in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
