import { isLeft } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { isBlank } from '../../ingest/cells/values.ts'
import { orderIn } from '../facts/order-in.ts'
import { zoneInHeading } from '../facts/zone-in-heading.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { type Field, fieldOfColumn } from '../map/fields.ts'
import { type Mapping, mappingOf } from '../map/mapping.ts'
import { lookedAhead } from '../read/ahead.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { RecordFile } from '../read/record.ts'
import { contentsOf } from '../seen/contents.ts'
import { type Asked, askedOf, needsOf } from './asked.ts'

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
  readonly asked: Asked
}

const mostShown = 3

/** Looks at the first records of a file: its columns, what they are taken for, and what no file says. */
export const previewOf = async (file: RecordFile, entries: readonly string[] = []): Promise<Preview> => {
  const { first } = await lookedAhead(file)
  const wish = { entries, datesGiven: true, currencyGiven: true, cutGiven: false, scaleGiven: true }
  const contents = contentsOf(first, file.columns, file.decoder)
  const mapping = mappingOf(wish, file.columns, file.labels, contents)
  const read = cellReader(file.decoder)
  const seen = file.columns.map(() => [] as string[])
  const scoreAt = isLeft(mapping) ? undefined : mapping.right.at.score
  const scores: number[] = []
  for (const record of first) {
    if (record._tag !== 'Cells') continue
    record.cells.forEach((cell, place) => {
      const known = seen[place]
      if (known === undefined || (known.length >= mostShown && place !== scoreAt)) return
      const decoded = isBytesCell(cell) ? read(cell) : { text: cell }
      const value = 'text' in decoded ? decoded.text : undefined
      const text = typeof value === 'string' ? value : shown(value)
      if (place === scoreAt && /^\s*\d{1,2}\s*$/u.test(text)) scores.push(Number(text))
      if (!isBlank(value) && known.length < mostShown && !known.includes(text)) known.push(text.slice(0, 60))
    })
  }
  const found = isLeft(mapping) ? undefined : mapping.right
  const asked =
    found === undefined
      ? {}
      : askedOf(
          found,
          seen,
          orderIn(first, found, file.decoder) !== undefined,
          zoneInHeading(found, file.zones),
          contents[found.at.stars ?? -1]?.most ?? 0,
          scores,
        )
  return {
    columns: file.columns.map((name, place) => {
      const field = fieldAt(found, place) ?? (found === undefined ? fieldOfColumn(name) : undefined)
      return { number: place + 1, name, first: seen[place] ?? [], ...(field === undefined ? {} : { field }) }
    }),
    problems: isLeft(mapping) ? mapping.left : [],
    needs: needsOf(asked),
    asked,
  }
}

const fieldAt = (mapping: Mapping | undefined, place: number): Field | undefined => {
  if (mapping?.texts?.includes(place)) return 'text'
  const entry = Object.entries(mapping?.at ?? {}).find(([, one]) => one === place)
  return entry?.[0] as Field | undefined
}
