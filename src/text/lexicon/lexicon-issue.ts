import type { MoreIssues } from '../../core/parse-issue.ts'

interface In {
  /** The lexicon, as `id@version`. */
  readonly lexicon: string
}
interface AtTerm extends In {
  readonly category: string
  readonly term: string
}

/** What is wrong with a lexicon (词库问题): data only. */
export type LexiconIssue =
  /** A word, cue, phrase or negator without a character that counts: empty, or only invisible ones. */
  | (In & { readonly _tag: 'WordEmpty'; readonly place: string; readonly word: string })
  /** A phrase whose notation cannot be read, that names no such class or can be written in too many ways. */
  | (In & { readonly _tag: 'PhraseUnreadable'; readonly place: string; readonly word: string })
  /** The same word, once normalised, twice in one category. */
  | (AtTerm & { readonly _tag: 'TermRepeated'; readonly first: string })
  | (In & { readonly _tag: 'CategoryUnknown'; readonly category: string })
  | (In & { readonly _tag: 'TermTierUnknown'; readonly category: string; readonly tier: string })
  /** `near` names no list of cues, or an empty one: its words could never count. */
  | (In & { readonly _tag: 'CuesMissing'; readonly category: string; readonly cues: string })
  /** An allow phrase that does not contain its word, and so could never excuse it. */
  | (AtTerm & { readonly _tag: 'PhraseWithoutTerm'; readonly phrase: string })
  /** A category counts on a kind of negator that the lexicon has none of. */
  | (In & { readonly _tag: 'NegatorsMissing'; readonly category: string; readonly kind: string })
  /** A distance that is not a whole number of characters, 0 or more. */
  | (In & { readonly _tag: 'DistanceUnfit'; readonly place: string; readonly within: number })
  /** A line of borders that does not read `cost length words…`. */
  | (In & { readonly _tag: 'BordersUnread'; readonly line: string })
  /** An extension removes or excuses a word that is not there. */
  | (AtTerm & { readonly _tag: 'TermUnknown' })
  | MoreIssues
