import type { PersonalClass } from './personal-class.ts'

/** What is taken out of texts, and what stands there instead (脱敏策略). */
export interface DeidentifyPolicy {
  readonly id: string
  readonly version: string
  readonly classes: readonly PersonalClass[]
  /** What a token calls each class: 手机 in `[手机1]`. Without brackets and digits. */
  readonly labels: { readonly [C in PersonalClass]: string }
  /** The row that asks for it: `A4.15`. */
  readonly source: string
}
