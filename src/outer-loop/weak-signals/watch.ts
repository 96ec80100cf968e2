import { lookAt, type TopicLook, type WeakSignal } from './look.ts'
import type { SignalPolicy } from './policy.ts'
import type { Series } from './series.ts'

/** A signal that is open: one at a time for each topic, told once and not again every day (未关闭的弱信号). */
export interface OpenSignal {
  /** As it was when it was first seen: how small it was, and how young. */
  readonly first: WeakSignal
  readonly latest: WeakSignal
}

/** All that is open, by topic. */
export interface OpenSignals {
  readonly [topic: string]: OpenSignal
}

/** What one look changed. */
export interface SignalStep {
  readonly open: OpenSignals
  readonly opened: readonly WeakSignal[]
  readonly closed: readonly OpenSignal[]
}

/**
 * Takes one look into the book of open signals (弱信号登记): a new alarm opens a signal, further ones keep it open, and it
 * closes after the policy's quiet days.
 *
 * @example
 * stepSignals({ quietDays: 28 })({}, []) // => { open: {}, opened: [], closed: [] }
 * @source A1.2
 * @law at most one signal of a topic is open, and each is opened and closed once
 */
export const stepSignals =
  ({ quietDays }: Pick<SignalPolicy, 'quietDays'>) =>
  (before: OpenSignals, looks: readonly TopicLook[]): SignalStep => {
    const open = new Map(Object.entries(before))
    const opened: WeakSignal[] = []
    const closed: OpenSignal[] = []
    for (const look of looks) {
      const known = open.get(look.topic)
      if (look._tag === 'WeakSignal') {
        if (known === undefined) opened.push(look)
        open.set(look.topic, { first: known?.first ?? look, latest: look })
      } else if (known !== undefined && look.day - known.latest.day >= quietDays) {
        open.delete(look.topic)
        closed.push(known)
      }
    }
    return { open: Object.fromEntries(open), opened, closed }
  }

/** Every signal of a stretch of time, in the order they opened; those still open are in both lists. */
export interface SignalHistory {
  readonly signals: readonly OpenSignal[]
  readonly open: OpenSignals
  /** How many looks were taken, and how many of them found too little history. */
  readonly looks: number
  readonly early: number
}

/**
 * Watches a stretch of local dates as it would have been watched (弱信号回放): one look a day or a week, the last one on `to`.
 *
 * @example
 * const heard = Object.fromEntries(Array.from({ length: 400 }, (_, day) => [day, 30]))
 * const smoke = { customers: { 200: 1, 395: 3, 397: 4, 398: 5 }, mentions: { 200: 1, 395: 3, 397: 4, 398: 6 } }
 * const year = watchSignals(standardSignals)(seriesOf({ heard, topics: { smoke } }, ['smoke']), 0, 400)
 * year.signals.map(({ first }) => [first.topic, first.day, first.recent.count]) // => [['smoke', 398, 7]]
 * year.looks // => 401
 * year.early // => 84
 * @source A1.2, A1.3
 * @law a history is its looks taken one by one
 */
export const watchSignals =
  (policy: SignalPolicy) =>
  (series: Series, from: number, to: number): SignalHistory => {
    const look = lookAt(policy)
    const step = stepSignals(policy)
    const every = policy.looks === 'weekly' ? 7 : 1
    let open: OpenSignals = {}
    let [looks, early] = [0, 0]
    const signals = new Map<string, OpenSignal>()
    const keep = (one: OpenSignal): void => {
      signals.set(`${one.first.day} ${one.first.topic}`, one)
    }
    for (let day = to - every * Math.max(0, Math.floor((to - from) / every)); day <= to; day += every) {
      const found = look(series, day)
      looks += 1
      if (found.some(({ _tag }) => _tag === 'InsufficientHistory')) early += 1
      const next = step(open, found)
      for (const one of next.closed) keep(one)
      open = next.open
    }
    for (const one of Object.values(open)) keep(one)
    return {
      signals: [...signals.values()].sort(
        (a, b) => a.first.day - b.first.day || (a.first.topic < b.first.topic ? -1 : 1),
      ),
      open,
      looks,
      early,
    }
  }
