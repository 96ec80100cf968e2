import type { FileBytes } from './decode.ts'

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0x84, 0x31, 0x95, 0x33],
]

export interface Block extends FileBytes {
  readonly last: boolean
}

/** The bytes of a stream with their places, in blocks of about this size; the mark of an encoding is left out. */
export async function* inBlocks(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Block> {
  let kept: Uint8Array[] = []
  let length = 0
  let offset = 0
  const take = (last: boolean): Block => {
    const [only] = kept
    const block = withoutMark(only !== undefined && kept.length === 1 ? only : Buffer.concat(kept), offset)
    offset += length
    kept = []
    length = 0
    return { ...block, last }
  }
  for await (const chunk of stream) {
    kept.push(chunk)
    length += chunk.length
    if (length >= size) yield take(false)
  }
  yield take(true)
}

const withoutMark = (bytes: Uint8Array, offset: number): FileBytes => {
  const mark = offset > 0 ? undefined : marks.find((one) => one.every((byte, place) => bytes[place] === byte))
  return mark === undefined ? { bytes, offset } : { bytes: bytes.subarray(mark.length), offset: mark.length }
}

/** All the bytes of a stream, or nothing where there are more than so many. */
export const wholeOf = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<FileBytes | undefined> => {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    kept.push(chunk)
    length += chunk.length
    if (length > most) return undefined
  }
  return withoutMark(Buffer.concat(kept), 0)
}
