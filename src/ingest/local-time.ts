import type { Either } from 'fp-ts/Either'
import { left, right } from 'fp-ts/Either'
import { offsetsOf } from '../calendar/offset.ts'
import { dayNamed, wallOf } from '../calendar/wall.ts'
import { zoneWith } from '../calendar/zone.ts'
import { zoneIssues } from '../calendar/zone-check.ts'
import { type Instant, parseInstant } from '../core/instant.ts'
import { type Path, shown } from '../core/parse-issue.ts'
import type { IngestIssue } from '../feedback/ingest-error.ts'

const pattern = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?)?$/
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2})[:时](\d\d)(?:[:分](\d\d)秒?|分)?)?$/

/**
 * Reads the date and time of an export (导出时间): with an offset as it stands; without one on the wall clock of `zone`, and
 * only there, since the zone of an export is a setting nobody sees in it. A date alone is the first instant of that day;
 * a time shown twice is the first time it is shown, one that is skipped the end of the gap. The year comes first, also as
 * 2026年11月21日: what 03/04/2026 means is not guessed.
 *
 * @example
 * localTime('Asia/Shanghai')('2026-11-21 10:00:00', []) // => right(1795226400000)
 * localTime()('2026-11-21 10:00:00', [])
 * // => left({ _tag: 'ZoneNeeded', path: [], received: '"2026-11-21 10:00:00"' })
 * localTime()('2026-11-21T10:00:00+08:00', []) // => right(1795226400000)
 * @law a text with an offset is read as date-fns reads it
 * @law what a zone’s clock shows is read back to the same instant
 */
export const localTime = (zone?: string): ((received: unknown, path: Path) => Either<IngestIssue, Instant>) => {
  const offset = zone === undefined ? undefined : offsetsOf(zone)
  const clock = offset === undefined ? undefined : zoneWith(offset)
  return (received, path) => {
    const text = typeof received === 'string' ? received.trim() : received
    const exact = parseInstant(typeof text === 'string' ? text : undefined, path)
    if (exact._tag === 'Right') return exact
    const wall = typeof text === 'string' ? wallIn(text) : undefined
    if (wall === undefined) return left({ _tag: 'NotAnInstant', path, received: shown(received) })
    if (clock !== undefined) return right(clock.instantAt(wall))
    const [unknown] = zone === undefined ? [] : zoneIssues(zone, path)
    return left((unknown as IngestIssue | undefined) ?? { _tag: 'ZoneNeeded', path, received: shown(received) })
  }
}

/** What the wall clock shows, as the text says; nothing where no clock shows that. */
const wallIn = (text: string): ReturnType<typeof wallOf> | undefined => {
  const [, year = '', month = '', date = '', hour = '0', minute = '0', second = '0', part = ''] =
    pattern.exec(text) ?? chinese.exec(text) ?? []
  const day = dayNamed(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const milliseconds = Number(second) * 1000 + Number(part.padEnd(3, '0'))
  return wallOf(day, Number(hour) * 60 + Number(minute) + milliseconds / 60_000)
}
