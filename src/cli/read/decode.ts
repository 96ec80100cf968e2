/** Bytes that stand somewhere in a file. */
export interface FileBytes {
  readonly bytes: Uint8Array
  /** Where in the file the first of them stands. */
  readonly offset: number
}

/** A byte that no character of the encoding can have at its place. */
export interface BadByte {
  readonly offset: number
  /** As people write it: `0xA0`. */
  readonly byte: string
}

export type Decoder = (text: FileBytes) => { readonly text: string } | { readonly bad: BadByte }

export const isEncoding = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** Reads bytes strictly: a byte that is not of the encoding is reported, never replaced. */
export const decoder = (label: string): Decoder => {
  const strict = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  return ({ bytes, offset }) => {
    const text = tryTo(() => strict.decode(bytes))
    if (text !== undefined) return { text }
    const at = firstBad(label, bytes)
    const byte = bytes[at] ?? bytes[bytes.length - 1] ?? 0
    return { bad: { offset: offset + at, byte: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}` } }
  }
}

/** The start of the first sequence that is not of the encoding: the shortest start of the text that fails tells. */
const firstBad = (label: string, bytes: Uint8Array): number => {
  const fails = (length: number): boolean =>
    tryTo(() => new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })) ===
    undefined
  const failing = fails(bytes.length) ? bisect(fails, bytes.length) : bytes.length + 1
  const whole = [1, 2, 3, 4].find(
    (back) =>
      failing - back >= 0 &&
      tryTo(() => new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, failing - back))) !== undefined,
  )
  return failing - (whole ?? 1)
}

const bisect = (fails: (length: number) => boolean, length: number): number => {
  let [good, bad] = [0, length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fails(middle)) bad = middle
    else good = middle
  }
  return bad
}

const tryTo = <A>(attempt: () => A): A | undefined => {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
