import type { AnswersNeeded, NeverEnough } from '../../stats/comparison/answers-needed.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { ShareTest } from './share-drop.ts'

/**
 * 显著下降, 显著上升, 样本不足, 未见下降; and 尚无定论 while answers come in and nothing is decided. Given in this order: what is
 * shown comes before what could not have been shown.
 *
 * @example
 * verdicts // => ['dropped', 'rose', 'tooFew', 'notShown', 'notYet']
 * verdicts.indexOf('tooFew') < verdicts.indexOf('notShown') // => true
 */
export const verdicts = ['dropped', 'rose', 'tooFew', 'notShown', 'notYet'] as const
/** Whether a change did what it was for (验证结论). */
export type Verdict = (typeof verdicts)[number]

/** What was found of one topic (验证结论); its figures make the verdict again. */
export interface TopicVerdict {
  readonly _tag: 'TopicVerdict'
  readonly topic: string
  readonly verdict: Verdict
  readonly before: MeasuredShare
  readonly after: MeasuredShare
  /** By how much the share dropped; a rise is negative (Newcombe). */
  readonly drop: ConfidenceInterval
  /** The test that decided: a control's is that of the difference in differences. */
  readonly test: ShareTest | 'control'
  readonly z?: number
  readonly pDrop: number
  readonly pRise: number
  /** What `pDrop` had to stay below: Holm's step, or what a running look may spend. */
  readonly allowed: number
  /** The least `pDrop` there could have been: nobody names the topic after. */
  readonly least: number
  /** By how much more it dropped than where nothing was done. */
  readonly moreThanControl?: number
  /** How many answers after it takes to see the drop that was hoped for, or that none are enough. */
  readonly needed?: AnswersNeeded | NeverEnough
}

/** What has to be known beside a verdict (附注). */
export type ValidationNote =
  /** The topics were chosen in the very window they are compared with: they would have fallen by themselves. */
  | { readonly _tag: 'SelectedInItsBaseline' }
  | { readonly _tag: 'ResponseRateChanged'; readonly before: number; readonly after: number; readonly p: number }
  | { readonly _tag: 'ResponseRateUnknown' }
  | { readonly _tag: 'OtherSeason'; readonly exception?: string }
  /** More of the answers planned are to come. */
  | { readonly _tag: 'StillRunning'; readonly information: number }

/** Whether what was done worked (效果验证). */
export interface Validation {
  readonly level: Fraction
  readonly taxonomyVersion: string
  readonly topics: readonly TopicVerdict[]
  readonly notes: readonly ValidationNote[]
}
