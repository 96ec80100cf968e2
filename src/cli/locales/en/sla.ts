import { slaExamples } from '../examples/sla.ts'
import type { SlaText } from '../text/sla.ts'

const calendars = `A calendar is a JSON file: id, timeZone, weekly hours, holidays, overrides (make-up days 调休) and breaks; “elapsed” is
the built-in one on which all time counts. An instant names its offset, or is read on the wall clock of the
calendar's own timeZone; “elapsed” has none, so there the offset is needed.`
const lengths = `Lengths are working time: d is 24 hours of it, not a working day. A pause without an end, FROM/, lasts until further
notice; pauses may overlap and come in any order. Closing: an answer that falls on closing time stays there
(earliest), or is the last instant before more time is used, up to the next opening (rolled).`
const codes = `Exit codes: 0 answered, also where the answer is never, 1 the calendar cannot be worked on, 2 the command line is
wrong.`

export const slaEn: SlaText = {
  problems: {
    CalendarFileMissing: ({ file }) =>
      `${file}: there is no such file, and the one built-in calendar is called “elapsed”.`,
    CalendarNameTaken: ({ file, name }) =>
      `${file}: id: “${name}” is the name of the built-in calendar; give this one another.`,
    MoreIssues: ({ file, count }) => `${file}: … and ${count} more.`,
    OffsetMissing: ({ option, received }) =>
      `${option}: “${received}” names no offset, and “elapsed” has no time zone to read it in. Add one such as +08:00.`,
    StretchReversed: ({ option, received }) => `${option}: “${received}” ends before it begins.`,
  },
  help: {
    sla: 'Counts working time on a calendar: when a promise is due, how much time was used, and why.',
    commands: {
      due: 'Says when a promise is due and from when on it is at risk.',
      between: 'Says how much working time lies between two instants.',
      explain: 'Says when a promise is due, and every piece of time that was counted or left out.',
    },
    options: {
      calendar: 'a calendar as JSON, “-” for standard input, or elapsed (24×7)',
      start: 'when the clock starts, e.g. 2026-10-08T09:00:00+08:00',
      within: 'the working time promised, e.g. 4h, 30m, 1d2h',
      from: 'where the stretch begins',
      to: 'where the stretch ends',
      pause: 'when the clock stood still; may be repeated',
      closing: 'earliest (default) or rolled',
      atRisk: 'the share of the time after which it is at risk (default: 0.75)',
      json: 'write JSON',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: {
      due: `
Examples:
${slaExamples.due}

${calendars}
${lengths}
${codes}`,
      between: `
Examples:
${slaExamples.between}

${calendars}
A pause without an end, FROM/, lasts until further notice; pauses may overlap and come in any order.
${codes}`,
      explain: `
Examples:
${slaExamples.explain}

${calendars}
${lengths}
${codes}`,
    },
  },
  due: (told, { id, timeZone }) =>
    told._tag === 'At'
      ? `due: ${told.date} ${told.time} (${timeZone}), ${told.at}`
      : `due: never on calendar “${id}”, searched until ${told.searchedUntil}`,
  atRisk: (told, share) =>
    told._tag === 'At'
      ? `at risk (${share}) from: ${told.date} ${told.time}, ${told.at}`
      : `at risk (${share}) from: never, searched until ${told.searchedUntil}`,
  rolled: 'that is closing time: rolled on to the next opening',
  workingTime: (calendar, timeZone) =>
    `Promises run on calendar “${calendar}” (${timeZone}); time left and overdue is working time.`,
}
