import type { Period } from '../../../calendar/period/period.ts'
import type { ReportFacts } from '../../../outer-loop/report/facts/facts.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import { figuresOf } from './figures.ts'

/** The figures of each outlet. */
export const outletsOf = (
  rows: readonly HeardRow[],
  period: Period,
  before: Period,
  scored: boolean,
): NonNullable<ReportFacts['outlets']> => {
  const byPlace = new Map<string, HeardRow[]>()
  for (const row of rows) {
    const { place } = row.voice
    if (place === undefined || place === '__proto__') continue
    const known = byPlace.get(place)
    if (known === undefined) byPlace.set(place, [row])
    else known.push(row)
  }
  return Object.fromEntries([...byPlace].map(([place, own]) => [place, figuresOf(own, period, before, scored)]))
}
