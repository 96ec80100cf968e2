import type { Duration } from '../../core/duration.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { RatePrior } from '../../stats/rate-drop.ts'
import type { Hiatus } from '../model/hiatus.ts'
import type { Ranking } from '../model/ranking.ts'
import type { Regularity } from '../model/regularity.ts'
import type { ExposurePolicy } from '../time/exposure-policy.ts'
import type { AlarmLevel } from './alarm-level.ts'

/**
 * When a customer's behaviour is a sign of leaving (流失预警策略), as stored data: budgets of false alarms, what each
 * signal needs before it speaks, and what was learned from the portfolio.
 */
export interface ChurnPolicy extends PolicyRef {
  /** An IANA name: where days begin. */
  readonly timeZone: string
  /** How much later than the newest an event may come and still be put in its place; 0 refuses all late ones. */
  readonly lateness: Duration
  readonly budgets: Budgets
  /** At most this share of the old rate is an alert, and critical. */
  readonly ratios: { readonly alert: number; readonly critical: number }
  readonly exposure: ExposurePolicy
  readonly logins: LoginPolicy
  readonly features: FeaturePolicy
  readonly team: TeamPolicy
  readonly purchases: PurchasePolicy
  readonly contacts: ContactPolicy
  /** How P(no purchase in the horizon) is told; absent before calibration. */
  readonly ranking?: Ranking
  readonly source: SourceRef
}

/**
 * False alarms allowed (误报预算): of a hundred customers who stay as they are, how many may be flagged by a signal
 * within a year, as a share. The graver the level, the smaller.
 */
export interface Budgets {
  readonly watch: number
  readonly alert: number
  readonly critical: number
}

/** When fewer days of use are a signal (登录下降规则). */
export type LoginPolicy = {
  /** Below this a customer's habit is not known, and the verdict is `insufficient`. */
  readonly least: { readonly activeDays: number; readonly exposure: number }
} & (
  | {
      readonly method: 'cusum'
      /** To which shares of the old rate a fall is looked for. Budgets were measured for 1/2, 1/4 and 1/8. */
      readonly ratios: readonly number[]
      /** How much more active days vary than chance has it; 1 is chance. Evidence is divided by it. */
      readonly dispersion: number
    }
  | {
      readonly method: 'windows'
      /** Days that count, one window next to the other. Budgets were measured for 56 and 14, 28 to 84 and 7 to 28 keep them. */
      readonly windows: { readonly before: number; readonly after: number }
      /** The article's words instead of a test: so many days before, so few after. */
      readonly article?: { readonly atLeast: number; readonly atMost: number; readonly level: AlarmLevel }
    }
)

/** When a feature that is no longer used is a signal (功能弃用规则). */
export interface FeaturePolicy {
  /** The advanced features that make customers stay (粘性功能), at most thirty. */
  readonly sticky: readonly string[]
  /** How many sessions are compared with all earlier ones. */
  readonly recent: number
  readonly least: { readonly before: number; readonly recent: number; readonly deep: number }
  /** The article's words: no sticky feature in the last sessions, after at least this share of sessions with one. */
  readonly article?: { readonly shareBefore: number; readonly level: AlarmLevel }
}

/** How a shrinking team (团队使用) is told: different users on the last active days against all earlier ones. */
export interface TeamPolicy {
  /** How many active days are compared with all earlier ones. */
  readonly recent: number
  /** Users: fewer on an average day before are no team. */
  readonly least: { readonly before: number; readonly recent: number; readonly users: number }
}

/** When a pause is too long (间隔规则), learned from the customer and shared over the portfolio. */
export interface GapPolicy {
  /** Fewer completed gaps than this are no habit. */
  readonly leastGaps: number
  /** Days between the first and the last that are needed: what is crowded into fewer is no habit either. */
  readonly leastDays: number
  /** What the portfolio says of customers of whom little is known. */
  readonly prior: RatePrior
  /**
   * How regular gaps are (规律性): 1 is chance, more is steadier. One figure for everybody, or shares of the portfolio by
   * regularity: then each customer's own gaps weigh the shares, so that steady customers are found soon and bursty ones
   * are given time. It is the portfolio's in either case, never one customer's alone.
   */
  readonly regularity: Regularity
  /** How many completed gaps, with the open one, are looked through for a stretch; 0 looks at the open one alone. */
  readonly stretch: number
  /** The article's words instead of a test: silence longer than so many own means. */
  readonly article?: { readonly timesMean: number; readonly level: AlarmLevel }
}

/** When a customer who used to buy has stopped (复购停止规则). */
export interface PurchasePolicy extends GapPolicy {
  /**
   * A silence that is long for anybody, for customers whose own gaps are too few; from calibration. To be
   * beyond it is as rare as its budget and never rarer: where another signal can be judged too, Holm's steps hold it back
   * unless that one stands.
   */
  readonly hiatus?: Hiatus
}

/** When the silence of a customer who used to ask is a signal (求助沉默规则). */
export interface ContactPolicy extends GapPolicy {
  /** Contacts closer than so many days are one episode. */
  readonly mergeDays: number
  /** The most this signal says by itself; it may say more where another signal stands. */
  readonly alone: AlarmLevel
}
