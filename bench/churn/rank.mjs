/**
 * Events of customers, cut in two: what the first part lets expect, against who comes again in the second.
 *
 *   npm run rank -- EVENTS.csv 1997-09-30 1998-06-30
 *   npm run rank -- service            a simulated portfolio: service or box, with the customers to draw
 *
 * A file has a customer and a date in its first two columns, after a line of headings; both dates are the last of their
 * part. For the CDNOW cohort (Fader & Hardie) these are its customary 39 and 39 weeks.
 */
import { readFileSync } from 'node:fs'
import { load } from '../load.mjs'
import { crossValidated } from './logistic.mjs'
import { lotsFrom } from './lots.mjs'
import { box, service } from './portfolios.mjs'

const [file, ...more] = process.argv.slice(2)
const simulated = { box, service }[file]
if (file === undefined || (simulated === undefined && more.length < 2)) {
  console.error('npm run rank -- EVENTS.csv LAST-DAY-OF-CALIBRATION LAST-DAY-OF-HOLDOUT, or service or box')
  process.exit(2)
}
const lib = await load(new URL('./library.ts', import.meta.url))
const day = 86_400_000
const dayOf = (date) => Math.floor(Date.parse(date.slice(0, 10)) / day)

/** Days by customer, the end of the first part, and of the second. */
const read = () => {
  const customers = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [id, date] = line.split(',')
    if (date !== undefined) customers.set(id, [...(customers.get(id) ?? []), dayOf(date)])
  }
  return { histories: [...customers.values()], end: dayOf(more[0]) + 1, until: dayOf(more[1]) + 1 }
}
const start = Math.round(Date.UTC(2024, 0, 1) / day)
const { histories, end, until } =
  simulated === undefined
    ? read()
    : {
        histories: simulated(lotsFrom(20261121), Number(more[0] ?? 6000)).map((days) => days.map((one) => start + one)),
        end: start + 600,
        until: start + 730,
      }
const horizon = until - end

const right = (made) => {
  if (made._tag === 'Left') throw new Error(JSON.stringify(made.left))
  return made.right
}
const policy = { ...lib.standardChurn, timeZone: 'UTC' }
const bare = right(lib.compileChurn(policy))
const known = histories
  .map((days) => [...new Set(days)].sort((a, b) => a - b))
  .filter(([first]) => first < end)
  .map((days) => ({
    days: days.filter((one) => one < end),
    lost: !days.some((one) => one >= end && one < until),
  }))
  .map((one) => ({
    ...one,
    events: one.days.map((at) => ({ kind: 'purchase', at: at * day + day / 2 })),
    repeats: one.days.length - 1,
    last: one.days.at(-1) - one.days[0],
    observed: end - 1 - one.days[0],
  }))

const merged = (parts) =>
  parts.length < 2
    ? parts[0]
    : lib.portfolioMonoid.concat(merged(parts.slice(0, parts.length >> 1)), merged(parts.slice(parts.length >> 1)))
const tally = merged(known.map(({ events }) => lib.tallyCustomer(bare)(events, end * day)))
const started = process.cpuUsage()
const calibrated = right(lib.calibrateChurn(policy, { id: 'cohort', version: '1', leastCustomers: 100 })(tally))
console.log(`calibrated in ${(process.cpuUsage(started).user / 1e6).toFixed(1)} s`)
const { purchases, ranking } = calibrated
console.log(
  JSON.stringify({ ranking, prior: purchases.prior, regularity: purchases.regularity, hiatus: purchases.hiatus }),
)
const rules = right(lib.compileChurn(calibrated))

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
const lostAmong = (rows) => rows.filter(({ lost }) => lost).length / rows.length
const top = (rows, count) => lostAmong([...rows].sort((a, b) => b.score - a.score).slice(0, count))

const loss = lib.lossChance(rules, horizon)
const profile = lib.profileOf(rules)
const peers = Object.fromEntries(
  ['BG/NBD', 'NBD'].flatMap((model) => {
    const histories = known.map(({ repeats, last, observed }) => ({ repeats, last, observed, customers: 1 }))
    const fit = lib.fitRanking(model)(histories)
    return fit._tag === 'Left' ? [] : [[`${model}, nothing in the horizon`, lib.chanceOfNothing(fit.right, horizon)]]
  }),
)
const logistic = crossValidated(known)
const scores = {
  'the shipped score': (one) => loss({ profile: right(profile(one.events)), asOf: end * day }),
  ...peers,
  'days since the last': ({ last, observed }) => observed - last,
  'the article: silence over own mean': ({ repeats, last, observed }) =>
    repeats === 0 ? 0 : ((observed - last) * repeats) / last,
  'logistic, ten-fold': (_, at) => logistic[at],
}
const again = (rows) => rows.filter(({ repeats }) => repeats > 0)
const asked = again(known).filter(({ repeats, last, observed }) => (observed - last) * repeats > 3 * last).length
const rate = asked / again(known).length
console.log(
  `${known.length} customers, ${again(known).length} came again; ${(100 * lostAmong(known)).toFixed(1)} % lost${known.length < 500 ? ' — fewer than 500: differences cannot be told' : ''}`,
)
console.log(
  `score: AUC of who came again, of all; lost at the article's rate of ${(100 * rate).toFixed(1)} %; in the first hundred`,
)
for (const [name, score] of Object.entries(scores)) {
  const rows = known.map((one, at) => ({ ...one, score: score(one, at) }))
  console.log(
    `  ${name}: ${auc(again(rows)).toFixed(4)} ${auc(rows).toFixed(4)} ${top(again(rows), asked).toFixed(3)} ${top(rows, 100).toFixed(2)}`,
  )
}

console.log('levels of the repurchase signal: customers, share lost')
for (const [name, own] of [
  ['uncalibrated', bare],
  ['calibrated', rules],
]) {
  const [fold, judge] = [lib.profileOf(own), lib.repurchase(own)]
  const levels = {}
  for (const { events, lost } of known) {
    const { level, method } = judge({ profile: right(fold(events)), asOf: end * day })
    const key = level === 'watch' && method === 'hiatus' ? 'hiatus' : level
    levels[key] = [...(levels[key] ?? []), { lost }]
  }
  const said = ['insufficient', 'ok', 'hiatus', 'watch', 'alert', 'critical'].flatMap((level) =>
    levels[level] === undefined ? [] : [`${level} ${levels[level].length} ${lostAmong(levels[level]).toFixed(2)}`],
  )
  console.log(`  ${name}: ${said.join(' · ')}`)
}

/** Every completed gap in the first part, judged just before it ended: all these alarms were false. */
const test = (prior, level) => (gaps, open) =>
  lib.gapTest({ count: gaps.count + prior.events, exposure: gaps.sum + prior.exposure, regularity: 1 })(open, 1) <=
  level
const nothing = { events: 0, exposure: 0 }
const tests = {
  'the article, over 3 own means': (gaps, open) => open * gaps.count > 3 * gaps.sum,
  'articleLiteral, over 2.5 own means': (gaps, open) => open * gaps.count > 2.5 * gaps.sum,
  ...Object.fromEntries([0.05, 0.01, 0.001].map((level) => [`exact gap test at ${level}`, test(nothing, level)])),
  ...Object.fromEntries(
    [0.05, 0.01, 0.001].map((level) => [`with the portfolio's prior at ${level}`, test(purchases.prior, level)]),
  ),
}
const wrong = Object.fromEntries(Object.keys(tests).map((name) => [name, 0]))
let completed = 0
for (const { days } of known)
  for (let i = 2; i < days.length; i++) {
    completed++
    const gaps = { count: i - 1, sum: days[i - 1] - days[0] }
    for (const [name, alarms] of Object.entries(tests)) if (alarms(gaps, days[i] - days[i - 1])) wrong[name]++
  }
console.log(`false alarms on ${completed} completed gaps with an earlier one`)
for (const [name, count] of Object.entries(wrong)) console.log(`  ${name}: ${((100 * count) / completed).toFixed(2)} %`)
