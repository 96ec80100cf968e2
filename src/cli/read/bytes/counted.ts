/** The bytes of a stream as they come, each chunk told. */
export async function* counted(
  stream: AsyncIterable<Uint8Array>,
  advance: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    advance(chunk.length)
    yield chunk
  }
}
