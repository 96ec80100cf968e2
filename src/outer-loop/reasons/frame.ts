import { type Either, left, right } from 'fp-ts/Either'
import { type Instant, instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'

/**
 * Which of two clocks feedback is dated by: when it was written, or when it arrived (书写时间、接收时间).
 *
 * @example
 * const [written, received] = feedbackClocks.map((clock) =>
 *   ({ taxonomy: 'house@1', base: 'everyone', clock, from: instant(0), to: instant(9) }))
 * comparable(written, { ...received, from: instant(9), to: instant(18) })
 * // => left([{ _tag: 'ClockDiffers', before: 'written', after: 'received' }])
 */
export const feedbackClocks = ['written', 'received'] as const
/** By which date feedback is counted (计数时间). */
export type FeedbackClock = (typeof feedbackClocks)[number]

/** What a tally is a tally of (统计口径): without it a number cannot be compared with another. */
export interface TallyFrame {
  /** The taxonomy, as `id@version`. */
  readonly taxonomy: string
  /** Who is counted, by name: `detractors`, `everyone`, `high value`. */
  readonly base: string
  readonly clock: FeedbackClock
  /** Half-open. */
  readonly from: Instant
  readonly to: Instant
}

/** Why two tallies cannot be compared (不可比的原因). */
export type Incomparable =
  | { readonly _tag: 'TaxonomyDiffers'; readonly before: string; readonly after: string }
  | { readonly _tag: 'BaseDiffers'; readonly before: string; readonly after: string }
  | { readonly _tag: 'ClockDiffers'; readonly before: FeedbackClock; readonly after: FeedbackClock }
  /** The two share time, so the same feedback is in both. */
  | { readonly _tag: 'WindowsOverlap'; readonly from: Instant; readonly to: Instant }
  /** A window that ends before it begins, or at once. */
  | { readonly _tag: 'WindowEmpty'; readonly which: 'before' | 'after' }

/**
 * Whether shares of two windows may be compared at all (可比性): by one version of one taxonomy, among the same people,
 * on one clock, and no feedback in both. Every reason why not, by name.
 *
 * @example
 * const q3 = { taxonomy: 'house@1', base: 'detractors', clock: 'received', from: instant(0), to: instant(9) }
 * comparable(q3, { ...q3, taxonomy: 'house@2', from: instant(9), to: instant(18) })
 * // => left([{ _tag: 'TaxonomyDiffers', before: 'house@1', after: 'house@2' }])
 * @source A2.20, A2.16
 * @law frames are comparable one way exactly when they are the other way
 */
export const comparable = (before: TallyFrame, after: TallyFrame): Either<NonEmpty<Incomparable>, void> => {
  const from = instant(Math.max(before.from, after.from))
  const to = instant(Math.min(before.to, after.to))
  const empty = (['before', 'after'] as const).filter((which) => !(spanOf(which === 'before' ? before : after) > 0))
  const [first, ...rest]: readonly Incomparable[] = [
    ...(before.taxonomy === after.taxonomy
      ? []
      : [{ _tag: 'TaxonomyDiffers', before: before.taxonomy, after: after.taxonomy } as const]),
    ...(before.base === after.base ? [] : [{ _tag: 'BaseDiffers', before: before.base, after: after.base } as const]),
    ...(before.clock === after.clock
      ? []
      : [{ _tag: 'ClockDiffers', before: before.clock, after: after.clock } as const]),
    ...empty.map((which) => ({ _tag: 'WindowEmpty', which }) as const),
    ...(empty.length === 0 && from < to ? [{ _tag: 'WindowsOverlap', from, to } as const] : []),
  ]
  return first === undefined ? right(undefined) : left([first, ...rest])
}

const spanOf = ({ from, to }: TallyFrame): number => to - from
