import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { isOpen } from '../../calendar/counting/is-open.ts'
import type { WeeklyHours } from '../../calendar/rules/business-calendar.ts'
import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../calendar/timeline/compile.ts'
import type { Instant } from '../../core/instant.ts'
import { instantText, listOf, oneOfTexts, optional, type Parser, record, text } from '../../core/parse/parse.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { roles } from '../vocabulary/role.ts'

/** The hours of a shift (班次), on the clock on the wall of a zone. */
export interface Shift {
  readonly timeZone: string
  readonly weekly: WeeklyHours
}

/** Who does the work of a role, where, since when, and in which shift (排班事实). */
export interface RosterFact {
  readonly role: string
  readonly person: string
  /** The outlet or region they do it for; everywhere where absent. */
  readonly unit?: string
  readonly from?: Instant
  /** The first instant at which they no longer do. */
  readonly until?: Instant
  /** By day and by night where absent. */
  readonly shift?: Shift
}

/** Who is on duty in a role at an instant (在岗人员): whoever is there for the unit first, in the order of the facts. */
export type Roster = (role: string, at: Instant, unit?: string) => readonly string[]

/**
 * Reads a roster (排班表) from whatever a file holds; what is wrong with any of its facts is said with its place.
 *
 * @example
 * const roster = rosterOf([{ role: 'csDirector', person: 'Zhao' }])
 * roster._tag === 'Right' && roster.right('csDirector', instant(0)) // => ['Zhao']
 * rosterOf([{ role: 'bard', person: 'Li' }])
 * // => left([{ _tag: 'NotOneOf', path: [0, 'role'], received: '"bard"', allowed: ['csDirector', 'crisisPr', 'csm',
 * //   'seniorAgent', 'regularService', 'legal', 'topManagement', 'regionalManager', 'vocTeam', 'department'] }])
 * @source A2.5–A2.7, A4.8
 * @law a roster names whoever is on duty, those of the unit first
 * @law whatever is handed in as a roster is answered, never thrown
 */
export const rosterOf = (
  received: unknown,
  known: readonly string[] = roles,
): Either<NonEmpty<CalendarIssue>, Roster> => {
  const facts = listOf(factParser(known))(received, [])
  if (isLeft(facts)) return facts
  const issues: CalendarIssue[] = []
  const posts = facts.right.map((fact, place): Post => {
    if (fact.shift === undefined) return { fact }
    const shift = compileCalendar({ id: 'shift', ...fact.shift })
    if (isLeft(shift)) {
      for (const issue of shift.left) issues.push({ ...issue, path: [place, 'shift', ...issue.path] })
      return { fact }
    }
    return { fact, shift: shift.right }
  })
  const [first, ...others] = issues
  return first === undefined ? right(onDuty(posts)) : left([first, ...others])
}

interface Post {
  readonly fact: RosterFact
  readonly shift?: Calendar
}

const onDuty =
  (posts: readonly Post[]): Roster =>
  (role, at, unit) => {
    const there = posts.filter(
      ({ fact, shift }) =>
        fact.role === role &&
        (fact.unit === undefined || fact.unit === unit) &&
        (fact.from === undefined || fact.from <= at) &&
        (fact.until === undefined || at < fact.until) &&
        (shift === undefined || isOpen(shift)(at)),
    )
    const own = there.filter(({ fact }) => fact.unit !== undefined)
    const anywhere = there.filter(({ fact }) => fact.unit === undefined)
    return [...new Set([...own, ...anywhere].map(({ fact }) => fact.person))]
  }

const shiftParser: Parser<Shift> = record<Shift>({
  timeZone: text,
  weekly: ((received) => right(received)) as Parser<WeeklyHours>,
})

const factParser = (known: readonly string[]): Parser<RosterFact> =>
  record<RosterFact>({
    role: oneOfTexts(known),
    person: text,
    unit: optional(text),
    from: optional(instantText),
    until: optional(instantText),
    shift: optional(shiftParser),
  })
