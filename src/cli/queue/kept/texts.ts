/** Many texts kept as bytes, outside of what the collector of garbage must walk through. */
export interface Texts {
  /** Keeps a text and says where. */
  readonly add: (text: string) => number
  readonly at: (place: number) => string
  readonly is: (place: number, text: string) => boolean
}

const piece = 1 << 20
/** The length stands before each text. */
const head = 4

export const texts = (): Texts => {
  const pieces: Buffer[] = []
  let used = piece
  const found = (place: number): Buffer => {
    const all = pieces[Math.floor(place / piece)] as Buffer
    const start = (place % piece) + head
    return all.subarray(start, start + all.readUInt32LE(start - head))
  }
  return {
    add: (text) => {
      const room = head + text.length * 3
      if (used + room > piece) {
        pieces.push(Buffer.allocUnsafeSlow(Math.max(piece, room)))
        used = 0
      }
      const last = pieces[pieces.length - 1] as Buffer
      const place = (pieces.length - 1) * piece + used
      const length = last.write(text, used + head)
      last.writeUInt32LE(length, used)
      used += head + length
      return place
    },
    at: (place) => found(place).toString(),
    is: (place, text) => found(place).toString() === text,
  }
}
