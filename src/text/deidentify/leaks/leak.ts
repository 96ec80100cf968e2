import type { Span } from '../../span.ts'
import type { PersonalClass } from '../personal-class.ts'

interface Where {
  /** Which of the texts, from 0. */
  readonly text: number
  /** Where in it; what stands there is not repeated here. */
  readonly span: Span
}

/** What still tells who somebody is in a text that was to be shown (泄露点). */
export type Leak =
  | (Where & { readonly _tag: 'KnownNameLeft'; readonly name: number })
  | (Where & { readonly _tag: 'DigitsLeft'; readonly class: PersonalClass })
  | (Where & { readonly _tag: 'IdentifierLeft'; readonly class: PersonalClass })

/** Why a document is not shown (拒绝输出): something is left in it. The texts are not in the answer. */
export interface LeaksFound {
  readonly _tag: 'LeaksFound'
  readonly leaks: readonly Leak[]
  /** How many more there are than are told. */
  readonly more: number
}
