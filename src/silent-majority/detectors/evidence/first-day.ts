/**
 * The first day after `from` on which something holds that goes on holding, looked for around a guess; none within
 * two hundred years.
 */
export const firstDayAfter = (from: number, guess: number, holds: (day: number) => boolean): number | undefined => {
  const begin = Number.isFinite(guess) ? Math.ceil(guess) : from
  let [low, high, step] = [from, Math.min(Math.max(from + 1, begin), from + furthest), 1]
  if (holds(high))
    for (let day = high - 1; day > from; day -= step) {
      if (!holds(day)) {
        low = day
        break
      }
      high = day
      step *= 2
    }
  else
    do {
      if (high > from + furthest) return undefined
      low = high
      high += step
      step *= 2
    } while (!holds(high))
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

const furthest = 200 * 366
