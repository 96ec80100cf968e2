/**
 * How fast events fold and verdicts are given, on one core: CPU time, best of three, with the memory of the profiles.
 * One customer in ten has been silent for two months.
 *
 *   npm run speed -- [customers, 100000] [events for each, 200]
 */
import { load } from '../load.mjs'
import { lotsFrom } from './lots.mjs'

const [customers = 100_000, each = 200] = process.argv.slice(2).map(Number)
const lib = await load(new URL('./library.ts', import.meta.url))
const made = lib.compileChurn({
  ...lib.standardChurn,
  features: { ...lib.standardChurn.features, sticky: ['a', 'b', 'c'] },
})
const rules = made.right
const fold = lib.foldActivity(rules)
const lots = lotsFrom(20261121)
const start = Date.UTC(2024, 0, 1)
const span = 400 * 86_400_000

/** A year and a bit of one customer: mostly logins, then sessions, purchases and tickets. */
const pattern = Array.from({ length: each }, (_, i) => {
  const at = start + Math.floor((i / each) * span)
  const lot = lots.uniform()
  if (lot < 0.55) return { kind: 'login', at }
  if (lot < 0.8) return { kind: 'session', at, features: lots.uniform() < 0.5 ? ['a', 'basic'] : ['basic'] }
  return { kind: lot < 0.92 ? 'purchase' : 'ticket', at }
})

const cpu = () => process.cpuUsage().user / 1e6
let profiles = []
let folding = Number.POSITIVE_INFINITY
let judging = Number.POSITIVE_INFINITY
for (let round = 0; round < 3; round++) {
  profiles = []
  const before = cpu()
  for (let customer = 0; customer < customers; customer++) {
    let profile = lib.emptyProfile
    const skip = customer % 7
    for (let i = 0; i < each; i++) if (skip === 0 || i % 7 !== skip) profile = fold(profile, pattern[i]).right
    profiles.push(profile)
  }
  folding = Math.min(folding, cpu() - before)
}
const events = profiles.reduce(
  (sum, _, customer) => sum + (customer % 7 === 0 ? each : each - Math.floor((each - 1 - (customer % 7)) / 7) - 1),
  0,
)
globalThis.gc?.()
const memory = process.memoryUsage().heapUsed / customers
const judge = lib.churnSignals(rules)
const levels = {}
for (let round = 0; round < 3; round++) {
  const before = cpu()
  for (let customer = 0; customer < customers; customer++) {
    const { level } = judge({
      profile: profiles[customer],
      asOf: start + span + (customer % 10 === 0 ? 60 : customer % 3) * 86_400_000,
    })
    levels[level] = (levels[level] ?? 0) + 1
  }
  judging = Math.min(judging, cpu() - before)
}
console.log(
  `${events} events of ${customers} customers: ${((1e6 * folding) / events).toFixed(3)} µs an event, so 20 M in ${((2e7 * folding) / events).toFixed(1)} s`,
)
console.log(
  `verdicts of four signals: ${((1e6 * judging) / customers).toFixed(2)} µs each, so 1 M in ${((1e6 * judging) / customers).toFixed(1)} s`,
)
console.log(`levels over three rounds: ${JSON.stringify(levels)}`)
console.log(
  `${(memory / 1024).toFixed(2)} kB of heap a profile; as JSON ${(JSON.stringify(profiles[0]).length / 1024).toFixed(2)} kB`,
)
