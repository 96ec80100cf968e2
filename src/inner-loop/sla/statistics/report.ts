import type { Monoid } from 'fp-ts/Monoid'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { SlaStatus } from '../standing.ts'
import { clockTallyOf, type SlaTally, slaTallies } from './tally.ts'

/** Tallies in all, by priority and by owner (按优先级、负责人). */
export interface SlaReport<R extends number = number, W extends Words = StandardWords> {
  readonly all: SlaTally<R>
  readonly byPriority: { readonly [P in W['priority']]?: SlaTally<R> }
  readonly byOwner: { readonly [owner: string]: SlaTally<R> }
}

/** One clock and whose it is. */
export interface OwnedClock<W extends Words = StandardWords> {
  readonly status: SlaStatus
  readonly priority: W['priority']
  /** Absent while nobody owns the case: it counts in all and by priority. */
  readonly owner?: string
}

/**
 * How reports add up.
 *
 * @example
 * slaReports(15).empty.byOwner // => {}
 * @law reports add up in any order and grouping
 */
export const slaReports = <const R extends number, W extends Words = StandardWords>(
  resolutionMinutes: R,
): Monoid<SlaReport<R, W>> => {
  const tallies = slaTallies(resolutionMinutes)
  const merged = merge(tallies) as <G>(a: G, b: G) => G
  return {
    empty: { all: tallies.empty, byPriority: {} as SlaReport<R, W>['byPriority'], byOwner: {} },
    concat: (a, b) => ({
      all: tallies.concat(a.all, b.all),
      byPriority: merged(a.byPriority, b.byPriority),
      byOwner: merged(a.byOwner, b.byOwner),
    }),
  }
}

/**
 * One clock as a report (单个时限计入报表), its times in steps of so many minutes; one that nobody owns counts in all and by
 * priority.
 *
 * @example
 * const status = statusAt(elapsed)(standardSla.targets.P0)({ start: instant(0), contacts: [] })(instant(hours(5)))
 * reportOf(60)({ status, priority: 'P0' }).byPriority.P0?.breached // => 1
 * reportOf(60)({ status, priority: 'P0' }).byOwner // => {}
 * @law every clock is in the report once in all, once by priority and at most once by owner
 */
export const reportOf =
  <const R extends number>(resolutionMinutes: R) =>
  <W extends Words = StandardWords>({ status, priority, owner }: OwnedClock<W>): SlaReport<R, W> => {
    const all = clockTallyOf(resolutionMinutes)(status)
    return {
      all,
      byPriority: { [priority]: all } as SlaReport<R, W>['byPriority'],
      byOwner: owner === undefined ? {} : Object.fromEntries([[owner, all]]),
    }
  }

const merge =
  <T>({ empty, concat }: Monoid<T>) =>
  <G extends { readonly [name: string]: T }>(a: G, b: G): G => {
    const of = (group: G, name: string): T => (Object.hasOwn(group, name) ? (group[name] as T) : empty)
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    return Object.fromEntries(names.map((name) => [name, concat(of(a, name), of(b, name))])) as G
  }
