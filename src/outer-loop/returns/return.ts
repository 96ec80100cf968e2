import type { Money } from '../../core/money.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'

/** Detractors, and how many of them came back. */
export interface CameBack {
  readonly customers: number
  readonly recovered: number
}

/** What a programme did and cost (投入产出事实). Margin and cost are the caller's; there is no default for either. */
export interface ReturnFacts {
  readonly contacted: CameBack
  /** Comparable detractors nobody contacted: some of them come back by themselves. */
  readonly compared?: CameBack
  /** What one who came back is worth. */
  readonly margin: Money
  readonly cost: Money
}

/** An amount that may be negative, in minor units. */
export interface NetAmount {
  readonly amount: number
  readonly currency: Money['currency']
}

/** What came of it (项目回报). */
export type ProgrammeReturn =
  | {
      readonly _tag: 'ControlledReturn'
      readonly recovered: MeasuredShare
      readonly compared: MeasuredShare
      /** Who would have come back anyway, of as many. */
      readonly natural: number
      /** Came back because of it: recovered less natural. */
      readonly extra: number
      /** Share contacted less share not contacted (Newcombe). */
      readonly difference: ConfidenceInterval
      readonly benefit: NetAmount
      readonly net: NetAmount
      /** From where to where the net return lies: it may be negative, and that is shown. */
      readonly interval: ConfidenceInterval
      /** Net over cost; absent where it cost nothing. */
      readonly ratio?: number
    }
  /** Nobody to compare with: who came back is counted, and no return is made of it. */
  | { readonly _tag: 'UncontrolledReturn'; readonly recovered: MeasuredShare; readonly cost: Money }

/** Why there is no return at all. */
export type NoReturn =
  | { readonly _tag: 'CurrenciesDiffer'; readonly margin: Money['currency']; readonly cost: Money['currency'] }
  | { readonly _tag: 'NobodyContacted' }
  | { readonly _tag: 'RecoveredOffBase'; readonly customers: number; readonly recovered: number }
