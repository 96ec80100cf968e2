/**
 * Purchases of a cohort, cut in two: what the first part lets expect, against who buys in the second.
 *
 *   npm run rank -- PURCHASES.csv 1997-09-30 1998-06-30
 *
 * The file has a customer and a date in its first two columns, after a line of headings; both dates are the last of
 * their part. For the CDNOW cohort (Fader & Hardie) these are its customary 39 and 39 weeks.
 */
import { readFileSync } from 'node:fs'
import { load } from '../load.mjs'

const [file, calibrated, held] = process.argv.slice(2)
if (held === undefined) {
  console.error('npm run rank -- PURCHASES.csv LAST-DAY-OF-CALIBRATION LAST-DAY-OF-HOLDOUT')
  process.exit(2)
}
const lib = await load(new URL('./library.ts', import.meta.url))
const day = 86_400_000
const end = Date.parse(calibrated) + day
const horizon = (Date.parse(held) + day - end) / day

const customers = new Map()
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [id, date] = line.split(',')
  if (date === undefined) continue
  const at = Date.parse(`${date.slice(0, 10)}T12:00:00Z`)
  if (at < end + horizon * day) customers.set(id, [...(customers.get(id) ?? []), { kind: 'purchase', at }])
}

const rules = (policy) => {
  const made = lib.compileChurn({ ...lib.standardChurn, timeZone: 'UTC', ...policy })
  if (made._tag === 'Left') throw new Error(JSON.stringify(made.left))
  return made.right
}
const silenceOnly = { ...lib.standardChurn.purchases, leastGaps: 1, stretch: 0 }
const bare = rules({ purchases: silenceOnly })
const sight = { day: end / day, masks: [] }

const known = [...customers.values()]
  .map((events) => events.sort((a, b) => a.at - b.at))
  .filter(([first]) => first.at < end)
  .map((events) => {
    const before = events.filter(({ at }) => at < end)
    return { events: before, lost: before.length === events.length, gaps: lib.profileOf(bare)(before).right }
  })
  .map((one) => ({ ...one, gaps: one.gaps.held.length === 0 ? one.gaps : settled(one.events) }))

/** The last event is still held back for late ones; a moment later it is not. */
function settled(events) {
  const later = [...events, { kind: 'ticket', at: end }]
  return lib.profileOf(bare)(later).right
}

const tally = known
  .map(({ events }) => lib.tallyCustomer(bare)(events, end))
  .reduce((groups, one, at) => {
    groups[at % 200] = lib.portfolioMonoid.concat(groups[at % 200] ?? lib.portfolioMonoid.empty, one)
    return groups
  }, [])
  .reduce(lib.portfolioMonoid.concat)
const started = process.cpuUsage()
const calibration = lib.calibrateChurn(bare.policy, { id: 'cohort', version: '1', leastCustomers: 100 })(tally)
if (calibration._tag === 'Left') throw new Error(JSON.stringify(calibration.left))
console.log(`calibrated in ${(process.cpuUsage(started).user / 1e6).toFixed(1)} s`)
const { purchases, ranking } = calibration.right
console.log(
  JSON.stringify({ ranking, prior: purchases.prior, regularity: purchases.regularity, hiatus: purchases.hiatus }),
)

const auc = (rows) => {
  const sorted = [...rows].sort((a, b) => a.score - b.score)
  let [ranks, lost] = [0, 0]
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j].score === sorted[i].score) j++
    for (let k = i; k < j; k++) if (sorted[k].lost) [ranks, lost] = [ranks + (i + j + 1) / 2, lost + 1]
    i = j
  }
  return (ranks - (lost * (lost + 1)) / 2) / (lost * (sorted.length - lost))
}
const precisionAt = (rows, share) => {
  const top = [...rows].sort((a, b) => b.score - a.score).slice(0, Math.round(share * rows.length))
  return top.filter(({ lost }) => lost).length / top.length
}

const fitted = rules({ ...calibration.right, timeZone: 'UTC' })
const everybody = (score) =>
  known.map((one) => ({
    lost: one.lost,
    again: one.gaps.purchases.count > 0,
    score: score(one.gaps.purchases, one.gaps),
  }))
const shipped = lib.lossChance(fitted, horizon)
const open = (gaps) => sight.day - 1 - gaps.last
const models = Object.fromEntries(
  ['BG/NBD', 'MBG/NBD', 'NBD'].map((model) => [
    model,
    lib.fitRanking(model)(
      Object.entries(tally.purchases).map(([key, count]) => {
        const [repeats, last, observed] = key.split('/').map(Number)
        return { repeats, last, observed, customers: count }
      }),
    ),
  ]),
)
const history = (gaps) => ({ repeats: gaps.count, last: gaps.sum, observed: gaps.sum + open(gaps) })
const scores = {
  'the shipped score': (_, profile) => shipped({ profile, asOf: end }),
  ...Object.fromEntries(
    Object.entries(models).flatMap(([name, model]) =>
      model._tag === 'Left'
        ? []
        : [[`${name}, nothing in the horizon`, (gaps) => lib.chanceOfNothing(model.right, horizon)(history(gaps))]],
    ),
  ),
  'days since the last purchase': open,
  'the article: silence over own mean': (gaps) => (gaps.count === 0 ? 0 : (open(gaps) * gaps.count) / gaps.sum),
}
for (const model of Object.values(models)) console.log(JSON.stringify(model))
const all = everybody(() => 0)
const flagged = everybody((gaps) => (gaps.count > 0 && open(gaps) * gaps.count > 3 * gaps.sum ? 1 : 0)).filter(
  ({ again }) => again,
)
const rate = flagged.filter(({ score }) => score === 1).length / flagged.length
console.log(
  `${all.length} customers, ${all.filter(({ again }) => again).length} bought again; lost: ${all.filter(({ lost }) => lost).length}`,
)
console.log(
  `score: AUC among those who bought again, among all, precision at the article's rate of ${(100 * rate).toFixed(1)} %`,
)
for (const [name, score] of Object.entries(scores)) {
  const rows = everybody(score)
  const again = rows.filter((one) => one.again)
  console.log(`  ${name}: ${auc(again).toFixed(4)} ${auc(rows).toFixed(4)} ${precisionAt(again, rate).toFixed(3)}`)
}

/** Every completed gap in the first part, judged just before it ended: all these alarms were false. */
const test = (policy, level) => (gaps, open) => {
  const prior = policy.prior
  return (
    lib.gapTest({
      count: gaps.count + prior.events,
      exposure: gaps.sum + prior.exposure,
      regularity: policy.regularity,
    })(open, 1) <= level
  )
}
const tests = {
  'the article, over 3 own means': (gaps, open) => open * gaps.count > 3 * gaps.sum,
  ...Object.fromEntries([0.05, 0.01, 0.001].map((level) => [`exact gap test at ${level}`, test(silenceOnly, level)])),
  ...Object.fromEntries(
    [0.05, 0.01, 0.001].map((level) => [
      `with the portfolio's prior at ${level}`,
      test({ ...purchases, regularity: 1 }, level),
    ]),
  ),
}
const wrong = Object.fromEntries(Object.keys(tests).map((name) => [name, 0]))
let completed = 0
for (const { events } of known) {
  const dates = [...new Set(events.map(({ at }) => Math.floor(at / day)))]
  for (let i = 2; i < dates.length; i++) {
    completed++
    const gaps = { count: i - 1, sum: dates[i - 1] - dates[0] }
    for (const [name, alarms] of Object.entries(tests)) if (alarms(gaps, dates[i] - dates[i - 1])) wrong[name]++
  }
}
console.log(`false alarms on ${completed} completed gaps with an earlier one`)
for (const [name, count] of Object.entries(wrong)) console.log(`  ${name}: ${((100 * count) / completed).toFixed(2)} %`)
