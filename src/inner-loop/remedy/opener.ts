import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Scale } from '../../nps/score.ts'

/** A stretch of the customer's words, in UTF-16 units: from `start` up to, not including, `end`. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
}

/** What the first sentence to a customer takes up (共情开场白): their words, their score, or nothing there is. */
export type Opener =
  | (ToCustomer & { readonly _tag: 'QuotesWords'; readonly quote: string; readonly span: QuotedSpan })
  /** There are no words: the score is named and the customer asked why. */
  | (ToCustomer & { readonly _tag: 'QuotesScore'; readonly score: number; readonly scale: Scale })
  | (ToCustomer & { readonly _tag: 'NothingToQuote' })

/** How the customer is called at the beginning (称呼): 王总. */
interface ToCustomer {
  readonly customerName?: string
}

/** How much an opener must quote, and how it names a score and asks why (共情开场规则). */
export interface OpenerPolicy extends PolicyRef {
  /** The longest quote an opener takes when no span is handed in, in characters as people see them. */
  readonly longest: number
  /** The least that counts as a quote, in letters; a Han character, kana or Hangul syllable counts as three. */
  readonly leastLetters: number
  /** How many characters may stand between two pieces of the customer's words. */
  readonly widestGap: number
  /** Words that are nobody's own and make no quote in pieces: 我们, 非常, very sorry. */
  readonly courtesies: readonly string[]
  /** What cites a rule, and what blames the customer; neither stands in the first sentence. */
  readonly refused: { readonly rules: readonly string[]; readonly blame: readonly string[] }
  /** What stands before or after a number that is a score, and what shows that it is none. */
  readonly scoreCues: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly notAfter: readonly string[]
  }
  /** Words one of which asks for the reason. */
  readonly why: readonly string[]
  readonly source: SourceRef
}

/** What an opener can take up. */
export interface OpenerFacts {
  readonly comment?: string
  /** The stretches of the comment worth quoting, the best first: red-line words in their sentence, say. */
  readonly spans?: readonly QuotedSpan[]
  readonly score?: number
  readonly scale: Scale
  readonly customerName?: string
}
