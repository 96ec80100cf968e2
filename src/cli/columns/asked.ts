import { greatestOf } from '../../core/extremes.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { tierNamed } from '../../ingest/row/customer-in.ts'
import { type Field, whoFields } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'

/** What a file does not say of itself (文件未说明的). */
export interface Asked {
  readonly receivedAt?: true
  readonly timeZone?: true
  readonly dateOrder?: true
  readonly tier?: { readonly column: string; readonly values: readonly string[] }
  readonly currency?: true
  /** The answers look like stars, not like 0–10. */
  readonly scale?: { readonly column: string; readonly most: number }
}

const plainDates = readDate({})
const datesInZone = readDate({ zone: 'UTC' })

/** So many answers without one above this tell stars from recommendations. */
const [fewAnswers, halfway] = [8, 5]

/** What the first values of a file leave open. */
export const askedOf = (
  { at, columns }: Mapping,
  seen: readonly (readonly string[])[],
  ordered: boolean,
  scores: readonly number[],
): Asked => {
  const valuesOf = (field: Field): readonly string[] => seen[at[field] ?? -1] ?? []
  const dates = [...valuesOf('receivedAt'), ...valuesOf('revisedAt')]
  const isSomebody = whoFields.some((field) => at[field] !== undefined)
  const tiers = isSomebody ? valuesOf('valueTier').filter((tier) => tierNamed(tier) === undefined) : []
  const most = greatestOf(scores, 0)
  return {
    ...(at.receivedAt === undefined && at.revisedAt === undefined ? { receivedAt: true } : {}),
    ...(dates.some((date) => plainDates(date)._tag === 'ZoneNeeded' || plainDates(date)._tag === 'OrderNeeded')
      ? { timeZone: true }
      : {}),
    ...(!ordered && dates.some((date) => datesInZone(date)._tag === 'OrderNeeded') ? { dateOrder: true } : {}),
    ...(tiers.length === 0 ? {} : { tier: { column: columns[at.valueTier ?? -1] ?? '', values: tiers } }),
    ...(at.lifetimeValue !== undefined && at.currency === undefined ? { currency: true } : {}),
    ...(scores.length >= fewAnswers && most <= halfway
      ? { scale: { column: columns[at.score ?? -1] ?? '', most } }
      : {}),
  }
}

/** As options of the command line. */
export const needsOf = ({ receivedAt, timeZone, dateOrder, tier, currency, scale }: Asked): readonly string[] => [
  ...(receivedAt === undefined ? [] : ['--received-at 2026-11-21T10:00:00+08:00']),
  ...(timeZone === undefined ? [] : ['--time-zone Asia/Shanghai']),
  ...(dateOrder === undefined ? [] : ['--date-order dmy']),
  ...(tier === undefined ? [] : [`--tier-column "${tier.column}" --high-tier "${tier.values.join(',')}"`]),
  ...(currency === undefined ? [] : ['--currency CNY']),
  ...(scale === undefined ? [] : ['--scale 1-5']),
]
