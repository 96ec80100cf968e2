/** Portfolios drawn from a seed, as days on which each customer came; the truth is whether they come again. */

/**
 * Accounts of a service over two years: users of any pace, weekdays, two weeks of leave in summer, a quiet December,
 * trials that end within weeks, teams of several people, and accounts that leave, at once or by and by.
 */
export const service = (lots, size) =>
  Array.from({ length: size }, () => {
    const start = Math.floor(400 * lots.uniform())
    const trial = lots.uniform() < 0.25
    const pace = 0.04 + 0.85 * lots.uniform() ** 2
    const team = lots.uniform() < 0.3 ? 2 + Math.floor(6 * lots.uniform()) : 1
    const leaves = trial ? start + 3 + lots.exponential(14) : start + lots.exponential(700)
    const fades = lots.uniform() < 0.4 ? 60 : 0
    const leave = 180 + Math.floor(60 * lots.uniform())
    const days = []
    for (let day = start; day < 730 && day < leaves; day++) {
      const [date, weekday] = [day % 365, (day + 1) % 7]
      if (date >= leave && date < leave + 14) continue
      const season = date > 350 || date < 5 ? 0.2 : 1
      const left = fades === 0 ? 1 : Math.min(1, (leaves - day) / fades)
      const chance = pace * (weekday > 4 ? 0.15 : 1) * season * left
      if (lots.uniform() < 1 - (1 - chance) ** Math.sqrt(team)) days.push(day)
    }
    return days
  }).filter((days) => days.length > 0)

/** A box every month: a few days off now and then, months skipped, gifts, and subscriptions that end. */
export const box = (lots, size) =>
  Array.from({ length: size }, () => {
    const start = Math.floor(500 * lots.uniform())
    const ends = lots.uniform() < 0.25 ? 0.35 : 0.01 + 0.08 * lots.uniform()
    const skips = 0.12 * lots.uniform()
    const every = lots.uniform() < 0.15 ? 61 : 30.4
    const days = [start]
    for (let due = start + every; due < 730 && lots.uniform() > ends; due += every) {
      if (lots.uniform() < skips) continue
      days.push(
        Math.max(days.at(-1) + 1, Math.round(due + 3 * (lots.uniform() - 0.5) + (lots.uniform() < 0.1 ? 6 : 0))),
      )
      if (lots.uniform() < 0.04) days.push(days.at(-1) + 2)
    }
    return days.filter((day) => day < 730)
  })
