import { inBlocks } from './bytes/bytes.ts'
import type { FileBytes } from './bytes/decode.ts'
import { longestRecord } from './longest-record.ts'

export type RawLine = FileBytes | { readonly tooLong: true }

/** So many lines are handed on at a time: what is made of them is gone before it has to be moved. */
const together = 64

/** The lines of a stream as bytes, some of a block at a time; of a line that is too long nothing is kept. */
export async function* rawLines(
  stream: AsyncIterable<Uint8Array>,
  size: number = 1 << 16,
): AsyncGenerator<readonly RawLine[]> {
  let kept: Uint8Array = new Uint8Array()
  let start = 0
  let skipping = false
  for await (const { bytes, offset, last } of inBlocks(stream, size)) {
    const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
    if (kept.length === 0) start = offset
    let lines: RawLine[] = []
    let from = 0
    for (let end = all.indexOf(0x0a); end >= 0; end = all.indexOf(0x0a, from)) {
      lines.push(
        skipping || end - from > longestRecord
          ? { tooLong: true }
          : { bytes: all.subarray(from, end), offset: start + from },
      )
      skipping = false
      from = end + 1
      if (lines.length < together) continue
      yield lines
      lines = []
    }
    kept = all.subarray(from)
    start += from
    skipping ||= kept.length > longestRecord
    if (last && (kept.length > 0 || skipping)) lines.push(skipping ? { tooLong: true } : { bytes: kept, offset: start })
    if (skipping) {
      start += kept.length
      kept = new Uint8Array()
    }
    if (lines.length > 0) yield lines
  }
}
