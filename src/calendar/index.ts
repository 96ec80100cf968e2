export { addBusinessTime, type Landing, type WorkFrom } from './add-business-time.ts'
export {
  aroundTheClock,
  type BusinessCalendar,
  type Holiday,
  type Hours,
  type Weekday,
  type WeeklyHours,
  weekdays,
} from './business-calendar.ts'
export { businessTimeBetween } from './business-time-between.ts'
export type { Calendar, Opening, Reached, Segment } from './calendar.ts'
export { compileCalendar } from './compile.ts'
export type { DatedRule } from './dated-rule.ts'
export { elapsed } from './elapsed.ts'
export {
  type ExplainedBetween,
  type ExplainedDue,
  explainBetween,
  explainDue,
  mostListed,
} from './explain.ts'
export { calendarFromEvents, type EventReading } from './from-events.ts'
export { calendarFromWorkdays } from './from-workdays.ts'
export { isOpen } from './is-open.ts'
export type { CalendarFlaw, CalendarIssue } from './issue.ts'
export { type LocalTime, localTime } from './local-time.ts'
export { type CalendarParts, withParts } from './parts.ts'
export type { Pause } from './pauses.ts'
export { pausing } from './pausing.ts'
export { type PeriodUnit, periodUnits } from './period/dates.ts'
export { type NotAPeriod, type Period, parsePeriod, periodAt, periodLater, weeksBefore } from './period/period.ts'
export { periodsIn } from './period/periods-in.ts'
export { segments } from './segments.ts'
export type { CalendarStatement, Shown, ShownStretch } from './statement.ts'
export { subtractBusinessTime } from './subtract-business-time.ts'
export type { Wall } from './wall.ts'
export { addWorkingDays, isWorkingDay, mostWorkingDays } from './working-days.ts'
