import type { WeakSignal } from '../weak-signals/look.ts'
import type { OpenSignal } from '../weak-signals/watch.ts'

/** An open signal with its size and age (弱信号行): as it was found, and as it is. */
export interface SignalLine
  extends Pick<
    WeakSignal,
    'topic' | 'recent' | 'mentions' | 'before' | 'ratio' | 'interval' | 'chance' | 'threshold' | 'grew' | 'window'
  > {
  /** The local date it was found on, as days since 1970-01-01, and the latest it was seen. */
  readonly foundOn: number
  readonly seenOn: number
  /** How many customers had named it when it was found. */
  readonly sizeWhenFound: number
}

/**
 * The signals that are open, the least likely by chance first.
 *
 * @example
 * const heard = Object.fromEntries(Array.from({ length: 400 }, (_, day) => [day, 30]))
 * const smoke = { customers: { 200: 1, 395: 3, 397: 4, 398: 5, 399: 4 }, mentions: {} }
 * const year = watchSignals(standardSignals)(seriesOf({ heard, topics: { smoke } }, ['smoke']), 0, 400)
 * signalLines(Object.values(year.open)).map(({ topic, foundOn, seenOn, sizeWhenFound }) => [topic, foundOn, seenOn, sizeWhenFound])
 * // => [['smoke', 398, 400, 7]]
 */
export const signalLines = (signals: readonly OpenSignal[]): readonly SignalLine[] =>
  signals
    .map(({ first, latest }): SignalLine => {
      const { topic, recent, mentions, before, ratio, interval, chance, threshold, grew, window } = latest
      return {
        topic,
        recent,
        mentions,
        before,
        ...(ratio === undefined ? {} : { ratio }),
        interval,
        chance,
        threshold,
        grew,
        window,
        foundOn: first.day,
        seenOn: latest.day,
        sizeWhenFound: first.recent.count,
      }
    })
    .sort((a, b) => a.chance - b.chance || (a.topic < b.topic ? -1 : 1))
