import type { Figure } from '../../core/figure.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'

interface In {
  /** The taxonomy, as `id@version`. */
  readonly taxonomy: string
}
interface AtTopicTerm extends In {
  readonly topic: string
  readonly term: string
}

/** What is wrong with a taxonomy (主题分类问题): data only. */
export type TaxonomyIssue =
  /** Words, cues, phrases or negators that no lexicon may have; categories are `fault:topic` and `thing:topic`. */
  | LexiconIssue
  | (In & { readonly _tag: 'TopicUnknown'; readonly topic: string })
  /** A topic no word leads to: it would always be at nought. */
  | (In & { readonly _tag: 'TopicWithoutTerms'; readonly topic: string })
  /** All words of the topic together weigh less than the threshold: it could never be found. */
  | (In & { readonly _tag: 'TopicOutOfReach'; readonly topic: string; readonly weight: number })
  /** A weight or a threshold that is not a whole number from 1. */
  | (In & { readonly _tag: 'WeightUnfit'; readonly place: string; readonly weight: Figure })
  /** The same word twice in one topic, once as a fault and once as a thing. */
  | (AtTopicTerm & { readonly _tag: 'TopicTermDouble'; readonly first: string })
  /** A word that could never count, whatever is written around it: its own phrases or negators excuse it. */
  | (AtTopicTerm & { readonly _tag: 'TopicTermDead' })
  /** A word inside which another word of its topic, no lighter, always counts: it changes nothing. */
  | (AtTopicTerm & { readonly _tag: 'TopicTermShadowed'; readonly by: string })
  /** An extension of another taxonomy than the one it is given. */
  | (In & { readonly _tag: 'TaxonomyBaseOther'; readonly extends: string })
  /** An extension changes a word or retires a topic that is not there. */
  | (AtTopicTerm & { readonly _tag: 'TopicTermUnknown' })
  | (In & { readonly _tag: 'TopicVocabularyUnknown'; readonly language: string })
