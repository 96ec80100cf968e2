import type { Hours } from '../../calendar/rules/business-calendar.ts'
import type { DatedRule } from '../../calendar/rules/dated-rule.ts'
import { isoOf } from '../../core/instant.ts'
import type { Messages } from '../../explain/say.ts'
import type { WorkingTimeStatement } from '../../explain/sayable.ts'
import { momentText, stretchText } from '../../explain/shown-time.ts'

const length = (milliseconds: number): string => {
  const seconds = milliseconds / 1000
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [Number((seconds % 60).toFixed(3)), 's'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return said.length === 0 ? '0 min' : said.join(' ')
}
const open = (hours: readonly Hours[]): string => hours.map((one) => one.join('–')).join(', ')

const special = (rule: DatedRule): string => {
  switch (rule._tag) {
    case 'Holiday':
      return `${rule.date} is a holiday${rule.name === undefined ? '' : ` (${rule.name})`}: nothing counts`
    case 'Shift':
      return rule.hours.length === 0
        ? `${rule.date} is closed by a dated rule`
        : `${rule.date} has hours of its own: ${open(rule.hours)}`
    case 'Break':
      return `${rule.date} has a break: ${open(rule.hours)}`
  }
}

export const workingTime: Messages<WorkingTimeStatement> = {
  CountedFrom: ({ start, calendar, timeZone }) =>
    `counted from ${momentText(start)} (${timeZone}) on calendar “${calendar}”`,
  ClosedUntil: ({ opens }) => `closed until ${momentText(opens)}`,
  Worked: (said) => `${stretchText(said)}: ${length(said.counted)}`,
  Paused: (said) => `${stretchText(said)}: paused, ${length(said.excluded)} of working time left out`,
  DateIsSpecial: ({ rule }) => special(rule),
  WorkedBesides: ({ counted }) => `and ${length(counted)} in further pieces`,
  CountReached: ({ counted, end }) => `${length(counted)} up to ${momentText(end)}`,
  CountNotReached: ({ calendar, searchedUntil }) =>
    `calendar “${calendar}” never gets that far, searched until ${searchedUntil}`,
  ZoneUnknown: ({ path, received }) => `${path.join('.')}: no time zone is called ${received}`,
  ZoneDataMissing: ({ path, received }) =>
    `${path.join('.')}: this platform has no time zone data (Intl), so ${received} cannot be followed`,
  NotATimeOfDay: ({ path, received }) =>
    `${path.join('.')}: expected a time of day such as 09:00, found ${received}; 24:00 only closes`,
  NotADate: ({ path, received }) => `${path.join('.')}: expected a date such as 2026-10-01, found ${received}`,
  DateOutsideYears: ({ path, received, from, to }) =>
    `${path.join('.')}: dated rules are kept from ${from} to ${to}, found ${received}`,
  HolidayAndWorkday: ({ path, received }) =>
    `${path.join('.')}: ${received} is listed as a holiday and as a make-up working day`,
  EventTooLong: ({ path, received, most }) =>
    `${path.join('.')}: ${received} is longer than ${most} days, which no holiday is`,
  DateRepeated: ({ path, received }) => `${path.join('.')}: ${received} is listed more than once`,
  HoursEmpty: ({ path, received }) => `${path.join('.')}: hours of no length, ${received}; a whole day is 00:00–24:00`,
  BreakReversed: ({ path, received }) =>
    `${path.join('.')}: a break stays within its date, found ${received}; write two breaks`,
  FieldUnknown: ({ path, received, allowed }) =>
    `${path.join('.')}: no such field: ${received}; there are ${allowed.join(', ')}`,
  ExtensionNotLonger: ({ minutes }) => `an extension must add time, not ${minutes} min`,
  ExtensionUnexplained: () => 'an extension needs a name and a reason',
  ExtensionNeverReached: ({ searchedUntil }) =>
    `the calendar never gets that far, searched until ${isoOf(searchedUntil)}`,
}
