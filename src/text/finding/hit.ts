import type { Tier } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'

/** A word of a lexicon in a text (命中), and where it stands in the text as it was written. */
export interface Hit {
  readonly category: string
  readonly tier: Tier
  /** The word as the lexicon has it; the text may spell it otherwise. */
  readonly term: string
  /** The lexicon, as `id@version`. */
  readonly lexicon: string
  readonly span: Span
}

/** Why a word that stands in the text does not count (不计的原因). */
export type Excuse =
  /** It stands in a phrase in which it means something else. */
  | { readonly _tag: 'InPhrase'; readonly phrase: string; readonly span: Span }
  /** It only stands across the border of words: 电到 in 充电 + 到. */
  | { readonly _tag: 'AcrossWords'; readonly words: readonly string[]; readonly span: Span }
  /** None of the cues it needs stands near. */
  | { readonly _tag: 'NoCueNear'; readonly cues: string; readonly within: number }
  /** A cue stands near that makes it scenery: another airline, a doctor's note. */
  | { readonly _tag: 'CueNear'; readonly cues: string; readonly cue: string; readonly span: Span }
  /** A negator takes it back. */
  | { readonly _tag: 'Negated'; readonly by: string; readonly span: Span }
  /** The feedback is about something for which the category does not count. */
  | { readonly _tag: 'OutOfDomain'; readonly domain: string }

/** A word that stands in the text and does not count, kept with the reason. */
export interface SuppressedHit extends Hit {
  readonly because: Excuse
}
