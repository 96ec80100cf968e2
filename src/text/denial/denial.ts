/**
 * A way in which a sentence takes a word back (否定句式): what opens it, what may stand between it and the word, what
 * must or must not follow. Anything else between is what is denied instead: 没有警示牌滑倒了 denies the sign.
 */
export interface Denial {
  /** What it is called in the guide: `event`, `worry`. */
  readonly name: string
  /** A category names the kinds it heeds. */
  readonly kind: string
  /** Words that open it: 没有, not. */
  readonly openers: readonly string[]
  /** `after` for one that follows the word: 骚扰电话一个都没有. */
  readonly side?: 'after'
  /** Words that may stand between, at most `most` of them, spaces aside: 任何, any. */
  readonly fillers?: readonly string[]
  readonly most?: number
  /** Any characters of the same clause may stand between, so many. */
  readonly within?: number
  /** It takes back these words of the lexicon only: 不拉肚子, but not 不骗. */
  readonly terms?: readonly string[]
  /** An opener right behind one of these is no opener: 好不, 对不. */
  readonly notBehind?: readonly string[]
  /** An opener at the beginning of a clause is advice to others: do not trust scammers. */
  readonly notFirst?: true
  /** Followed by one of these, at most so far on, it takes nothing back: 没报警已经够客气了. */
  readonly unless?: { readonly words: readonly string[]; readonly within: number }
  /** It counts only when an outcome, after a turn if any are named, follows so far on: 担心过敏，结果没事. */
  readonly then?: {
    readonly turns?: readonly string[]
    readonly outcomes: readonly string[]
    readonly within: number
  }
  /** After it, fillers aside, the clause must end. */
  readonly closes?: true
}

/** How a denial goes on to the next word of a list (并列): 没有发霉、变质和长毛. */
export interface DenialList {
  readonly connectors: readonly string[]
  readonly within: number
}
