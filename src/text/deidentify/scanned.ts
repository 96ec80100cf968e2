import { type NormalText, normalize, textOf } from '../normalize.ts'

/** A text made ready to be looked through: its normal form, once. */
export interface Scanned {
  readonly written: string
  readonly normal: NormalText
  readonly units: Uint16Array
  /** The normal form as text, one character a unit. */
  readonly plain: string
}

export const scannedOf = (written: string): Scanned => {
  const normal = normalize(written)
  return { written, normal, units: normal.units, plain: textOf(normal.units) }
}

/** The unit of the text as written that a unit of the normal form came from. */
export const writtenAt = ({ written, normal }: Scanned, at: number): number =>
  written.charCodeAt(normal.starts === undefined ? at : (normal.starts[at] as number))
