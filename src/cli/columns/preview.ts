import { isLeft } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { isBlank } from '../../ingest/cells/values.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { tierNamed } from '../../ingest/row/customer-in.ts'
import { orderIn } from '../facts/order-in.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { type Field, fieldOfColumn } from '../map/fields.ts'
import { type Mapping, mappingOf } from '../map/mapping.ts'
import { lookedAhead } from '../read/ahead.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { RecordFile } from '../read/record.ts'

/** One column as it stands in a file, and what it is taken for. */
export interface ColumnSeen {
  /** Counted from 1; `#3` names it in `--map`. */
  readonly number: number
  readonly name: string
  readonly field?: Field
  readonly first: readonly string[]
}

/** What a file has, and what still has to be said of it. */
export interface Preview {
  readonly columns: readonly ColumnSeen[]
  readonly problems: readonly UsageProblem[]
  /** Options without which it cannot be decided, or not as it is meant. */
  readonly needs: readonly string[]
}

const mostShown = 3

/** Looks at the first records of a file: its columns, what they are taken for, and what no file says. */
export const previewOf = async (file: RecordFile): Promise<Preview> => {
  const { first } = await lookedAhead(file)
  const wish = { entries: [], datesGiven: true, currencyGiven: true, cutGiven: false }
  const mapping = mappingOf(wish, file.columns, file.labels)
  const read = cellReader(file.decoder)
  const seen = file.columns.map(() => [] as string[])
  for (const record of first) {
    if (record._tag !== 'Cells') continue
    record.cells.forEach((cell, place) => {
      const known = seen[place]
      if (known === undefined || known.length >= mostShown) return
      const decoded = isBytesCell(cell) ? read(cell) : { text: cell }
      const value = 'text' in decoded ? decoded.text : undefined
      const text = typeof value === 'string' ? value : shown(value)
      if (!isBlank(value) && !known.includes(text)) known.push(text.slice(0, 60))
    })
  }
  const found = isLeft(mapping) ? undefined : mapping.right
  return {
    columns: file.columns.map((name, place) => {
      const field = fieldAt(found, place) ?? (found === undefined ? fieldOfColumn(name) : undefined)
      return { number: place + 1, name, first: seen[place] ?? [], ...(field === undefined ? {} : { field }) }
    }),
    problems: isLeft(mapping) ? mapping.left : [],
    needs: found === undefined ? [] : needsOf(found, seen, orderIn(first, found, file.decoder) !== undefined),
  }
}

const fieldAt = (mapping: Mapping | undefined, place: number): Field | undefined => {
  if (mapping?.texts?.includes(place)) return 'text'
  const entry = Object.entries(mapping?.at ?? {}).find(([, one]) => one === place)
  return entry?.[0] as Field | undefined
}

const plainDates = readDate({})
const datesInZone = readDate({ zone: 'UTC' })

/** What no file says of itself: the zone and the order of its dates, and which tiers are high. */
const needsOf = (
  { at, columns }: Mapping,
  seen: readonly (readonly string[])[],
  ordered: boolean,
): readonly string[] => {
  const valuesOf = (field: Field): readonly string[] => seen[at[field] ?? -1] ?? []
  const dates = [...valuesOf('receivedAt'), ...valuesOf('revisedAt')]
  const tiers = valuesOf('valueTier').filter((tier) => tierNamed(tier) === undefined)
  return [
    ...(at.receivedAt === undefined && at.revisedAt === undefined ? ['--received-at 2026-11-21T10:00:00+08:00'] : []),
    ...(dates.some((date) => plainDates(date)._tag === 'ZoneNeeded' || plainDates(date)._tag === 'OrderNeeded')
      ? ['--time-zone Asia/Shanghai']
      : []),
    ...(!ordered && dates.some((date) => datesInZone(date)._tag === 'OrderNeeded') ? ['--date-order dmy'] : []),
    ...(tiers.length === 0
      ? []
      : [`--tier-column "${columns[at.valueTier ?? -1] ?? ''}" --high-tier "${tiers.join(',')}"`]),
    ...(at.lifetimeValue !== undefined && at.currency === undefined ? ['--currency CNY'] : []),
  ]
}
