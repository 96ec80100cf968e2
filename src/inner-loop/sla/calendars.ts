import { type Either, left, right } from 'fp-ts/Either'
import type { Calendar } from '../../calendar/calendar.ts'
import { elapsed } from '../../calendar/elapsed.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { type Priority, priorities } from '../vocabulary/priority.ts'
import type { SlaPolicy } from './policy.ts'

/** A compiled calendar for every name a policy uses, `elapsed` apart. */
export type NamedCalendars<Name extends string> = { readonly [N in Exclude<Name, 'elapsed'>]: Calendar }

/**
 * The arguments a rule needs beside its policy: none where every clock runs on elapsed time; the calendars where they
 * are named; and nothing will do where the names are not known by type, see {@link withCalendars}.
 */
export type CalendarsFor<Name extends string> = [Exclude<Name, 'elapsed'>] extends [never]
  ? readonly []
  : string extends Name
    ? readonly [namesMustBeKnown: never]
    : readonly [calendars: NamedCalendars<Name>]

/** The calendar of a name. */
export const calendarNamed =
  <Name extends string>(...[calendars]: CalendarsFor<Name>) =>
  (name: Name): Calendar =>
    name === 'elapsed' ? elapsed : (calendars as unknown as NamedCalendars<Name>)[name as Exclude<Name, 'elapsed'>]

/** A target names a calendar that was not handed in. */
export interface CalendarMissing {
  readonly _tag: 'CalendarMissing'
  readonly priority: Priority
  readonly calendar: string
  readonly known: readonly string[]
}

/**
 * Knows by type that a policy read from a file uses only calendars that are there, or says which are not.
 *
 * @example
 * withCalendars({})(standardSla) // => right(standardSla)
 * @law a policy passes where every name it uses is there
 */
export const withCalendars =
  <C extends { readonly [name: string]: Calendar }>(calendars: C) =>
  (policy: SlaPolicy<string>): Either<NonEmpty<CalendarMissing>, SlaPolicy<(keyof C & string) | 'elapsed'>> => {
    const [first, ...others] = priorities.flatMap((priority): readonly CalendarMissing[] => {
      const { calendar } = policy.targets[priority]
      return calendar === 'elapsed' || Object.hasOwn(calendars, calendar)
        ? []
        : [{ _tag: 'CalendarMissing', priority, calendar, known: Object.keys(calendars) }]
    })
    return first === undefined ? right(policy as SlaPolicy<(keyof C & string) | 'elapsed'>) : left([first, ...others])
  }
