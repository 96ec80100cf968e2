import { carried, type Judged } from '../denial/carried.ts'
import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import { type NormalText, normalize } from '../normalize.ts'
import { excuseOf } from './excuse.ts'
import { type Occurrence, occurrencesIn } from './occurrences.ts'

/** What is known of a text beside its words. */
export interface ReadingOptions {
  /** What the feedback is about, in the words of the lexicon's opt-outs: `books`, `films`, `food`. */
  readonly domain?: string
  /** Reading stops after this many words, 10,000 unless given. */
  readonly limit?: number
}

/** Every word of a text that stands for something, judged, in the order they end. */
export interface JudgedText {
  readonly judged: readonly Judged[]
  readonly normal: NormalText
  /** How many units of the normal form were read. */
  readonly read: number
}

/** Finds the words of a text and says of each whether it counts, once for each entry it stands for. */
export const judgedIn = (
  compiled: CompiledLexicon,
  text: string,
  { domain, limit = 10_000 }: ReadingOptions = {},
): JudgedText => {
  const normal = normalize(text)
  const { found, read } = occurrencesIn(compiled, normal, limit)
  const reading = { compiled, normal, found, ...(domain === undefined ? {} : { domain }) }
  const judged: Judged[] = []
  for (let at = 0; at < found.length; at++) {
    const one = found[at] as Occurrence
    for (const entry of compiled.entriesOf(one.word))
      judged.push({ at: one, entry, because: excuseOf(reading, at, entry) })
  }
  return { judged: carried(judged, normal), normal, read }
}

/** How much of the text was read, in its own units; `undefined` when all of it was. */
export const readToIn = ({ normal: { units, ends }, read }: JudgedText): number | undefined =>
  read >= units.length ? undefined : ends === undefined ? read : (ends[read - 1] as number)
