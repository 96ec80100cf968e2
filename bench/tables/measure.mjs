/** Throughput of work over inputs in operations per second of CPU time, the best of some rounds. */
export const best = (work, inputs, { rounds = 5, repeat = 1 } = {}) => {
  let fastest = Number.POSITIVE_INFINITY
  let sink = 0
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.cpuUsage()
    for (let time = 0; time < repeat; time += 1)
      for (let index = 0; index < inputs.length; index += 1) sink += work(inputs[index]).length
    const { user, system } = process.cpuUsage(before)
    if (round > 0) fastest = Math.min(fastest, user + system)
  }
  return { perSecond: (inputs.length * repeat * 1e6) / fastest, sink }
}

/** A small generator of repeatable numbers from 0 to 1. */
export const generator = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
