import { elapsed } from '../calendar/counting/elapsed.ts'
import { dateAt } from '../calendar/counting/local-date.ts'
import { localTime } from '../calendar/counting/local-time.ts'
import type { Period } from '../calendar/period/period.ts'
import type { Segment } from '../calendar/timeline/calendar.ts'
import { dateText } from '../calendar/zone/wall.ts'
import { type Instant, instant } from '../core/instant.ts'
import { percentText } from '../explain/figures.ts'
import type { NetPromoterScore } from '../nps/net-promoter-score.ts'
import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import type { MeasuredShare } from '../stats/proportion/measured-share.ts'
import { clipped } from './html/clipped.ts'
import type { PageWords } from './words.ts'

/** How a page writes what it is handed: one place, so that the same number looks the same everywhere. */
export interface Figures {
  readonly words: PageWords
  readonly topic: (topic: string) => string
  readonly date: (at: Instant) => string
  readonly day: (day: number) => string
  /** From the first date to the last one in it. */
  readonly stretch: (segment: Segment, originally?: Instant) => string
  readonly count: (count: number) => string
  readonly percent: (share: number) => string
  readonly points: (value: number) => string
  readonly interval: (interval: ConfidenceInterval, unit: 'percent' | 'points') => string
  /** A net promoter score with its n and its interval. */
  readonly score: (score: Omit<NetPromoterScore, 'tally'>) => string
  /** Always with how many of how many and its interval. */
  readonly share: (share: MeasuredShare) => string
}

const minus = (text: string): string => (/^-0(\.0+)?$/u.test(text) ? text.slice(1) : text.replace('-', '−'))

export const figuresOf = (words: PageWords, { timeZone }: Period, titleOf: (topic: string) => string): Figures => {
  const zone = localTime(timeZone)
  const local = zone._tag === 'Right' ? zone.right : elapsed
  const lastIn = (end: Instant): string => date(instant(end - 1))
  const percent = (share: number): string => words.percent(percentText(share))
  const points = (value: number): string => minus((100 * value).toFixed(1))
  const interval: Figures['interval'] = ({ lower, upper, confidence }, unit) =>
    words.interval({
      from: unit === 'percent' ? percentText(lower) : points(lower),
      to: unit === 'percent' ? percent(upper) : points(upper),
      confidence: wholePercent(words, confidence),
    })
  const date = (at: Instant): string => dateText(dateAt(local, at))
  return {
    words,
    topic: (topic) => clipped(80, titleOf(topic)),
    date,
    day: dateText,
    stretch: ({ from, to }, originally) =>
      words.stretch(
        date(from),
        lastIn(to),
        originally === undefined || originally === to ? undefined : lastIn(originally),
      ),
    count: words.grouped,
    percent,
    points,
    interval,
    score: ({ nps, answers, interval: ends }) =>
      words.scored({ points: points(nps), answers: words.grouped(answers), interval: interval(ends, 'points') }),
    share: ({ count, total, interval: ends }) =>
      ends === undefined
        ? words.noShare
        : words.share({
            count: words.grouped(count),
            total: words.grouped(total),
            percent: percent(count / total),
            from: percentText(ends.lower),
            to: percent(ends.upper),
            confidence: wholePercent(words, ends.confidence),
          }),
  }
}

/** 95 for 0.95, 99.9 for 0.999. */
export const wholePercent = (words: PageWords, share: number): string =>
  words.percent(String(Number((100 * share).toPrecision(6))))
