import type { Lots } from './lots.ts'

/** Accounts of a service: users of any pace, weekdays, leave, trials, and accounts that leave; days of 600. */
export const service = (lots: Lots, size: number): readonly (readonly number[])[] =>
  Array.from({ length: size }, () => {
    const start = Math.floor(300 * lots.uniform())
    const trial = lots.uniform() < 0.25
    const pace = 0.04 + 0.85 * lots.uniform() ** 2
    const leaves = trial ? start + 3 + lots.exponential(14) : start + lots.exponential(500)
    const leave = 180 + Math.floor(60 * lots.uniform())
    return Array.from({ length: 600 - start }, (_, at) => start + at).filter(
      (day) =>
        day < leaves &&
        (day % 365 < leave || day % 365 >= leave + 14) &&
        lots.uniform() < pace * (day % 7 > 4 ? 0.15 : 1),
    )
  }).filter((days) => days.length > 0)

/** A box every month or every other: a few days off, boxes skipped, subscriptions that end, many at once. */
export const box = (lots: Lots, size: number): readonly (readonly number[])[] =>
  Array.from({ length: size }, () => {
    const start = Math.floor(300 * lots.uniform())
    const ends = lots.uniform() < 0.25 ? 0.35 : 0.01 + 0.1 * lots.uniform()
    const skips = 0.12 * lots.uniform()
    const every = lots.uniform() < 0.15 ? 61 : 30
    const days = [start]
    for (let due = start + every; due < 600 && lots.uniform() > ends; due += every)
      if (lots.uniform() >= skips) days.push(Math.round(due + 3 * (lots.uniform() - 0.5)))
    return days
  })
