import type { Instant } from '../../core/instant.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'

/**
 * What one tap or one word says (满意度): satisfied, neither, dissatisfied.
 *
 * @example
 * satisfactions // => ['satisfied', 'neutral', 'dissatisfied']
 * parseThumbReply(standardThumb)('2，物流太慢了')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'dissatisfied', verbatim: '2，物流太慢了', comment: '物流太慢了' })
 */
export const satisfactions = ['satisfied', 'neutral', 'dissatisfied'] as const
/** What a tap on a thumb or a face says (满意度). */
export type Satisfaction = (typeof satisfactions)[number]

/** Feedback given by one tap or one word (微反馈); `verbatim` is exactly what came. */
export type MicroFeedback = EmojiFeedback | ThumbReply | Unsubscribe | ShakeReport

/** One tap on a smile, a flat or a crying face (情绪按钮). */
export interface EmojiFeedback {
  readonly _tag: 'EmojiFeedback'
  readonly satisfaction: Satisfaction
  readonly verbatim: string
}

/** A reply of "1" or "2" (拇指调研). */
export interface ThumbReply {
  readonly _tag: 'ThumbReply'
  readonly satisfaction: Exclude<Satisfaction, 'neutral'>
  readonly verbatim: string
  /** The customer's own words beside the answer, never edited: 物流太慢了 in "2，物流太慢了". */
  readonly comment?: string
}

/** A reply that asks for no more surveys (退订): it is no answer, and it does not stop service recovery. */
export interface Unsubscribe {
  readonly _tag: 'Unsubscribe'
  readonly verbatim: string
}

/**
 * What is attached to a shake report (证据): a screenshot or a log, by the id the caller stored it under.
 *
 * @example
 * evidenceKinds.filter((kind) => missingEvidence({ evidence: [{ kind: 'log', ref: 'L9' }] }).includes(kind))
 * // => ['screenshot']
 */
export const evidenceKinds = ['screenshot', 'log'] as const
/** Where something that shows a fault lies (证据引用): the host keeps it, the rules only know where. */
export interface EvidenceReference {
  readonly kind: (typeof evidenceKinds)[number]
  readonly ref: string
}

/** The phone was shaken on a lag or a crash (摇一摇). */
export interface ShakeReport {
  readonly _tag: 'ShakeReport'
  readonly id: string
  readonly at: Instant
  readonly symptom: 'lag' | 'crash' | 'other'
  readonly evidence: readonly EvidenceReference[]
  readonly customerId?: string
  /** The customer's own words, never edited. */
  readonly comment?: string
}

/** Why a tap or a reply is no answer (无法识别); nothing is guessed. */
export type MicroFeedbackIssue =
  /** What came means nothing the policy knows. */
  | { readonly _tag: 'ReplyUnknown'; readonly verbatim: string }
  /** What came means several things at once. */
  | { readonly _tag: 'ReplyAmbiguous'; readonly verbatim: string; readonly meanings: readonly Meaning[] }

/** What a word of a reply can mean. */
export type Meaning = Satisfaction | 'unsubscribe'

/** Which faces and marks stand for what (表情量表). */
export interface EmojiPolicy extends PolicyRef {
  readonly faces: { readonly [S in Satisfaction]: readonly string[] }
  readonly source: SourceRef
}

/** Which words stand for what in a reply (回复词表). */
export interface ThumbPolicy extends PolicyRef {
  /** The numbers of the question: "1 satisfied, 2 not". */
  readonly numbers: { readonly [S in ThumbReply['satisfaction']]: readonly string[] }
  readonly words: { readonly [M in ThumbReply['satisfaction'] | 'unsubscribe']: readonly string[] }
  /** What may stand before the answer and means nothing: "reply", "I choose". */
  readonly lead: readonly string[]
  /** What turns the words of satisfaction into their opposite: 不, not. */
  readonly negators: readonly string[]
  /** What may stand before them and around a negator: 很, 一点都, very. */
  readonly degrees: readonly string[]
  /** What may follow an answer and means nothing: 谢谢, thanks, 了. */
  readonly trailing: readonly string[]
  /** What makes a number a quantity and no answer: "2 小时", "1 star". */
  readonly units: readonly string[]
  /** Words of praise and of blame: beside an answer of the other kind the reply is ambiguous. */
  readonly tone: { readonly [S in ThumbReply['satisfaction']]: readonly string[] }
  /** Faces and marks that say the same as a word, or contradict it. */
  readonly faces: EmojiPolicy['faces']
  readonly source: SourceRef
}
