import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant, isoOf } from '../../core/instant.ts'
import type { CalendarStatement, Shown, ShownStretch } from '../rules/statement.ts'
import type { Calendar, Reached, Segment } from '../timeline/calendar.ts'
import { dateText, dayNamed, dayOf, timeText, wallOf } from '../zone/wall.ts'
import type { WorkFrom } from './add-business-time.ts'
import { type Pause, unionOfPauses } from './pauses.ts'
import { pausing } from './pausing.ts'

/**
 * As many pieces, dates and pauses as one explanation lists of each; working time beyond is added up in one line.
 *
 * @example
 * const many = Array.from({ length: 70 }, (_, n) => ({ from: instant(n * 10), to: instant(n * 10 + 1) }))
 * const { because } = explainDue(elapsed)({ start: instant(0), worked: hours(1), pauses: many })
 * because.filter(({ _tag }) => _tag === 'Paused').length === mostListed // => true
 * because.at(-2) // => { _tag: 'WorkedBesides', counted: 3599460 }
 */
export const mostListed = 60

/** When working time will have passed, and how it was counted. */
export interface ExplainedDue {
  readonly reached: Reached
  readonly because: readonly CalendarStatement[]
}

/**
 * Counts working time aloud (计时明细): every piece that was counted, and the pauses, holidays and dated shifts that were
 * met, in order of time. The answer is that of `addBusinessTime`.
 *
 * @example
 * explainDue(elapsed)({ start: instant(0), worked: hours(4) }).because.map(({ _tag }) => _tag)
 * // => ['CountedFrom', 'Worked', 'CountReached']
 * @law an explanation counts exactly the time that was asked for
 */
export const explainDue =
  (calendar: Calendar) =>
  ({ start, worked, pauses = [] }: WorkFrom): ExplainedDue => {
    const reached = pausing(pauses)(calendar).add(start, worked)
    const to = reached._tag === 'At' ? reached.at : reached.searchedUntil
    return {
      reached,
      because: [
        ...counting(calendar, { from: start, to }, pauses),
        reached._tag === 'At'
          ? { _tag: 'CountReached', counted: worked, end: shownBy(calendar)(to) }
          : { _tag: 'CountNotReached', calendar: calendar.id, searchedUntil: isoOf(to) },
      ],
    }
  }

/** How much working time there is between two instants, and how it was counted. */
export interface ExplainedBetween {
  readonly worked: Duration
  readonly because: readonly CalendarStatement[]
}

/**
 * Counts the working time of a stretch aloud; the answer is that of `businessTimeBetween`.
 *
 * @example
 * explainBetween(elapsed)({ from: instant(0), to: instant(60000) }).worked // => 60000
 * @law an explanation counts exactly the time that was asked for
 */
export const explainBetween =
  (calendar: Calendar) =>
  ({ from, to, pauses = [] }: Segment & { readonly pauses?: readonly Pause[] }): ExplainedBetween => {
    const worked = pausing(pauses)(calendar).between(from, to)
    return {
      worked,
      because: [
        ...counting(calendar, { from, to }, pauses),
        { _tag: 'CountReached', counted: worked, end: shownBy(calendar)(to) },
      ],
    }
  }

interface Step {
  readonly at: number
  readonly said: CalendarStatement
}

const counting = (calendar: Calendar, within: Segment, pauses: readonly Pause[]): readonly CalendarStatement[] => {
  const shown = shownBy(calendar)
  const { from, to } = within
  const opening = calendar.opening(from)
  const { pieces, besides } = worked(pausing(pauses)(calendar), within)
  const first = {
    _tag: 'CountedFrom',
    start: shown(from),
    calendar: calendar.id,
    timeZone: calendar.timeZone,
  } as const
  const steps: readonly Step[] = [
    ...datesIn(calendar, within),
    ...(opening._tag === 'Open' && opening.from > from && opening.from < to
      ? [{ at: opening.from, said: { _tag: 'ClosedUntil', opens: shown(opening.from) } } as const]
      : []),
    ...pausesIn(calendar, within, pauses),
    ...pieces.map(
      (piece): Step => ({
        at: piece.from,
        said: { _tag: 'Worked', ...stretch(calendar, piece), counted: milliseconds(piece.to - piece.from) },
      }),
    ),
  ]
  return [
    first,
    ...[...steps].sort((a, b) => a.at - b.at).map(({ said }) => said),
    ...(besides > 0 ? [{ _tag: 'WorkedBesides', counted: besides } as const] : []),
  ]
}

const worked = (
  clock: Calendar,
  { from, to }: Segment,
): { readonly pieces: readonly Segment[]; readonly besides: Duration } => {
  const pieces: Segment[] = []
  let next = clock.opening(from)
  while (next._tag === 'Open' && next.from < to && pieces.length < mostListed) {
    pieces.push({ from: next.from, to: instant(Math.min(next.to, to)) })
    next = clock.opening(next.to)
  }
  return { pieces, besides: next._tag === 'Open' ? clock.between(next.from, to) : milliseconds(0) }
}

const datesIn = (calendar: Calendar, within: Segment): readonly Step[] =>
  calendar
    .datedRules(within)
    .slice(0, mostListed)
    .map((rule) => ({
      at: calendar.instantAt(wallOf(dayNamed(rule.date) as number)),
      said: { _tag: 'DateIsSpecial', rule },
    }))

const pausesIn = (calendar: Calendar, { from, to }: Segment, pauses: readonly Pause[]): readonly Step[] => {
  const flat = unionOfPauses(pauses)
  return flat.flatMap((begin, place): readonly Step[] => {
    const end = flat[place + 1]
    if (place % 2 === 1 || end === undefined || end <= from || begin >= to || place >= 2 * mostListed) return []
    const pause = { from: instant(Math.max(begin, from)), to: instant(Math.min(end, to)) }
    const excluded = calendar.between(pause.from, pause.to)
    return [{ at: pause.from, said: { _tag: 'Paused', ...stretch(calendar, pause), excluded } }]
  })
}

const stretch = (calendar: Calendar, { from, to }: Segment): ShownStretch => ({
  from: shownBy(calendar)(from),
  to: shownBy(calendar)(to),
})

const shownBy =
  ({ wallAt }: Calendar) =>
  (at: Instant): Shown => {
    const wall = wallAt(at)
    return { at: isoOf(at), date: dateText(dayOf(wall)), time: timeText(wall) }
  }
