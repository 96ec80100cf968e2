/**
 * What larger volumes need, from what one run measured: whole numbers, rounded up. A partition is one worker's memory for a
 * while, so partitions grow with the messages; tallies are merged by one process.
 */
const perPartition = 10_000

export const needs = ({ messages, messageBytes, cpuSeconds, publishSeconds, tallyBytes }, times) => {
  const partitions = Math.max(96, Math.ceil((messages * times) / perPartition))
  return {
    cpuSeconds: upTo(cpuSeconds * times, 1),
    coresWithinAnHour: Math.ceil((cpuSeconds * times) / 3600),
    gigabytesInThreeReplicas: upTo((3 * messageBytes * times) / 1e9, 1),
    publishSeconds: upTo(publishSeconds * times, 1),
    partitions,
    megabytesOfTallies: Math.ceil((partitions * tallyBytes) / 1e6),
  }
}

const upTo = (value, digits) => Math.ceil(Number((value * 10 ** digits).toFixed(6))) / 10 ** digits

/** The row of a need over the measured load, ten and a thousand times it. */
export const rowsOf = (measured) => {
  const columns = [1, 10, 1000].map((times) => needs(measured, times))
  return Object.fromEntries(Object.keys(columns[0]).map((name) => [name, columns.map((column) => column[name])]))
}
