import { greatestOf } from '../../core/extremes.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { tierNamed } from '../../ingest/row/customer-in.ts'
import { type Field, whoFields } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'
import { nameOrNumber } from '../map/place-of.ts'

/** What a file does not say of itself (文件未说明的). */
export interface Asked {
  readonly receivedAt?: true
  /** A column that nobody named and whose first values are dates. */
  readonly dates?: string
  readonly timeZone?: true
  readonly dateOrder?: true
  readonly tier?: { readonly column: string; readonly values: readonly string[] }
  readonly currency?: true
  /** The answers look like stars, not like 0–10; or stars go beyond five. */
  readonly scale?: { readonly column: string; readonly most: number }
}

const datesInZone = readDate({ zone: 'UTC' })

/** So many answers without one above this tell stars from recommendations. */
const [fewAnswers, halfway] = [8, 5]

/** What the first values of a file leave open. */
export const askedOf = (
  mapping: Mapping,
  seen: readonly (readonly string[])[],
  ordered: boolean,
  zone: string | undefined,
  starsUpTo: number,
  scores: readonly number[],
): Asked => {
  const { at, columns } = mapping
  const plainDates = readDate(zone === undefined ? {} : { zone })
  const valuesOf = (field: Field): readonly string[] => seen[at[field] ?? -1] ?? []
  const dates = [...valuesOf('receivedAt'), ...valuesOf('revisedAt')]
  const taken: readonly unknown[] = Object.values(at)
  const datesAt = seen.findIndex((values, place) => !taken.includes(place) && values.length > 0 && values.every(isDate))
  const isSomebody = whoFields.some((field) => at[field] !== undefined)
  const tiers = isSomebody ? valuesOf('valueTier').filter((tier) => tierNamed(tier) === undefined) : []
  const most = greatestOf(scores, 0)
  return {
    ...(at.receivedAt === undefined && at.revisedAt === undefined
      ? { receivedAt: true, ...(datesAt === -1 ? {} : { dates: nameOrNumber(datesAt, columns) }) }
      : {}),
    ...(dates.some((date) => plainDates(date)._tag === 'ZoneNeeded' || plainDates(date)._tag === 'OrderNeeded')
      ? { timeZone: true }
      : {}),
    ...(!ordered && dates.some((date) => datesInZone(date)._tag === 'OrderNeeded') ? { dateOrder: true } : {}),
    ...(tiers.length === 0 ? {} : { tier: { column: columns[at.valueTier ?? -1] ?? '', values: tiers } }),
    ...(at.lifetimeValue !== undefined && at.currency === undefined ? { currency: true } : {}),
    ...(scores.length >= fewAnswers && most <= halfway
      ? { scale: { column: columns[at.score ?? -1] ?? '', most } }
      : at.score === undefined && starsUpTo > halfway
        ? { scale: { column: columns[at.stars ?? -1] ?? '', most: starsUpTo } }
        : {}),
  }
}

const receivedAtGiven = '--received-at 2026-11-21T10:00:00+08:00'

const isDate = (text: string): boolean =>
  /\d[-/.年]\d/u.test(text) && ['At', 'OrderNeeded'].includes(datesInZone(text)._tag)

/** As options of the command line. */
export const needsOf = ({
  receivedAt,
  dates,
  timeZone,
  dateOrder,
  tier,
  currency,
  scale,
}: Asked): readonly string[] => [
  ...(receivedAt === undefined ? [] : [dates === undefined ? receivedAtGiven : `--map "receivedAt=${dates}"`]),
  ...(timeZone === undefined ? [] : ['--time-zone Asia/Shanghai']),
  ...(dateOrder === undefined ? [] : ['--date-order dmy']),
  ...(tier === undefined ? [] : [`--tier-column "${tier.column}" --high-tier "${tier.values.join(',')}"`]),
  ...(currency === undefined ? [] : ['--currency CNY']),
  ...(scale === undefined ? [] : [`--scale ${scale.most > halfway ? '1-10' : '1-5'}`]),
]
