/**
 * How fast events fold and verdicts are given, on one core: CPU time, best of five beside a kernel, with the memory of the profiles.
 * One customer in ten has been silent for two months.
 *
 *   npm run speed -- [customers, 100000] [events for each, 200]
 */
import { costOf, kernel } from '../cost.mjs'
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

let profiles = []
const fill = () => {
  profiles = []
  for (let customer = 0; customer < customers; customer++) {
    let profile = lib.emptyProfile
    const skip = customer % 7
    for (let i = 0; i < each; i++) if (skip === 0 || i % 7 !== skip) profile = fold(profile, pattern[i]).right
    profiles.push(profile)
  }
}
const left = (skip) => (skip === 0 ? each : each - Math.floor((each - 1 - skip) / 7) - 1)
const events = Array.from({ length: customers }, (_, customer) => left(customer % 7)).reduce((sum, one) => sum + one, 0)
const folding = costOf(events, fill)

globalThis.gc?.()
const memory = process.memoryUsage().heapUsed / customers
const judge = lib.churnSignals(rules)
const levels = {}
const judging = costOf(customers, () => {
  for (let customer = 0; customer < customers; customer++) {
    const { level } = judge({
      profile: profiles[customer],
      asOf: start + span + (customer % 10 === 0 ? 60 : customer % 3) * 86_400_000,
    })
    levels[level] = (levels[level] ?? 0) + 1
  }
})

const unit = kernel()
const says = (what, cost, many) =>
  `${what}: ${cost.toFixed(2)} µs each, ${(cost / unit).toFixed(1)} kernels, so ${many / 1e6} M in ${((many * cost) / 1e6).toFixed(1)} s`
console.log(`kernel ${unit.toFixed(2)} µs a round`)
console.log(says(`${events} events of ${customers} customers`, folding, 2e7))
console.log(says('verdicts of four signals', judging, 1e6))
console.log(`levels over five rounds: ${JSON.stringify(levels)}`)
console.log(
  `${(memory / 1024).toFixed(2)} kB of heap a profile; as JSON ${(JSON.stringify(profiles[0]).length / 1024).toFixed(2)} kB`,
)
