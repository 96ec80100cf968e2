import type { StrataMerged } from './merge-thin.ts'

/** What must be said beside a score of those who happened to answer (代表性提示). */
export type RepresentationNote =
  /** The score as it came speaks for those who answered, not for all (幸存者偏差). */
  | {
      readonly _tag: 'UnweightedFigure'
      readonly answers: number
      /** Customers never heard. */
      readonly silent: number
      readonly customers: number
    }
  | StrataMerged
  /** Some kinds speak so much more than others that the answers bear as little as fewer even ones. */
  | {
      readonly _tag: 'VoicesUneven'
      readonly answers: number
      readonly designEffect: number
      readonly effectiveAnswers: number
    }
