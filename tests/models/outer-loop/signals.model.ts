import { describe, expect, it } from 'vitest'
import { riseChance } from '../../../src/outer-loop/weak-signals/rise.ts'
import { seriesOf } from '../../../src/outer-loop/weak-signals/series.ts'
import { watchSignals } from '../../../src/outer-loop/weak-signals/watch.ts'
import { standardSignals } from '../../../src/policies/outer-loop/signals.ts'
import { plainWorld, worldTopics } from '../../support/signal-world.ts'

const poisson = (mean: number, most: number): readonly number[] => {
  const chances = [Math.exp(-mean)]
  for (let count = 1; count <= most; count += 1) chances.push(((chances[count - 1] as number) * mean) / count)
  return chances
}

/** The chance that one look finds a rise, by going through all counts there may be. */
const foundBy = (rate: number, ratio: number, S: number, u: number, level: number): number => {
  const [before, after] = [poisson(rate * S, 400), poisson(rate * ratio * u, 400)]
  let found = 0
  before.forEach((p, n) => {
    if (p < 1e-14) return
    after.forEach((q, m) => {
      if (q < 1e-14) return
      const pair = { before: { count: n, exposure: S }, after: { count: m, exposure: u } }
      if (riseChance(pair) <= level) found += p * q
    })
  })
  return found
}

describe('one look, by going through all counts', () => {
  it.each([
    [1, 2, 84, 28, 0.001, 0.7514503260686021],
    [0.05, 10, 84, 28, 0.001, 0.8948041764378137],
  ])('at %s a day, %s times as many', (rate, ratio, S, u, level, chance) => {
    expect(foundBy(rate, ratio, S, u, level)).toBeCloseTo(chance, 6)
  })

  it.each([0.05, 0.3, 1, 2])('where nothing changed, at %s a day, is wrong no more often than its level', (rate) => {
    expect(foundBy(rate, 1, 84, 7, 0.01)).toBeLessThanOrEqual(0.01)
  })
})

describe('forty topics among three hundred a day', () => {
  it('alarm no more than a third above the budget where nothing happens', () => {
    const years = 12
    const alarms = Array.from({ length: years }, (_, seed) => {
      const series = seriesOf(plainWorld(seed + 1, 112 + 365), worldTopics)
      return watchSignals(standardSignals)(series, 112, 477).signals.length
    })
    expect(alarms.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.3 * years)
  })

  it.each([
    [6, 24, 0.9],
    [26, 48, 0.8],
  ])('topic %s with %s customers more is found in time', (topic, extra, share) => {
    const worlds = Array.from({ length: 20 }, (_, seed) => {
      const outbreak = { topic, day: 140, length: 28, extra }
      const series = seriesOf(plainWorld(900 + seed, 176, [outbreak]), worldTopics)
      return watchSignals(standardSignals)(series, 112, 175).signals
    })
    const found = worlds.filter((signals) =>
      signals.some(({ first }) => first.topic === `t${topic}` && first.day > 140),
    )
    expect(found.length / worlds.length).toBeGreaterThanOrEqual(share)
  })
})
