import { lotsFrom } from '../churn/lots.mjs'
/** How fast causes are looked for in a million rows, on one core: CPU time, best of five beside a kernel. */
import { costOf, kernel } from '../cost.mjs'
import { load } from '../load.mjs'

const library = await load(new URL('./library.ts', import.meta.url))
const {
  associate,
  factorTable,
  standardAssociation,
  tagTopics,
  topicTallyOf,
  zhRetailTopics,
  binomialUpperTail,
  dayTallyOf,
  elapsed,
  exp,
  log,
  seriesOf,
  standardSignals,
  watchSignals,
} = library
const { uniform } = lotsFrom(16)
const seconds = (run) => costOf(1, run) / 1e6
const row = (what, value, unit, bar) =>
  console.log(`${what.padEnd(52)}${String(value).padStart(9)} ${unit.padEnd(10)}${bar ?? ''}`)
console.log(`kernel ${kernel().toFixed(2)} µs a round\n`)

// a million rows by twenty factors with 5,052 levels, one of which is bad
const size = 1_000_000
const widths = [2, 3, 3, 5, 7, 7, 10, 12, 12, 24, 24, 31, 52, 60, 100, 200, 500, 1000, 1000, 2000]
const columns = widths.map((levels, place) => ({
  name: `f${place}`,
  levels: Array.from({ length: levels }, (_, level) => `l${level}`),
  codes: Int32Array.from({ length: size }, () => Math.floor(levels * uniform())),
}))
const rowOf = Int32Array.from({ length: size }, (_, i) => i)
const table = { rows: size, anonymous: size, columns, numbers: [], rowOf }
const named = Array.from({ length: size }, (_, i) => uniform() < (columns[9].codes[i] === 7 ? 0.08 : 0.02))
let found
row(
  'association, a million rows by 20 factors',
  seconds(() => {
    found = associate(standardAssociation)({ table, named })
  }).toFixed(2),
  's',
  'at most 1',
)
row('  tested together', found.family, '')
row('  found', found.findings.map(({ factor, level }) => `${factor}=${level}`).join(), '')

const few = Array.from({ length: 200_000 }, (_, i) => ({
  customer: `c${Math.floor(uniform() * 150_000)}`,
  factors: Object.fromEntries(columns.slice(0, 20).map(({ name, levels, codes }) => [name, levels[codes[i]]])),
}))
const factors = columns.map(({ name }) => ({ name, kind: 'levels' }))
row('  making 200,000 rows ready', seconds(() => factorTable(factors)(few)).toFixed(2), 's')

if (tagTopics !== undefined) {
  const text = '送了两个小时才到，汤都洒了，打电话客服也不接，味道还可以，就是分量太少，以后不会再点了。'
  const tag = tagTopics(zhRetailTopics)
  const texts = Array.from({ length: 20_000 }, (_, i) => `${i}${text}`)
  const letters = texts.reduce((sum, one) => sum + one.length, 0)
  const spent = seconds(() => {
    for (const one of texts) tag(one)
  })
  row('tagging', (letters / spent / 1e6).toFixed(1), 'M char/s', 'at least 3')
}
if (topicTallyOf !== undefined) {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const voices = Array.from({ length: size }, (_, i) => ({
    customerId: `c${Math.floor(uniform() * 700_000)}`,
    at: i,
    worded: true,
    topics: topics.filter(() => uniform() < 0.15),
  }))
  row('a million tallies', seconds(() => topicTallyOf(voices)).toFixed(2), 's', 'at most 2')
  const dated = voices.map((voice) => ({ ...voice, at: voice.at * 31_557 }))
  row('a million tallies by day', seconds(() => dayTallyOf(elapsed, 28)(dated)).toFixed(2), 's', 'at most 2')
}
const topicsWatched = Array.from({ length: 40 }, (_, at) => `t${at}`)
const days = Array.from({ length: 4000 }, (_, day) => day)
const byDay = (most) => Object.fromEntries(days.map((day) => [day, Math.floor(uniform() * most)]))
const series = seriesOf(
  {
    heard: byDay(600),
    topics: Object.fromEntries(
      topicsWatched.map((topic, at) => [topic, { customers: byDay(1 + at / 4), mentions: byDay(1 + at / 4) }]),
    ),
  },
  topicsWatched,
)
row(
  'a million topic-looks, watched day by day',
  ((1e6 / (40 * 3800)) * seconds(() => watchSignals(standardSignals)(series, 200, 3999))).toFixed(2),
  's',
  'at most 3',
)
const looks = Array.from({ length: size }, () => [Math.floor(uniform() * 30), Math.floor(uniform() * 10)])
row(
  'a million exact looks',
  seconds(() => {
    for (const [n, m] of looks) binomialUpperTail({ tries: n + m, chance: 0.0769 })(m)
  }).toFixed(2),
  's',
  'at most 3',
)

// elementary functions beside the engine's own
const points = Float64Array.from({ length: 1000 }, () => uniform() * 30)
for (const [name, own, engine] of [
  ['exp', exp, Math.exp],
  ['log', log, Math.log],
]) {
  const timed = (f) =>
    costOf(
      1e6,
      new Function(
        'f',
        'xs',
        'return () => { let sum = 0; for (let i = 0; i < 1000; i++) for (let j = 0; j < 1000; j++) sum += f(xs[j]); return sum }',
      )(f, points),
    )
  const [a, b] = [timed(own), timed(engine)]
  row(`${name}, as a multiple of the engine’s`, (a / b).toFixed(2), '', 'at most 1.4')
}
