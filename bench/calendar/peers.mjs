import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const withSeconds = (time, midnight) => (time === '24:00' ? midnight : `${time}:00`)

/** Each peer set up for a calendar, in a process whose zone is the calendar's: the kindest set-up there is. */
export const peers = {
  'dayjs-business-time': ({ weekly, holidays = [] }) => {
    const dayjs = require('dayjs')
    dayjs.extend(require('dayjs-business-time'))
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
    const hours = weekdays.map((day) =>
      (weekly[day] ?? []).map(([start, end]) => ({
        start: `${start}:00`,
        end: withSeconds(end, '23:59:59'),
      })),
    )
    dayjs.setBusinessTime(
      Object.fromEntries(names.map((name, day) => [name, hours[day].length === 0 ? null : hours[day]])),
    )
    dayjs.setHolidays(holidays)
    return {
      add: (start, minutes) => dayjs(start).addBusinessMinutes(minutes).valueOf(),
      between: (start, end) => dayjs(start).businessMinutesDiff(dayjs(end)),
    }
  },
  'moment-business-time': ({ weekly, holidays = [] }) => {
    const moment = require('moment')
    require('moment-business-time')
    moment.updateLocale('en', {
      workinghours: Object.fromEntries(
        weekdays.map((day, place) => {
          const hours = (weekly[day] ?? []).flat().map((time) => withSeconds(time, '24:00:00'))
          return [place, hours.length === 0 ? null : hours]
        }),
      ),
      holidays,
    })
    return {
      add: (start, minutes) => moment(start).addWorkingTime(minutes, 'minutes').valueOf(),
      between: (start, end) => moment(end).workingDiff(moment(start), 'minutes'),
    }
  },
  opening_hours: ({ weekly, holidays = [], overrides = {} }) => {
    const OpeningHours = require('opening_hours')
    const spans = (hours) => hours.map((one) => one.join('-')).join(',')
    const short = { sun: 'Su', mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa' }
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    const dated = (date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`
    const hours = new OpeningHours(
      [
        ...weekdays.filter((day) => weekly[day]).map((day) => `${short[day]} ${spans(weekly[day])}`),
        ...Object.entries(overrides).map(([date, list]) => `${dated(date)} ${list.length === 0 ? 'off' : spans(list)}`),
        ...holidays.map((date) => `${dated(date)} off`),
      ].join('; '),
      null,
    )
    return {
      add: (start, minutes) => {
        const walk = hours.getIterator(new Date(start))
        let [at, left] = [start, minutes * 60_000]
        for (;;) {
          const open = walk.getState()
          if (!walk.advance()) return open ? at + left : Number.NaN
          const next = walk.getDate().getTime()
          if (open && next - at >= left) return at + left
          if (open) left -= next - at
          at = next
        }
      },
      between: (start, end) => hours.getOpenDuration(new Date(start), new Date(end))[0] / 60_000,
    }
  },
}
