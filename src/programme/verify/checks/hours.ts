import { type WeeklyHours, weekdays } from '../../../calendar/rules/business-calendar.ts'

const dayLength = 1440
const weekLength = 7 * dayLength

/** How many minutes of the week some hours are closed while others ask for them to be open (缺少的营业时间). */
export const minutesMissing = (open: WeeklyHours, expected: WeeklyHours): number => {
  const [there, wanted] = [minutesOf(open), minutesOf(expected)]
  return wanted.reduce((sum, isWanted, minute) => (isWanted && there[minute] !== true ? sum + 1 : sum), 0)
}

const minutesOf = (hours: WeeklyHours): readonly boolean[] => {
  const week = new Array<boolean>(weekLength).fill(false)
  weekdays.forEach((name, day) => {
    for (const [opens, closes] of hours[name] ?? []) {
      const from = minuteOf(opens)
      const to = minuteOf(closes)
      const length = to > from ? to - from : to - from + dayLength
      for (let minute = 0; minute < length; minute++) week[(day * dayLength + from + minute) % weekLength] = true
    }
  })
  return week
}

const minuteOf = (time: string): number => {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}
