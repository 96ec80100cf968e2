import { headSize } from './encoding.ts'
import { headOf } from './head.ts'

const [newline, carriageReturn] = [0x0a, 0x0d]

/** Lines that end with a carriage return alone, as Excel's “CSV (Macintosh)” writes them, end with a newline. */
export const withNewlines = async (text: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const { head, stream } = await headOf(text, headSize)
  return head.includes(carriageReturn) && !head.includes(newline) ? rewriting(stream) : stream
}

async function* rewriting(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk.map((byte) => (byte === carriageReturn ? newline : byte))
}
