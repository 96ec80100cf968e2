import { type Either, left, right } from 'fp-ts/Either'
import { zoneIssues } from '../../calendar/rules/zone-check.ts'
import type { Instant } from '../../core/instant.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import type { IngestIssue } from '../../feedback/ingest-error.ts'
import type { DateOrder } from './date-read.ts'
import { readDate } from './read-date.ts'

/**
 * Reads the date and time of an export (导出时间) as {@link readDate} does, or says at its place what is missing: with an offset as
 * it stands; without one on the wall clock of `zone`, and only there, since the zone of an export is a setting nobody sees in
 * it. What 03/04/2026 means is not guessed: `order` says it.
 *
 * @example
 * exportTime('Asia/Shanghai')('2026-11-21 10:00:00', []) // => right(1795226400000)
 * exportTime()('2026-11-21 10:00:00', [])
 * // => left({ _tag: 'ZoneNeeded', path: [], received: '"2026-11-21 10:00:00"' })
 * exportTime()('2026-11-21T10:00:00+08:00', []) // => right(1795226400000)
 * exportTime('UTC')('3/4/2026', []) // => left({ _tag: 'DateOrderNeeded', path: [], received: '"3/4/2026"' })
 * @law a text with an offset is read as date-fns reads it
 * @law what a zone’s clock shows is read back to the same instant
 */
export const exportTime = (
  zone?: string,
  order?: DateOrder,
): ((received: unknown, path: Path) => Either<IngestIssue, Instant>) => {
  const read = readDate({ ...(zone === undefined ? {} : { zone }), ...(order === undefined ? {} : { order }) })
  return (received, path) => {
    const date = read(received)
    if (date._tag === 'At') return right(date.at)
    if (date._tag === 'Unreadable') return left({ _tag: 'NotAnInstant', path, received: shown(received) })
    if (date._tag === 'OrderNeeded') return left({ _tag: 'DateOrderNeeded', path, received: shown(received) })
    const [unknown] = zone === undefined ? [] : zoneIssues(zone, path)
    return left((unknown as IngestIssue | undefined) ?? { _tag: 'ZoneNeeded', path, received: shown(received) })
  }
}
