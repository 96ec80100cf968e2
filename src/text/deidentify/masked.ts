import type { Span } from '../span.ts'
import type { Evidence, PersonalClass } from './personal-class.ts'

/** What belongs together and is told to the same readers: a comment, its reply, the notes of its case (一份材料). */
export interface PersonalDocument {
  readonly texts: readonly string[]
  /** Names on record, of the customer and of staff; as they are written there. */
  readonly knownNames?: readonly string[]
}

/** A stretch that was taken out; what stood there is only in the map. */
export interface Masked {
  /** Where it stood in the text as it was written. */
  readonly span: Span
  readonly class: PersonalClass
  readonly by: Evidence
  readonly token: string
}

/** A text without what tells who somebody is (脱敏文本). */
export interface MaskedText {
  readonly text: string
  readonly masked: readonly Masked[]
}

/** What a token stands for (对照表); whoever holds it can undo the masking, so it belongs to the caller alone. */
export interface TokenMeaning {
  readonly token: string
  readonly class: PersonalClass
  readonly value: string
}

/** A document without what tells who somebody is, and, apart, what was taken out. */
export interface Deidentified {
  readonly texts: readonly MaskedText[]
  /** Names without a record are found by their surroundings, which finds a part of them. */
  readonly namesByRule: 'partial' | 'notLookedFor'
  readonly map: readonly TokenMeaning[]
}
