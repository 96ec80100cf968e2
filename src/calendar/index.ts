export { addBusinessTime, type Landing, type WorkFrom } from './counting/add-business-time.ts'
export { businessTimeBetween } from './counting/business-time-between.ts'
export { elapsed } from './counting/elapsed.ts'
export {
  type ExplainedBetween,
  type ExplainedDue,
  explainBetween,
  explainDue,
  mostListed,
} from './counting/explain.ts'
export { isOpen } from './counting/is-open.ts'
export { type LocalTime, localTime } from './counting/local-time.ts'
export type { Pause } from './counting/pauses.ts'
export { pausing } from './counting/pausing.ts'
export { subtractBusinessTime } from './counting/subtract-business-time.ts'
export { addWorkingDays, isWorkingDay, mostWorkingDays } from './counting/working-days.ts'
export { type PeriodUnit, periodUnits } from './period/dates.ts'
export { type NotAPeriod, type Period, parsePeriod, periodAt, periodLater, weeksBefore } from './period/period.ts'
export { periodsIn } from './period/periods-in.ts'
export {
  aroundTheClock,
  type BusinessCalendar,
  type Holiday,
  type Hours,
  type Weekday,
  type WeeklyHours,
  weekdays,
} from './rules/business-calendar.ts'
export type { DatedRule } from './rules/dated-rule.ts'
export { calendarFromEvents, type EventReading } from './rules/from-events.ts'
export { calendarFromWorkdays } from './rules/from-workdays.ts'
export type { CalendarFlaw, CalendarIssue } from './rules/issue.ts'
export { type CalendarParts, withParts } from './rules/parts.ts'
export type { CalendarStatement, Shown, ShownStretch } from './rules/statement.ts'
export type { Calendar, Opening, Reached, Segment } from './timeline/calendar.ts'
export { compileCalendar } from './timeline/compile.ts'
export { segments } from './timeline/segments.ts'
export type { Wall } from './zone/wall.ts'
