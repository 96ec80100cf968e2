import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import type { Wall } from '../../calendar/zone/wall.ts'
import { type Instant, parseInstant } from '../../core/instant.ts'
import { readDateOn } from '../../ingest/dates/read-date.ts'
import type { SlaProblem } from './problem.ts'

/** Reads an instant: by its offset, or on the wall clock of the calendar; the built-in one stands nowhere. */
export const instantIn =
  ({ id, instantAt }: Calendar) =>
  (option: string, received: string): Either<SlaProblem, Instant> => {
    const onWall = id === elapsed.id ? undefined : (wall: number): Instant => instantAt(wall as Wall)
    const read = readDateOn(onWall)(received)
    if (read._tag === 'ZoneNeeded') return left({ _tag: 'OffsetMissing', option, received })
    const at = read._tag === 'At' ? parseInstant(read.at) : undefined
    return at === undefined || isLeft(at)
      ? left({ _tag: 'OptionUnreadable', option, received, like: '2026-10-08T09:00:00+08:00' })
      : right(at.right)
  }
