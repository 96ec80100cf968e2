/** The lines of some things as UTF-8, each written where it will stay: nothing is joined first. */
export const encoded = <T>(all: readonly T[], lineOf: (one: T) => string): Uint8Array => {
  let room = Buffer.allocUnsafeSlow(1 << 18)
  let used = 0
  for (const one of all) {
    const line = lineOf(one)
    const most = line.length * 3
    if (used + most > room.length) {
      const wider = Buffer.allocUnsafeSlow((used + most) * 2)
      room.copy(wider, 0, 0, used)
      room = wider
    }
    used += room.write(line, used)
  }
  return new Uint8Array(room.buffer, 0, used)
}
