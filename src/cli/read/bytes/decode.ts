import { isUtf8 } from 'node:buffer'
import { firstBad } from './first-bad.ts'

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

/** How the bytes of a file become text. */
export interface Decoder {
  /** What the file is written in, for people. */
  readonly encoding: string
  readonly decode: (text: FileBytes) => { readonly text: string } | { readonly bad: BadByte }
}

/** Encodings that write other signs with the bytes of quotation marks and commas and are not rewritten first. */
const unfit = /^iso-2022-/u

export const isEncoding = (label: string): boolean => {
  try {
    return !unfit.test(new TextDecoder(label).encoding)
  } catch {
    return false
  }
}

/** Reads bytes strictly: a byte that is not of the encoding is reported, never replaced. */
export const decoder = (encoding: string): Decoder => {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const read = strict.encoding === 'utf-8' ? utf8 : (bytes: Uint8Array) => tried(strict, bytes)
  return {
    encoding,
    decode: ({ bytes, offset }) => {
      const text = read(bytes)
      if (text !== undefined) return { text }
      const at = firstBad(strict.encoding, bytes)
      return { bad: { offset: offset + at, byte: written(bytes[at] ?? bytes[bytes.length - 1] ?? 0) } }
    },
  }
}

/** A byte as people write it. */
export const written = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const utf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : undefined

const tried = (strict: { readonly decode: (bytes: Uint8Array) => string }, bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
