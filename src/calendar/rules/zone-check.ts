import { type Path, shown } from '../../core/parse-issue.ts'
import { offsetsOf } from '../zone/offset.ts'
import type { CalendarFlaw } from './issue.ts'

/** Why the platform cannot say when clocks change in a zone; nothing where it can. */
export const zoneIssues = (received: unknown, path: Path): readonly CalendarFlaw[] => {
  const known = (zone: string): boolean => offsetsOf(zone) !== undefined
  if (known(String(received))) return []
  const _tag = known('Europe/London') ? 'ZoneUnknown' : 'ZoneDataMissing'
  return [{ _tag, path, received: shown(received) }]
}
