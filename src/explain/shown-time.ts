import type { Shown, ShownStretch } from '../calendar/rules/statement.ts'

/** What a wall clock shows, date and time. */
export const momentText = ({ date, time }: Shown): string => `${date} ${time}`

/** A stretch of time as a wall clock shows it: the second date is said only where it has to be. */
export const stretchText = ({ from, to }: ShownStretch): string =>
  `${momentText(from)}–${from.date === to.date ? to.time : isMidnightAfter(from, to) ? '24:00' : momentText(to)}`

const day = 86_400_000

const isMidnightAfter = (from: Shown, to: Shown): boolean =>
  to.time === '00:00' && Date.parse(to.date) - Date.parse(from.date) === day
