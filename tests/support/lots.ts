/** Lots drawn from a seed, the same on every machine. */
export interface Lots {
  readonly uniform: () => number
  readonly exponential: (mean: number) => number
  /** Gamma of a whole shape: a sum of exponentials. */
  readonly gamma: (shape: number, mean: number) => number
}

export const lotsFrom = (seed: number): Lots => {
  let state = seed
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const exponential = (mean: number): number => -mean * Math.log(1 - uniform())
  const gamma = (shape: number, mean: number): number => {
    let sum = 0
    for (let i = 0; i < shape; i += 1) sum += exponential(mean / shape)
    return sum
  }
  return { uniform, exponential, gamma }
}
