import type { Calendar, Reached } from '../../calendar/timeline/calendar.ts'
import { timeText } from '../../calendar/zone/wall.ts'
import { type Instant, type IsoInstant, isoOf } from '../../core/instant.ts'

/** An instant in UTC, and what the wall clock of the calendar shows then. */
export interface Moment {
  readonly at: IsoInstant
  readonly date: string
  readonly time: string
}

/** When something is reached, or how far was searched for it. */
export type Told = ({ readonly _tag: 'At' } & Moment) | { readonly _tag: 'Never'; readonly searchedUntil: IsoInstant }

export const momentOf =
  ({ wallAt }: Calendar) =>
  (at: Instant): Moment => {
    const wall = wallAt(at)
    const [date = ''] = new Date(wall).toISOString().split('T')
    return { at: isoOf(at), date, time: timeText(wall) }
  }

export const toldOf =
  (calendar: Calendar) =>
  (reached: Reached): Told =>
    reached._tag === 'At'
      ? { _tag: 'At', ...momentOf(calendar)(reached.at) }
      : { _tag: 'Never', searchedUntil: isoOf(reached.searchedUntil) }
