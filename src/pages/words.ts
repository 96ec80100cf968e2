import type { OpenerIssue } from '../inner-loop/remedy/check-opener.ts'
import type { ReportVerdict } from '../nps/reportable.ts'
import type { Finding } from '../outer-loop/association/association.ts'
import type { ActionStanding } from '../outer-loop/project/action.ts'
import type { ProjectStage } from '../outer-loop/project/stage.ts'
import type { FeedbackClock } from '../outer-loop/reasons/frame.ts'
import type { Direction } from '../outer-loop/report/change.ts'
import type { ReportGap } from '../outer-loop/report/facts/frame.ts'
import type { BadBecause } from '../outer-loop/training/training-case.ts'
import type { ValidationNote, Verdict } from '../outer-loop/validation/verdict.ts'
import type { PageLabel } from './page-label.ts'
import type { PageSection } from './page-section.ts'

/** A number of people of others, and between which shares the true one lies; numbers are written out already. */
export interface ShareTexts {
  readonly count: string
  readonly total: string
  readonly percent: string
  readonly from: string
  readonly to: string
  readonly confidence: string
}

/** From where to where a number lies. */
export interface IntervalTexts {
  readonly from: string
  readonly to: string
  readonly confidence: string
}

/** Everything a page says in one language (报告用语). Numbers come as text, so that no page rounds differently. */
export interface PageWords {
  /** As `lang` names it. */
  readonly language: string
  /** A number as it is written: thousands apart. */
  readonly grouped: (count: number) => string
  readonly percent: (number: string) => string
  /** What stands between things in a row, and behind what is then explained. */
  readonly comma: string
  readonly colon: string
  /** From a date to the midnight at the beginning of another; with when it was to end at first. */
  readonly stretch: (from: string, to: string, originally?: string) => string
  readonly title: {
    readonly lead: string
    readonly owner: (owner: string) => string
    readonly frontLine: (outlet: string) => string
    readonly customers: string
  }
  readonly subtitle: (parts: { readonly company?: string; readonly period: string; readonly asOf: string }) => string
  readonly section: { readonly [S in PageSection]: string }
  readonly label: { readonly [L in PageLabel]: string }
  readonly share: (texts: ShareTexts) => string
  /** Nobody to count: no share. */
  readonly noShare: string
  readonly interval: (texts: IntervalTexts) => string
  readonly answers: (count: string) => string
  readonly mean: (texts: { readonly mean: string; readonly answers: string; readonly scale: string }) => string
  readonly scored: (texts: { readonly points: string; readonly answers: string; readonly interval: string }) => string
  readonly scoreVerdict: (verdict: Exclude<ReportVerdict, { readonly _tag: 'Reportable' }>) => string
  readonly change: (texts: {
    readonly direction: Direction
    readonly points: string
    readonly interval: string
    readonly chance?: string
  }) => string
  readonly before: (value: string) => string
  readonly undecided: (texts: { readonly count: string; readonly atLeast: string; readonly atMost: string }) => string
  readonly trendTitle: (from: string, to: string) => string
  readonly hollow: string
  readonly scaleTo: (percent: string) => string
  readonly reasonsBase: (texts: {
    readonly base: string
    readonly anonymous: string
    readonly mentions: string
  }) => string
  readonly customers: (count: string, mentions?: string) => string
  readonly heldBack: string
  readonly ofAllOutlets: string
  readonly tooFewForShares: string
  readonly notAhead: (first: string, second: string) => string
  readonly more: (count: string) => string
  readonly stage: { readonly [S in ProjectStage]: string }
  readonly standing: { readonly [S in ActionStanding]: string }
  readonly verdict: { readonly [V in Verdict]: string }
  readonly drop: (interval: string, chance: string, allowed: string) => string
  readonly late: string
  readonly lateActions: (count: number) => string
  readonly actionsOf: (topic: string) => string
  readonly beforeAfter: (topic: string) => string
  readonly note: (note: ValidationNote) => string
  readonly finding: (finding: Finding) => string
  readonly signal: (texts: {
    readonly foundOn: string
    readonly sizeWhenFound: string
    readonly recent: string
    readonly heard: string
    readonly window: string
    readonly ratio?: string
    readonly interval: string
    readonly chance: string
  }) => string
  readonly silent: (share: string) => string
  readonly leftOut: (texts: {
    readonly noConsent: number
    readonly beyondMost: number
    readonly empty: number
  }) => string
  readonly namesByRule: { readonly partial: string; readonly notLookedFor: string }
  readonly wonBack: (from: number, to: number) => string
  readonly because: (because: BadBecause) => string
  readonly openerLacks: { readonly [L in OpenerIssue['_tag']]: string }
  /** Stretches of time one after another, and how many more. */
  readonly windows: (stretches: readonly string[], more?: string) => string
  readonly thanks: (
    texts: { readonly customers: string; readonly mentions: string; readonly window: string } | undefined,
  ) => string
  readonly live: (date: string) => string
  readonly heard: (texts: { readonly customers: string; readonly mentions: string; readonly window: string }) => string
  readonly effect: (texts: {
    readonly before: string
    readonly after: string
    readonly interval: string
    readonly beforeIn?: string
    readonly afterIn?: string
  }) => string
  readonly effectOpen: string
  readonly noEffectYet: string
  readonly nothingLive: string
  readonly clock: { readonly [C in FeedbackClock]: string }
  readonly baseOf: (base: string) => string
  /** Who is counted, of one outlet only. */
  readonly ofOutlet: (base: string) => string
  readonly provedForAll: (texts: {
    readonly topic: string
    readonly live?: string
    readonly validated: string
  }) => string
  readonly nothingProvedForAll: string
  readonly responses: (now: string, before?: string) => string
  readonly intervals: (confidence: string) => string
  readonly tests: (level: string) => string
  readonly gap: { readonly [G in ReportGap]: string }
  readonly noGaps: string
}
