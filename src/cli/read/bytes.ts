import type { FileBytes } from './decode.ts'

const utf8Mark = [0xef, 0xbb, 0xbf]

/** The encoding a byte order mark names, where it is not UTF-8. */
export const markedAs = (start: Uint8Array): string | undefined =>
  start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined

export interface Block extends FileBytes {
  readonly last: boolean
}

/** The bytes of a stream with their places, in blocks of about this size; a UTF-8 mark is left out. */
export async function* inBlocks(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Block> {
  let kept: Uint8Array[] = []
  let length = 0
  let offset = 0
  const take = (last: boolean): Block => {
    const block = withoutMark(Buffer.concat(kept), offset)
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

const withoutMark = (bytes: Uint8Array, offset: number): FileBytes =>
  offset === 0 && utf8Mark.every((byte, place) => bytes[place] === byte)
    ? { bytes: bytes.subarray(utf8Mark.length), offset: utf8Mark.length }
    : { bytes, offset }

/** All the bytes of a stream. */
export const wholeOf = async (stream: AsyncIterable<Uint8Array>): Promise<FileBytes> => {
  const kept: Uint8Array[] = []
  for await (const chunk of stream) kept.push(chunk)
  return withoutMark(Buffer.concat(kept), 0)
}
