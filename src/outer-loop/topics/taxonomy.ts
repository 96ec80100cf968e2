import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { CueSet, Near, Negation, Term } from '../../text/lexicon/lexicon.ts'

/**
 * What customers talk about, as a plain value with a version (主题分类): topics, and the words each is known by. The thing
 * that is measured from quarter to quarter, so a change of it is a new version.
 */
export interface TopicTaxonomy extends PolicyRef {
  readonly source: SourceRef
  readonly topics: { readonly [topic: string]: TopicRule }
  /** How much the words of a topic must weigh together for feedback to be about it; a whole number from 1. */
  readonly threshold: number
  /** One a language. */
  readonly vocabularies: readonly TopicVocabulary[]
}

/** A topic and the words it is known by (主题规则). */
export interface TopicRule {
  /** What people call it, in the language of the taxonomy. */
  readonly title: string
}

/** The words of one language, and how that language takes words back. */
export interface TopicVocabulary {
  readonly language: string
  readonly groups: readonly TopicTerms[]
  /** Named lists of words that `near` asks for. */
  readonly cues: { readonly [name: string]: CueSet }
  readonly negation: Negation
  /** The kinds of negator that take a fault back: 不慢 is no delay. */
  readonly deniedBy: readonly string[]
  /** The kinds of negator that say a thing is missing or wished for: 没给餐具, 希望有发票. */
  readonly missedBy: readonly string[]
}

/**
 * A fault says what is wrong (难吃); a thing names what it is about (餐具), and may be missing (问题词、事物词).
 *
 * @example
 * termKinds // => ['fault', 'thing']
 * tagTopics(zhRetailTopics)('餐具也没给').topics.map(({ topic, aspects }) => [topic, ...aspects])
 * // => [['order-accuracy', 'fault', 'missing']]
 */
export const termKinds = ['fault', 'thing'] as const
/** How the words of a topic are meant (词的用法). */
export type TermKind = (typeof termKinds)[number]

/** Words of one topic that share a kind, a weight and a context. */
export interface TopicTerms {
  readonly topic: string
  readonly of: TermKind
  /** What each weighs, a whole number from 1; 1 unless said. */
  readonly weight?: number
  /** What each thing weighs where it is missing or wished for, a whole number from 1; `weight` unless said. */
  readonly missing?: number
  /** `false` for words that carry their own negation: 没送到. */
  readonly negatable?: false
  readonly near?: Near
  readonly terms: readonly (string | Term)[]
}

/** A term as a record, however it was written. */
export const termOf = (written: string | Term): Term => (typeof written === 'string' ? { term: written } : written)
