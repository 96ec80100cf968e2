import type { NormalText } from '../normalize.ts'
import type { Span } from '../span.ts'

/** Marks that belong to the character before them: the box of a keycap, accents, the choice of a picture. */
const marks = /[\u0300-\u036f\u20d0-\u20ff\ufe0e\ufe0f]/u

/** Where units `[from, to)` stood in the text as written, whole characters with their marks. */
export const writtenSpan = (written: string, normal: NormalText, from: number, to: number): Span => {
  const { starts, ends } = normal
  if (starts === undefined || ends === undefined) return { start: from, end: to }
  let end = ends[to - 1] as number
  const next = to < starts.length ? (starts[to] as number) : written.length
  while (end < next && marks.test(written.charAt(end))) end++
  return { start: starts[from] as number, end }
}
