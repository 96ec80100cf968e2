type Cells = Float64Array | Uint32Array | Uint8Array

/** A list of numbers, 0 where none was set; it grows by pieces, so that nothing is copied and zeros cost nothing. */
export interface Column {
  readonly at: (place: number) => number
  readonly set: (place: number, value: number) => void
}

const piece = 1 << 12

export const column = (make: (length: number) => Cells): Column => {
  const pieces: Cells[] = []
  return {
    at: (place) => pieces[place >>> 12]?.[place & (piece - 1)] ?? 0,
    set: (place, value) => {
      if (value === 0 && pieces[place >>> 12] === undefined) return
      pieces[place >>> 12] ??= make(piece)
      ;(pieces[place >>> 12] as Cells)[place & (piece - 1)] = value
    },
  }
}

export const doubles = (): Column => column((length) => new Float64Array(length))
export const words = (): Column => column((length) => new Uint32Array(length))
export const bytes = (): Column => column((length) => new Uint8Array(length))
