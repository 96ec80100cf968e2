/** The calendars every candidate is asked about, each with two weeks in which it is asked. */
const week = (hours, weekend = {}) => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  ...weekend,
})
const office = [['09:00', '18:00']]
const lunch = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
]
const night = [
  ['00:00', '06:00'],
  ['22:00', '24:00'],
]
const allDay = [['00:00', '24:00']]

export const groups = {
  'office, Shanghai': { timeZone: 'Asia/Shanghai', from: '2026-03-02', weekly: week(office) },
  'lunch and holidays, Shanghai': {
    timeZone: 'Asia/Shanghai',
    from: '2026-04-27',
    weekly: week(lunch),
    holidays: ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
  },
  'make-up days, Shanghai': {
    timeZone: 'Asia/Shanghai',
    from: '2026-09-21',
    weekly: week(lunch),
    holidays: ['2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01', '2026-10-02'],
    overrides: {
      '2026-09-20': lunch,
      '2026-09-27': [],
      '2026-10-03': lunch,
      '2026-10-04': [['09:00', '12:00']],
    },
  },
  'office in autumn, New York': { timeZone: 'America/New_York', from: '2026-10-26', weekly: week(office) },
  'night desk in autumn, New York': {
    timeZone: 'America/New_York',
    from: '2026-10-26',
    weekly: week(night, { sat: night, sun: night }),
  },
  'day and night in spring, Lord Howe': {
    timeZone: 'Australia/Lord_Howe',
    from: '2026-09-28',
    weekly: week(allDay, { sat: allDay, sun: allDay }),
  },
}

/** Questions: a start, and either working minutes to add or an end to measure up to. */
export const questions = ({ from }, count = 200) => {
  const start = Date.parse(`${from}T00:00:00Z`)
  let state = 20261121
  const draw = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  return Array.from({ length: count }, () => {
    const at = start + draw(14 * 1440) * 60_000
    return { start: at, minutes: [60, 240, 480, 1440][draw(4)], end: at + draw(7 * 1440) * 60_000 }
  })
}
