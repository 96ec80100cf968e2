import type { Decoder } from '../bytes/decode.ts'

/** A cell whose bytes nobody has decoded yet. */
export interface BytesCell {
  readonly bytes: Uint8Array
  readonly record: { readonly raw: Buffer; readonly offset: number }
}

export const isBytesCell = (cell: unknown): cell is BytesCell =>
  typeof cell === 'object' && cell !== null && (cell as { bytes?: unknown }).bytes instanceof Uint8Array

/** Decodes a cell; a bad byte is reported with its place in the file. */
export const cellReader =
  ({ decode }: Decoder) =>
  ({ bytes, record }: BytesCell): ReturnType<Decoder['decode']> => {
    const cell = decode({ bytes, offset: 0 })
    if ('text' in cell) return cell
    const start = record.raw.indexOf(bytes)
    if (start >= 0) return decode({ bytes, offset: record.offset + start })
    const whole = decode({ bytes: record.raw, offset: record.offset })
    return 'bad' in whole ? whole : cell
  }
