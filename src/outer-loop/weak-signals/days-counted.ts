/** Counts by local date, as days since 1970-01-01. */
export interface ByDay {
  readonly [day: string]: number
}

/** What was heard day by day (按日计票): whole numbers only. */
export type DayTally = {
  /** Customers heard with words. */
  readonly heard: ByDay
  readonly topics: {
    readonly [topic: string]: {
      /** Customers who named it. */
      readonly customers: ByDay
      readonly mentions: ByDay
    }
  }
}

/** Counts day by day, by the place of a day in `dates` and the place of a topic, so that counting looks nothing up. */
export interface CountingDays {
  readonly dates: readonly number[]
  readonly placeOf: (date: number) => number
  readonly hear: (day: number) => void
  readonly mention: (topic: number, day: number) => void
  /** One customer more who named it. */
  readonly name: (topic: number, day: number) => void
  readonly tally: (topics: readonly string[]) => DayTally
}

export const countingDays = (): CountingDays => {
  const places = new Map<number, number>()
  const dates: number[] = []
  const heard: number[] = []
  const [mentions, customers]: readonly [number[][], number[][]] = [[], []]
  const more = (counts: number[], day: number): void => {
    counts[day] = (counts[day] ?? 0) + 1
  }
  const of = (all: number[][], topic: number): number[] => {
    const known = all[topic]
    if (known !== undefined) return known
    const fresh: number[] = []
    all[topic] = fresh
    return fresh
  }
  const byDay = (counts: readonly number[]): ByDay => {
    const days: Record<string, number> = {}
    counts.forEach((count, day) => {
      days[dates[day] as number] = count
    })
    return days
  }
  return {
    dates,
    placeOf: (date) => {
      const known = places.get(date)
      if (known !== undefined) return known
      places.set(date, dates.length)
      return dates.push(date) - 1
    },
    hear: (day) => more(heard, day),
    mention: (topic, day) => more(of(mentions, topic), day),
    name: (topic, day) => more(of(customers, topic), day),
    tally: (topics) => ({
      heard: byDay(heard),
      topics: Object.fromEntries(
        topics.map((topic, place) => [
          topic,
          { customers: byDay(of(customers, place)), mentions: byDay(of(mentions, place)) },
        ]),
      ),
    }),
  }
}
