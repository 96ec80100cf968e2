/** Microseconds of CPU time a call, best of five. */
export const costOf = (calls, run) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / calls)
  }
  return best
}

/**
 * A kernel of plain integer arithmetic, in microseconds a round: where it takes more than one and a half, the machine is
 * busy or slow, and so is all the rest.
 */
export const kernel = () => {
  let sink = 0
  const cost = costOf(100_000, () => {
    for (let call = 0; call < 100_000; call++) {
      let hash = 7
      for (let at = 0; at < 1000; at++) hash = (hash * 31 + at) | 0
      sink += hash
    }
  })
  if (Number.isNaN(sink)) throw new Error('the kernel came to nothing')
  return cost
}
