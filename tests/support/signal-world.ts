import type { DayTally } from '../../src/outer-loop/weak-signals/days-counted.ts'
import { drawsFrom, poissonDraw } from './random.ts'

export interface Outbreak {
  readonly topic: number
  readonly day: number
  readonly length: number
  /** So many customers more, spread evenly. */
  readonly extra: number
}

const rates = Array.from({ length: 40 }, (_, at) => 0.05 * 120 ** (at / 39))
export const worldTopics: readonly string[] = rates.map((_, at) => `t${at}`)

/**
 * Forty topics at .05 to 6 customers a day among 300 heard, half as many on weekends; nothing happens but the outbreaks
 * that are put in.
 */
export const plainWorld = (seed: number, days: number, outbreaks: readonly Outbreak[] = []): DayTally => {
  const draw = drawsFrom(seed)
  const heard: Record<string, number> = {}
  const topics: Record<string, { customers: Record<string, number>; mentions: Record<string, number> }> = {}
  for (const name of worldTopics) topics[name] = { customers: {}, mentions: {} }
  const extras = new Map<string, number>()
  for (const { topic, day, length, extra } of outbreaks)
    for (let one = 0; one < extra; one += 1) {
      const place = `${topic} ${day + Math.floor(length * draw())}`
      extras.set(place, (extras.get(place) ?? 0) + 1)
    }
  for (let day = 0; day < days; day += 1) {
    const share = day % 7 > 4 ? 0.5 : 1
    heard[day] = poissonDraw(draw, 350 * share)
    rates.forEach((rate, at) => {
      const count = poissonDraw(draw, rate * share * (7 / 6)) + (extras.get(`${at} ${day}`) ?? 0)
      if (count > 0) {
        const counts = topics[`t${at}`] as { customers: Record<string, number>; mentions: Record<string, number> }
        counts.customers[day] = count
        counts.mentions[day] = count
      }
    })
  }
  return { heard, topics }
}
