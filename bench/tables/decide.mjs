import { load } from '../load.mjs'
import { five, three } from './hand.mjs'
import { fives, threes } from './inputs.mjs'
import { best } from './measure.mjs'

const hand = { five, three }

/** CPU time of everything from the plain table to the first decision, in a process that has done nothing else. */
const cold = ({ verify, compile, five }) => {
  const before = process.cpuUsage()
  const proof = verify(five)
  if (proof._tag === 'Left') throw new Error(JSON.stringify(proof.left))
  const { decide } = compile(proof.right)
  const { user, system } = process.cpuUsage(before)
  decide(fives[0])
  return (user + system) / 1000
}

const agree = (ours, theirs, inputs) => {
  const wrong = inputs.find((facts) => ours(facts) !== theirs(facts))
  if (wrong !== undefined) throw new Error(`disagreement on ${JSON.stringify(wrong)}`)
}

const tables = await load(new URL('./policies.ts', import.meta.url))
const coldMs = cold(tables)
const line = (name, ratio, bar) =>
  console.log(`${name}: ${ratio.toFixed(2)} (bar ${bar}) ${ratio >= bar ? 'met' : 'MISSED'}`)
console.log(`verify + compile, 5 columns, cold: ${coldMs.toFixed(1)} ms CPU (bar 20) ${coldMs < 20 ? 'met' : 'MISSED'}`)

for (const [name, bar, inputs] of [
  ['three', 0.4, threes],
  ['five', 0.25, fives],
]) {
  const { decide } = tables.compile(tables[name])
  agree((facts) => decide(facts).output, hand[name], inputs)
  const ours = best((facts) => decide(facts).output, inputs, { repeat: 10 }).perSecond
  const theirs = best(hand[name], inputs, { repeat: 10 }).perSecond
  console.log(`${name}: ${(ours / 1e6).toFixed(1)} M/s explained, by hand ${(theirs / 1e6).toFixed(1)} M/s bare`)
  line(`${name} columns, ratio to hand-written`, ours / theirs, bar)
}
