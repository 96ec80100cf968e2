import { greatestOf } from '../../core/extremes.ts'
import { pooledDispersion } from '../../stats/comparison/dispersion.ts'
import type { Rate } from '../../stats/rate-drop.ts'
import { type RateRatioInterval, rateRatioInterval } from '../../stats/rate-ratio.ts'
import { type SignalPolicy, signalThreshold } from './policy.ts'
import { riseChance } from './rise.ts'
import type { Series } from './series.ts'

/** A topic that is named more than it was, while it is still small (弱信号). */
export interface WeakSignal {
  readonly _tag: 'WeakSignal'
  readonly topic: string
  /** The local date of the look, as days since 1970-01-01: the window ends before it. */
  readonly day: number
  /** How long the window is in which the rise is least likely by chance, in days: the age of the signal at detection. */
  readonly window: number
  /** Customers who named it in the window, of those heard: its size at detection. */
  readonly recent: Rate
  readonly mentions: number
  readonly before: Rate
  /** Absent where nobody had named it before. */
  readonly ratio?: number
  readonly interval: RateRatioInterval
  readonly chance: number
  readonly threshold: number
  /** How much more counts vary from week to week than by chance. */
  readonly dispersion: number
  /** Whether more customers a day named it, or only a larger share of those heard. */
  readonly grew: 'count' | 'share'
}

/** What one look says of one topic. */
export type TopicLook =
  | WeakSignal
  | { readonly _tag: 'NoSignal'; readonly topic: string; readonly day: number }
  /** Listened to too shortly to compare with: says nothing, least of all that there is no signal. */
  | {
      readonly _tag: 'InsufficientHistory'
      readonly topic: string
      readonly day: number
      readonly days: number
      readonly needed: number
    }

/**
 * Looks at every topic on one local date (弱信号检测): several windows, each against the days before the longest of them, so
 * that what breaks out is not compared with itself; the smallest chance against one threshold.
 *
 * @example
 * const heard = Object.fromEntries(Array.from({ length: 400 }, (_, day) => [day, 30]))
 * const smoke = { customers: { 200: 1, 395: 3, 397: 4, 398: 5 }, mentions: { 200: 1, 395: 3, 397: 4, 398: 6 } }
 * const [look] = lookAt(standardSignals)(seriesOf({ heard, topics: { smoke } }, ['smoke']), 400)
 * look._tag === 'WeakSignal' && [look.window, look.recent, look.mentions, look.before]
 * // => [7, { count: 12, exposure: 210 }, 13, { count: 0, exposure: 2520 }]
 * @source A1.2, A1.3
 * @law a signal's chance is at most its threshold, and the smallest of its windows
 * @law a topic heard too shortly is never said to be quiet
 */
export const lookAt = (policy: SignalPolicy): ((series: Series, day: number) => readonly TopicLook[]) => {
  const { windows, baselineDays, leastBaselineDays, leastCustomers, confidence } = policy
  const longest = greatestOf(windows)
  const ratioInterval = rateRatioInterval(confidence)
  return (series, day) => {
    const to = day - longest
    const from = Math.max(series.since, to - baselineDays)
    const days = Math.max(0, to - from)
    if (days < leastBaselineDays)
      return series.topics.map((topic) => ({
        _tag: 'InsufficientHistory',
        topic,
        day,
        days,
        needed: leastBaselineDays,
      }))
    const threshold = signalThreshold(policy, series.topics.length)
    const exposure = series.heard(from, to)
    const dispersion = dispersionIn(series, from, to)
    return series.topics.map((topic, place): TopicLook => {
      const before = { count: series.customers(place, from, to), exposure }
      let best: { readonly window: number; readonly recent: Rate; readonly chance: number } | undefined
      for (const window of windows) {
        const count = series.customers(place, day - window, day)
        if (count < leastCustomers) continue
        const recent = { count, exposure: series.heard(day - window, day) }
        if (threshold < seldom && count * exposure <= before.count * recent.exposure) continue
        const chance = riseChance({ before, after: recent }, dispersion, window / 7)
        if (best === undefined || chance < best.chance) best = { window, recent, chance }
      }
      if (best === undefined || best.chance > threshold) return { _tag: 'NoSignal', topic, day }
      const { window, recent, chance } = best
      return {
        _tag: 'WeakSignal',
        topic,
        day,
        window,
        recent,
        mentions: series.mentions(place, day - window, day),
        before,
        ...(before.count === 0 ? {} : { ratio: (recent.count * before.exposure) / (before.count * recent.exposure) }),
        interval: ratioInterval({ before, after: recent }),
        chance,
        threshold,
        dispersion,
        grew: recent.count * days > before.count * window ? 'count' : 'share',
      }
    })
  }
}

/** A count at or below its mean is never less likely than one in four (Greenberg & Mohri, Stat. Probab. Lett. 86, 2014). */
const seldom = 0.25

/** From whole weeks of the days compared with, the last one first. */
const dispersionIn = (series: Series, from: number, to: number): number => {
  const weeks = Math.floor((to - from) / 7)
  const begins = Array.from({ length: weeks }, (_, at) => to - 7 * (at + 1))
  return pooledDispersion({
    counts: series.topics.map((_, place) => begins.map((begin) => series.customers(place, begin, begin + 7))),
    exposure: begins.map((begin) => series.heard(begin, begin + 7)),
  })
}
