import { load } from '../load.mjs'
import { groups, questions } from './calendars.mjs'
import { peers } from './peers.mjs'

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
/** Microseconds of CPU time a call, the best of some rounds. */
const cost = (work, inputs, repeat) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const start = cpu()
    for (let time = 0; time < repeat; time += 1) for (const input of inputs) work(input)
    best = Math.min(best, (cpu() - start) / (repeat * inputs.length))
  }
  return best
}

/** One peer on one calendar, in a process of the calendar's zone: `node measure.mjs <group> <peer>` prints JSON. */
const [, , group, name] = process.argv
const calendar = { id: 'bench', ...groups[group] }
const { from, ...value } = calendar
const asked = questions(calendar)
const { compileCalendar } = await load(new URL('../../src/calendar/index.ts', import.meta.url))
const { walk } = await load(new URL('../../tests/models/calendar/minute-walk.ts', import.meta.url))
const compiled = compileCalendar(value)
if (compiled._tag === 'Left') throw new Error(JSON.stringify(compiled.left))
const ours = {
  add: (start, minutes) => compiled.right.add(start, minutes * 60_000).at,
  between: (start, end) => compiled.right.between(start, end) / 60_000,
}
const peer = peers[name](value)

const begin = Date.parse(`${from}T00:00:00Z`)
const { open } = walk(value, begin, 60 * 1440)
const done = [0]
for (const one of open) done.push(done.at(-1) + (one ? 1 : 0))
const minuteOf = (at) => (at - begin) / 60_000
/** Right is every instant with exactly so much working time before it: peers may roll closing time on. */
const wrong = ({ add, between }) => {
  let [adds, betweens] = [0, 0]
  for (const { start, minutes, end } of asked) {
    const attempt = (work) => {
      try {
        return work()
      } catch {
        return Number.NaN
      }
    }
    const due = minuteOf(attempt(() => add(start, minutes)))
    if (done[due] !== done[minuteOf(start)] + minutes) adds += 1
    if (attempt(() => between(start, end)) !== done[minuteOf(end)] - done[minuteOf(start)]) betweens += 1
  }
  return [adds, betweens]
}
/** A peer that throws on a question is not timed on it. */
const answered = (work) =>
  asked.filter((question) => {
    try {
      return work(question) !== undefined
    } catch {
      return false
    }
  })
const costs = ({ add, between }, count, repeat) => {
  const [adding, measuring] = [({ start, minutes }) => add(start, minutes), ({ start, end }) => between(start, end)]
  return [
    cost(adding, answered(adding).slice(0, count), repeat),
    cost(measuring, answered(measuring).slice(0, count), repeat),
  ]
}
/** Milliseconds to compile a calendar and lay out a year of it, over the twenty years around today. */
const yearCost = () => {
  const start = cpu()
  compileCalendar(value).right.between(Date.UTC(2016, 0), Date.UTC(2036, 0))
  return (cpu() - start) / 20_000
}
console.log(
  JSON.stringify({
    year: Math.min(...[1, 2, 3, 4, 5].map(yearCost)),
    wrong: wrong(peer),
    ourWrong: wrong(ours),
    cost: costs(peer, 40, 2),
    ourCost: costs(ours, asked.length, 5000),
  }),
)
