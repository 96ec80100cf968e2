import { type Decoder, decoder, written } from './decode.ts'

/** A stream of UTF-16 rewritten as UTF-8, and the decoder that reports places in the stream as it was. */
export interface Rewritten {
  readonly stream: AsyncIterable<Uint8Array>
  readonly decoder: Decoder
}

interface Bad {
  /** Where its stand-in begins in what was rewritten. */
  readonly at: number
  readonly offset: number
  readonly byte: string
}

/**
 * UTF-16 has bytes that look like commas and quotes, so it is rewritten before anything is split. Half a surrogate pair
 * or half a unit becomes a byte that UTF-8 does not have, and so spoils its row and no other.
 */
export const rewritten = (stream: AsyncIterable<Uint8Array>, encoding: string): Rewritten => {
  const bads: Bad[] = []
  const utf8 = decoder('utf-8')
  return {
    stream: rewriting(stream, encoding === 'utf-16be', bads),
    decoder: {
      encoding,
      decode: (text) => {
        const read = utf8.decode(text)
        if ('text' in read) return read
        while ((bads[0]?.at ?? Number.POSITIVE_INFINITY) < read.bad.offset) bads.shift()
        const [bad] = bads
        return bad === undefined ? read : { bad: { offset: bad.offset, byte: bad.byte } }
      },
    },
  }
}

const standIn = 0xff
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

async function* rewriting(
  stream: AsyncIterable<Uint8Array>,
  bigEndian: boolean,
  bads: Bad[],
): AsyncGenerator<Uint8Array> {
  let kept: Buffer = Buffer.alloc(0)
  let offset = 0
  let at = 0
  const rewrite = (bytes: Buffer, last: boolean): Buffer => {
    const out = Buffer.allocUnsafe(bytes.length * 2)
    const unitAt = (place: number): number => (bigEndian ? bytes.readUInt16BE(place) : bytes.readUInt16LE(place))
    let [read, length] = [0, 0]
    const spoil = (width: number): void => {
      bads.push({ at: at + length, offset: offset + read, byte: written(bytes[read] as number) })
      out[length++] = standIn
      read += width
    }
    while (read + 1 < bytes.length) {
      const unit = unitAt(read)
      if (isHigh(unit) && read + 3 >= bytes.length && !last) break
      if (isHigh(unit) && read + 3 < bytes.length && isLow(unitAt(read + 2))) {
        length += out.write(String.fromCharCode(unit, unitAt(read + 2)), length)
        read += 4
      } else if (isHigh(unit) || isLow(unit)) spoil(2)
      else {
        if (unit < 0x80) out[length++] = unit
        else if (unit < 0x800) {
          out[length++] = 0xc0 | (unit >> 6)
          out[length++] = 0x80 | (unit & 63)
        } else {
          out[length++] = 0xe0 | (unit >> 12)
          out[length++] = 0x80 | ((unit >> 6) & 63)
          out[length++] = 0x80 | (unit & 63)
        }
        read += 2
      }
    }
    if (last && read < bytes.length) spoil(1)
    kept = bytes.subarray(read)
    offset += read
    at += length
    return out.subarray(0, length)
  }
  for await (const chunk of stream) yield rewrite(Buffer.concat([kept, chunk]), false)
  yield rewrite(kept, true)
}
