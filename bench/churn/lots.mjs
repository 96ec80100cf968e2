/** Lots drawn from a seed, the same on every machine (mulberry32). */
export const lotsFrom = (seed) => {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const exponential = (mean) => -mean * Math.log(1 - uniform())
  return {
    uniform,
    exponential,
    /** Gamma of a whole shape: a sum of exponentials. */
    gamma: (shape, mean) => Array.from({ length: shape }, () => exponential(mean / shape)).reduce((a, b) => a + b, 0),
  }
}
