/** Works on what comes, several pieces at once, and gives back each with what came of it, in the order they came. */
export async function* inTurn<T, R>(
  pieces: Iterable<T> | AsyncIterable<T>,
  work: (piece: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<readonly [T, R]> {
  const under: { readonly piece: T; readonly result: Promise<R> }[] = []
  for await (const piece of pieces) {
    under.push({ piece, result: work(piece) })
    while (under.length >= ahead()) {
      const first = under.shift()
      if (first === undefined) break
      yield [first.piece, await first.result]
    }
  }
  for (const { piece, result } of under) yield [piece, await result]
}
