import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { WordBorders } from '../borders/word-borders.ts'
import type { Denial, DenialList } from '../denial/denial.ts'
import type { Masks } from '../masks/masks.ts'
import type { Phrasing } from '../phrases/phrasing.ts'

/**
 * A strong word flags by itself; a weak one only makes things graver (强词、弱词).
 *
 * @example
 * const { categories, graver } = redFlagsIn(compileChecked(standardWords.lexicons))('我要找媒体曝光')
 * categories // => []
 * graver // => ['media']
 * tiers // => ['strong', 'weak']
 */
export const tiers = ['strong', 'weak'] as const
/** Whether a word is enough by itself (词的强度). */
export type Tier = (typeof tiers)[number]

/**
 * A word list (词库) as a plain value: what to look for, and the contexts in which it does not count.
 *
 * Words are written as people write them; text and words are brought to the same normal form, so Traditional,
 * full-width and upper-case spellings need no entries of their own.
 */
export interface Lexicon extends PolicyRef {
  readonly source: SourceRef
  readonly categories: { readonly [category: string]: CategoryRule }
  readonly groups: readonly TermGroup[]
  /** Named lists of words that `near` asks for. */
  readonly cues: { readonly [name: string]: CueSet }
  readonly negation: Negation
  /** What tells a term from two words that only meet: 电到 in 充电|到. */
  readonly borders?: WordBorders
  /** What is seen through when words are hidden; without it nothing is. */
  readonly masks?: Masks
  /** Where it is there, all words of the list are phrases in its notation (句型): `sue~ {obj}`. */
  readonly phrasing?: Phrasing
}

/** What a category of words is for. */
export interface CategoryRule {
  /** Whether its strong words are red flags (红线); otherwise they only make things graver. */
  readonly decides: boolean
  /** The kinds of negator that take a word of this category back; other kinds do not. */
  readonly negatedBy: readonly string[]
  /** What the feedback may be about for the category not to count: plots of books are not accidents. */
  readonly notIn?: readonly string[]
}

/** Words of one category that share a tier and a context. */
export interface TermGroup {
  readonly category: string
  readonly tier: Tier
  /** `false` for words that carry their own negation: 不是正品. */
  readonly negatable?: false
  readonly near?: Near
  /** The other way round: does not count with such a cue so near, as 车祸 in another's story (场景). */
  readonly unless?: Near
  readonly terms: readonly (string | Term)[]
}

/** A word and the longer phrases in which it means something else: 上当 in 早上当镜子. */
export interface Term {
  readonly term: string
  readonly allow?: readonly string[]
}

/** Counts only with a cue at most so many characters away: 头发 near 饭里 (共现). */
export interface Near {
  readonly cues: string
  readonly within: number
}

/** Words that mean something only beside others (线索词). */
export interface CueSet {
  readonly words: readonly string[]
  /** Domains in which the cue goes without saying. */
  readonly givenIn?: readonly string[]
}

/** How a language takes words back (否定). */
export interface Negation {
  readonly negators: readonly Negators[]
  /** Phrases that contain a negator and negate nothing: 是不是, 没想到. */
  readonly pseudo: readonly string[]
  /** Characters that end a clause; a negator does not reach across them. */
  readonly clauseBreaks: string
  /** Ends of clauses that are questions; in them nothing is negated: 这不是骗人吗. */
  readonly questionEndings: readonly string[]
  /** Denial by what stands between; the first that fits says why. A word that begins inside a denied one is denied with it. */
  readonly denials?: readonly Denial[]
  readonly list?: DenialList
}

/** Words that negate what follows (or, `after`, what precedes) at most so many characters away. */
export interface Negators {
  readonly kind: string
  readonly side: 'before' | 'after'
  readonly within: number
  readonly words: readonly string[]
}
