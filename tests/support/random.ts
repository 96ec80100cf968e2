/** Even draws from a seed (mulberry32, Tommy Ettinger), for simulated worlds. */
export const drawsFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A count of events at a mean, by multiplying draws (Knuth); for means up to a few hundred. */
export const poissonDraw = (draw: () => number, mean: number): number => {
  if (mean > 30) {
    const half = mean / 2
    return poissonDraw(draw, half) + poissonDraw(draw, mean - half)
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = draw(); product > limit; product *= draw()) count += 1
  return count
}
