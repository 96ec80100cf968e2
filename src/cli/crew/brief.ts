import type { Instant } from '../../core/instant.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import type { FlatView } from '../hand-on/flat-row.ts'
import type { Language } from '../kit/language.ts'

/** Everything a hand must know before it works (交底): plain data, so that it can be sent to a thread. */
export interface Brief {
  readonly programme: VerifiedProgramme<Words>
  readonly asOf: Instant
  readonly language: Language
  readonly format: LineFormat
  readonly view: FlatView
}

/** Formats that are written a case a line, so that any case can be made ready by anybody. */
export type LineFormat = 'ndjson' | 'csv'
