import { isUtf8 } from 'node:buffer'

/** Where the first sequence starts that is not of the encoding, in bytes that are known to have one. */
export const firstBad = (encoding: string, bytes: Uint8Array): number =>
  encoding === 'utf-8' ? firstBadUtf8(bytes) : firstBadOf(encoding, bytes)

const firstBadUtf8 = (bytes: Uint8Array): number => {
  let at = 0
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] as number)
    if (length > 1 && (at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length)))) return at
    if (length === 0) return at
    at += length
  }
  return at
}

/** How many bytes a character has whose first byte this is; 0 where none begins so. */
const lengthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0

/** The shortest start of the text that fails tells. */
const firstBadOf = (encoding: string, bytes: Uint8Array): number => {
  const fails = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream })
      return false
    } catch {
      return true
    }
  }
  let [good, failing] = [0, bytes.length + 1]
  if (fails(bytes.length, true)) {
    failing = bytes.length
    while (failing - good > 1) {
      const middle = (good + failing) >> 1
      if (fails(middle, true)) failing = middle
      else good = middle
    }
  }
  const whole = [1, 2, 3, 4].find((back) => failing - back >= 0 && !fails(failing - back, false))
  return failing - (whole ?? 1)
}
