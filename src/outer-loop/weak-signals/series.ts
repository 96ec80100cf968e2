import type { ByDay, DayTally } from './days-counted.ts'

/** Running sums of a day tally, so that any stretch of days is one subtraction. Not meant for JSON. */
export interface Series {
  /** The first local date that was listened to, and the first after the last. */
  readonly since: number
  readonly until: number
  readonly topics: readonly string[]
  /** Of `[from, to)`: customers heard, and of a topic by its place. */
  readonly heard: (from: number, to: number) => number
  readonly customers: (topic: number, from: number, to: number) => number
  readonly mentions: (topic: number, from: number, to: number) => number
}

/** A hundred years: what lies further back is left aside, so that one wrong date does not fill the memory. */
const mostDays = 36_525

/**
 * Prepares a day tally for many looks. `topics` are all that are watched, in whatever order, also those never named;
 * `since` is the local date on which listening began: the first on which anybody was heard unless said. Dates from `until`
 * on, such as those of wrong clocks, are left aside.
 *
 * @example
 * const tally = { heard: { 100: 5, 102: 8 }, topics: { smoke: { customers: { 102: 3 }, mentions: { 102: 4 } } } }
 * const series = seriesOf(tally, ['smoke', 'noise'])
 * series.until // => 103
 * series.heard(100, 103) // => 13
 * series.customers(0, 100, 103) // => 3
 * series.customers(1, 100, 103) // => 0
 */
export const seriesOf = (
  tally: DayTally,
  topics: readonly string[],
  { since, until = Number.POSITIVE_INFINITY }: { readonly since?: number; readonly until?: number } = {},
): Series => {
  const days = Object.keys(tally.heard)
    .map(Number)
    .filter((day) => day < until)
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  const wished = since !== undefined && Number.isFinite(since) ? since : days.length === 0 ? 0 : first
  const end = days.length === 0 ? wished : Math.max(wished, last + 1)
  const begin = Math.max(wished, end - mostDays)
  const none: ByDay = {}
  const own = topics.map((topic) => (Object.hasOwn(tally.topics, topic) ? tally.topics[topic] : undefined))
  const heard = running(tally.heard, begin, end)
  const customers = own.map((counts) => running(counts?.customers ?? none, begin, end))
  const mentions = own.map((counts) => running(counts?.mentions ?? none, begin, end))
  const between = (sums: Float64Array, from: number, to: number): number =>
    (sums[within(to - begin, sums)] as number) - (sums[within(from - begin, sums)] as number)
  return {
    since: begin,
    until: end,
    topics,
    heard: (from, to) => between(heard, from, to),
    customers: (topic, from, to) => between(customers[topic] as Float64Array, from, to),
    mentions: (topic, from, to) => between(mentions[topic] as Float64Array, from, to),
  }
}

const within = (place: number, { length }: Float64Array): number => Math.min(length - 1, Math.max(0, place))

const running = (counts: ByDay, begin: number, end: number): Float64Array => {
  const sums = new Float64Array(end - begin + 1)
  for (const [day, count] of Object.entries(counts)) {
    const place = Number(day) - begin
    if (place >= 0 && place < end - begin && Number.isFinite(count)) sums[place + 1] = count
  }
  for (let at = 1; at < sums.length; at++) sums[at] = (sums[at] as number) + (sums[at - 1] as number)
  return sums
}
